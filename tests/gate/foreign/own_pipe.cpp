#include "gate/check/test_names.hpp"
#include "gate/foreign/protocol.hpp"
#include "properties/answer_of.hpp"
#include "properties/answering_system.hpp"
#include "properties/reference_system.hpp"
#include "tests/gate/foreign/conforming.hpp"
#include "tests/gate/program.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

/// Our own model holds over its own pipe: laws ask only about units that exist, which can be read.
namespace asa::test {
namespace {

using testing::HasSubstr;

/// The reference, asked only what can be read as it was written.
class AskedInWriting final : public AnsweringSystem {
 public:
  std::string name() const override { return "reference"; }
  std::string code() const override { return {}; }

 private:
  const Support& support() const override { return support_; }
  Answer<Scalar> answer_to(const Situation<Scalar>& s) const override {
    return answer_of(reference_system(), read(s));
  }
  Trace<Scalar> trace_of(const History<Scalar>& h) const override {
    return reference_system().trace(read(h));
  }
  template <class S>
  static S read(const S& question) {
    const std::string line = foreign::question_line(1, question);
    const auto message = std::get<foreign::Question>(foreign::message_from(line));
    EXPECT_EQ(foreign::question_line(1, message.subject), line);
    return std::get<S>(message.subject);
  }

  Support support_{};
};

/// The trials of each property.
std::vector<std::vector<Trial>> by_property() {
  std::vector<std::vector<Trial>> all;
  for (const Trial& trial : all_trials()) {
    if (all.empty() || all.back()[0].property != trial.property) all.emplace_back();
    all.back().push_back(trial);
  }
  return all;
}

class EachLaw : public testing::TestWithParam<std::vector<Trial>> {};
INSTANTIATE_TEST_SUITE_P(OwnPipe, EachLaw, testing::ValuesIn(by_property()),
                         [](const auto& of) { return std::string(of.param[0].property->info.id); });

TEST_P(EachLaw, AsksOnlyWhatCanBeRead) {
  const AskedInWriting system;
  const TrialSettings settings{.system = system};
  for (const Trial& trial : GetParam()) {
    SCOPED_TRACE(full_name(trial));
    ASSERT_NO_THROW(EXPECT_FALSE(swept(trial, settings, {0, 20}).violation));
  }
}

/// Every property on one of its platforms, another in each turn, over a pipe.
class OwnPipe : public testing::TestWithParam<std::size_t> {};
INSTANTIATE_TEST_SUITE_P(Turns, OwnPipe, testing::Values(0, 7));

TEST_P(OwnPipe, IsGreen) {
  std::string filter;
  std::size_t place = GetParam();
  for (const auto& trials : by_property())
    filter += full_name(trials[place++ % trials.size()]) + ':';
  const Conformed run = conform(
      fmt::format("--budget 0.02 --gtest_filter='{}' -- '{}' answer", filter, LICGATE_PROGRAM));
  EXPECT_THAT(run.said, HasSubstr(" 0 violated, ")) << "so few cases may be too few for a premise";
}

}  // namespace
}  // namespace asa::test
