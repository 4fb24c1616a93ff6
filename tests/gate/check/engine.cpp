#include "properties/engine.hpp"

#include "gate/check/counterexample.hpp"
#include "gate/check/replay.hpp"
#include "gate/check/trial.hpp"
#include "model/admission.hpp"
#include "model/catalogue.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

namespace asa {
namespace {

using testing::HasSubstr;

/// Right about who refuses, and silent about the rest.
struct Admission {
  static constexpr std::string_view name = "Admission";
  static constexpr Support supports{.licenses = false, .histories = false};
  Answer<> answer(const Situation<>& s) const {
    Answer<> answer(s);
    answer.refusals = admission(s);
    return answer;
  }
};

template <class E>
Record record_of(const char* property) {
  return run({find_property(property), find_platform("ASA 5520")},
             {.system = system_of<E>(), .support = support_of<E>(), .budget = {1}});
}

TEST(EngineUnderTest, HoldsWhereItIsRight) {
  EXPECT_EQ(record_of<Admission>("EncryptionIsEqual").outcome, Outcome::holds);
}

TEST(EngineUnderTest, IsNotGreenWhereItDoesNotAnswer) {
  const Record record = record_of<Admission>("TiersAddExactly");
  EXPECT_EQ(record.outcome, Outcome::not_answered);
  EXPECT_EQ(record.unanswered(), record.cases());
  EXPECT_EQ(record.why_not, "what units run");
}

TEST(EngineUnderTest, DeclaresWhatItDoesNotAnswer) {
  constexpr Support support = support_of<Admission>();
  EXPECT_EQ(why_not({find_property("TimeIsConserved"), nullptr}, support), "histories");
  EXPECT_EQ(why_not({find_property("EncryptionIsEqual"), nullptr}, support), "");
  EXPECT_EQ(why_not({find_property("ClusterEncryptionIsEqual"), nullptr}, {.clusters = false}),
            "clusters");
  EXPECT_EQ(why_not({find_property("EncryptionIsEqual"), nullptr}, {.synthetic = false}),
            "synthetic platforms");
}

TEST(EngineUnderTest, DeclaresPairsAndClustersForSituationsAndHistories) {
  const auto why = [](const char* property, const Support& support) {
    return why_not({find_property(property), nullptr}, support);
  };
  constexpr Support no_pairs{.pairs = false}, no_clusters{.clusters = false};
  EXPECT_EQ(why("BeyondTheGraceEachPartIsByItself", no_clusters), "clusters");
  EXPECT_EQ(why("BeyondTheGraceEachPartIsByItself", no_pairs), "");
  EXPECT_EQ(why("TimeIsConserved", no_pairs), "failover pairs");
  EXPECT_EQ(why("TimeIsConserved", no_clusters), "");
  EXPECT_EQ(why("InactiveKeysKeepTheirDays", no_pairs), "") << "it is no pair";
  EXPECT_EQ(why("EncryptionIsEqual", {.situations = false}), "situations");
  EXPECT_EQ(why("TimeIsConserved", {.situations = false}), "");
}

/// Has one reading, which is not the default.
struct IpsForms : Admission {
  static constexpr std::string_view name = "IpsForms";
  static constexpr Support supports{
      .licenses = false,
      .histories = false,
      .reading = Readings{.ips = IpsReading::forms_without_signatures}};
  Answer<> answer(Situation<> s) const {
    s.readings = *supports.reading;
    return Admission::answer(s);
  }
};

TEST(EngineUnderTest, IsAskedItsOwnReadingOnly) {
  EXPECT_EQ(record_of<IpsForms>("EncryptionIsEqual").outcome, Outcome::holds);
  const Plan plan =
      in_its_reading(support_of<IpsForms>(),
                     {find_platform("ASA 5520"), find_property("EncryptionIsEqual")->info.scope});
  EXPECT_EQ(plan.scope.readings, ReadingSet{});
  EXPECT_EQ(plan.readings.ips, IpsReading::forms_without_signatures);
}

TEST(EngineUnderTest, IsNotJudgedByWhatHoldsAtTheDefaultOfItsReadingOnly) {
  const auto why = [](const char* property, const Readings& reading) {
    return why_not({find_property(property), nullptr}, {.reading = reading});
  };
  const Readings other{.base = BaseReading::refused_as_standby};
  EXPECT_EQ(why("SwappingRolesChangesNothing", other), "RD-BASE at its default");
  EXPECT_EQ(why("SwappingRolesChangesNothing", {}), "");
  EXPECT_EQ(why("EncryptionIsEqual", other), "");
}

struct Broken : Admission {
  Answer<> answer(const Situation<>& s) const {
    if (s.units[1].zero_key) throw std::out_of_range("no such box");
    return Admission::answer(s);
  }
};

TEST(EngineUnderTest, IsShownWithTheCaseOfWhichItsAnswerIsNone) {
  const Record record = record_of<Broken>("ZeroKeyIsRefused");
  ASSERT_EQ(record.outcome, Outcome::violated);
  const std::string text = describe(record, system_of<Broken>());
  EXPECT_THAT(text, HasSubstr("fault      the answer cannot be used: it threw: no such box"));
  EXPECT_THAT(text, HasSubstr("all-zero permanent key"));
  EXPECT_EQ(replay_line(to_line(record), system_of<Broken>()).state, Replayed::violated);
}

struct Silent : Admission {
  static constexpr Support supports{.pairs = false};
};

TEST(EngineUnderTest, ReplaysLinesThatItDoesNotAnswer) {
  const Record record = record_of<Broken>("ZeroKeyIsRefused");
  EXPECT_EQ(replay_line(to_line(record), system_of<Silent>()).state, Replayed::not_answered);
}

}  // namespace
}  // namespace asa
