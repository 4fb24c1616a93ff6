#include "tests/gate/foreign/conforming.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

/// The engines of tests/foreign, written from the guide, and the same with a fault.
namespace asa::test {
namespace {

using testing::AnyOf;
using testing::HasSubstr;

constexpr const char* of_pairs =
    "--budget 0.25 --gtest_filter='*.EncryptionIsEqual/ASA5520:*.TiersAddExactly/ASA5540:"
    "*.BetweenOwnAndLimit/ASA5505:*.ZeroKeyIsRefused/ASA5510' -- ";
constexpr const char* of_clusters =
    "--budget 0.25 --gtest_filter='*.ClusterEncryptionIsEqual/ASA5580_20:"
    "*.ClusterModelsMatch/ASA5585_X_SSP_10:*.EncryptionIsEqual/ASA5520' -- ";

class InPython : public testing::Test {
 protected:
  void SetUp() override {
    if (!has_python()) GTEST_SKIP() << "no python3 was found when this was configured";
  }
};
class InNode : public testing::Test {
 protected:
  void SetUp() override {
    if (!has_node()) GTEST_SKIP() << "no node was found when this was configured";
  }
};

TEST_F(InPython, TheEngineHolds) {
  const Conformed run = conform(of_pairs + python_engine("engine"));
  EXPECT_EQ(run.exit_code, 0) << run.said;
  EXPECT_THAT(run.said, HasSubstr("4 trials: 4 hold"));
}

TEST_F(InPython, TheFaultIsFound) {
  const Conformed run = conform(of_pairs + python_engine("faulty_engine"));
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(scenario_in(run.said).value("property", ""),
              AnyOf("BetweenOwnAndLimit", "TiersAddExactly"))
      << run.said;
}

TEST_F(InNode, TheEngineHolds) {
  const Conformed run = conform(of_clusters + node_engine("engine"));
  EXPECT_EQ(run.exit_code, 0) << run.said;
  EXPECT_THAT(run.said, HasSubstr("3 trials: 3 hold"));
}

TEST_F(InNode, TheFaultIsFound) {
  const Conformed run = conform(of_clusters + node_engine("faulty_engine"));
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_EQ(scenario_in(run.said).value("property", ""), "ClusterEncryptionIsEqual") << run.said;
}

}  // namespace
}  // namespace asa::test
