#include "properties/engine.hpp"

#include "model/catalogue.hpp"
#include "model/time/simulate.hpp"
#include "properties/no_answer.hpp"

#include <gtest/gtest.h>

#include <array>
#include <stdexcept>

namespace asa {
namespace {

/// Two usual units of a platform.
Situation<> pair(std::string_view platform = "ASA 5520") {
  Situation<> s;
  for (int i = 0; i < 2; ++i) s.units.push_back(usual_unit(*find_platform(platform)));
  return s;
}
History<> history() {
  History<> h;
  for (const Unit<>& unit : pair().units) h.units.push_back({.unit = unit});
  h.events.push_back({.days = Days{3}});
  return h;
}

struct Alike {
  static constexpr std::string_view name = "Alike";
  Answer<> answer(const Situation<>& s) const { return Answer<>(s); }
};

TEST(Engine, WithoutATraceAnswersNoHistory) {
  static_assert(Engine<Alike>);
  constexpr Support support = support_of<Alike>();
  EXPECT_TRUE(support.pairs && support.clusters && support.situations);
  EXPECT_FALSE(support.histories);
  EXPECT_THROW(system_of<Alike>().trace(history()), NotAnswered);
}

TEST(Engine, IsNamedInReportsAndInCode) {
  EXPECT_EQ(system_of<Alike>().name(), "Alike");
  EXPECT_EQ(system_of<Alike>().code(), "asa::system_of<Alike>()");
}

TEST(Engine, IsAskedThroughItsAnswer) {
  const AnySystem& system = system_of<Alike>();
  EXPECT_TRUE(system.refusals(pair()).forms());
  EXPECT_EQ(system.running(pair(), 1, 0), pair().units[1].license);
  EXPECT_TRUE(system.contexts_fit(pair()));
  EXPECT_FALSE(system.gets_signatures(pair(), 0));
}

struct OnlyPairs : Alike {
  static constexpr std::array<std::string_view, 1> known{"ASA 5520"};
  static constexpr Support supports{.clusters = false, .licenses = false, .platforms = known};
};

TEST(Engine, IsNotAskedWhatItDoesNotSupport) {
  const AnySystem& system = system_of<OnlyPairs>();
  EXPECT_NO_THROW(system.refusals(pair()));
  EXPECT_THROW(system.running(pair(), 0, 0), NotAnswered);
  Situation<> cluster = pair();
  cluster.topology = Topology::cluster;
  EXPECT_THROW(system.refusals(cluster), NotAnswered);
  EXPECT_THROW(system.refusals(pair("ASA 5540")), NotAnswered);
}

struct RefusesAll : Alike {
  Answer<> answer(const Situation<>& s) const {
    Answer<> answer(s);
    answer.refusals.refuse_all("FX-HW"_clause, true);
    answer.units = {};
    return answer;
  }
};

TEST(Engine, RunsNothingWhereItRefuses) {
  EXPECT_FALSE(system_of<RefusesAll>().refusals(pair()).forms());
  EXPECT_THROW(system_of<RefusesAll>().running(pair(), 0, 0), NothingRuns);
}

/// What is wrong with an answer, as a number of AnswerFault; -1 if nothing is.
template <class E>
int fault_of(const auto& ask) {
  try {
    ask(system_of<E>());
    return -1;
  } catch (const BadAnswer& bad) {
    return static_cast<int>(bad.fault);
  }
}
constexpr auto refusals = [](const AnySystem& system) { system.refusals(pair()); };
constexpr auto trace = [](const AnySystem& system) { system.trace(history()); };

struct Throws : Alike {
  Answer<> answer(const Situation<>&) const { throw std::out_of_range("no such box"); }
  Trace<> trace(const History<>&) const { throw std::out_of_range("no such box"); }
};
struct OneUnit : Alike {
  Answer<> answer(const Situation<>& s) const {
    Answer<> answer(s);
    answer.units.resize(1);
    return answer;
  }
  Trace<> trace(const History<>& h) const { return Trace<>(1, h.events.size()); }
};
struct RefusesMore : Alike {
  Answer<> answer(const Situation<>& s) const {
    Answer<> answer(s);
    answer.refusals = Refusals<>(3);
    return answer;
  }
  Trace<> trace(const History<>& h) const { return Trace<>(h.units.size(), h.events.size()); }
};
struct ForgetsUnits : Alike {
  Trace<> trace(const History<>& h) const {
    Trace<> trace(h.units.size(), h.events.size());
    for (std::size_t step = 0; step <= h.events.size(); ++step) trace.step({});
    return trace;
  }
};

TEST(Engine, IsFaultyIfItsAnswerCannotBeUsed) {
  EXPECT_EQ(fault_of<Alike>(refusals), -1);
  EXPECT_EQ(fault_of<Throws>(refusals), static_cast<int>(AnswerFault::threw));
  EXPECT_EQ(fault_of<OneUnit>(refusals), static_cast<int>(AnswerFault::wrong_units));
  EXPECT_EQ(fault_of<RefusesMore>(refusals), static_cast<int>(AnswerFault::wrong_refusals));
}

TEST(Engine, IsFaultyIfItsTraceIsNotWhole) {
  EXPECT_EQ(fault_of<Throws>(trace), static_cast<int>(AnswerFault::threw));
  for (const int fault :
       {fault_of<OneUnit>(trace), fault_of<RefusesMore>(trace), fault_of<ForgetsUnits>(trace)})
    EXPECT_EQ(fault, static_cast<int>(AnswerFault::wrong_trace));
}

TEST(Engine, SaysWhatIsWrong) {
  try {
    system_of<OneUnit>().refusals(pair());
    FAIL();
  } catch (const BadAnswer& bad) {
    EXPECT_STREQ(bad.what(), "units: 2 asked about, 1 answered");
  }
}

struct TracesOnly {
  static constexpr std::string_view name = "TracesOnly";
  Trace<> trace(const History<>& h) const { return simulate(h); }
};

TEST(Engine, MayAnswerHistoriesOnly) {
  constexpr Support support = support_of<TracesOnly>();
  EXPECT_TRUE(support.pairs && support.clusters && support.histories);
  EXPECT_FALSE(support.situations);
  EXPECT_EQ(system_of<TracesOnly>().trace(history()).steps(), 2u);
  EXPECT_THROW(system_of<TracesOnly>().refusals(pair()), NotAnswered);
}

struct TracesPairs : TracesOnly {
  static constexpr Support supports{.clusters = false};
};
struct TracesClusters : TracesOnly {
  static constexpr Support supports{.pairs = false};
};

TEST(Engine, IsAskedOnlyHistoriesOfWhatItSupports) {
  History<> cluster = history(), alone = history();
  cluster.topology = Topology::cluster;
  alone.units.resize(1);
  EXPECT_NO_THROW(system_of<TracesPairs>().trace(history()));
  EXPECT_THROW(system_of<TracesPairs>().trace(cluster), NotAnswered);
  EXPECT_NO_THROW(system_of<TracesClusters>().trace(cluster));
  EXPECT_THROW(system_of<TracesClusters>().trace(history()), NotAnswered);
  EXPECT_NO_THROW(system_of<TracesClusters>().trace(alone)) << "a single unit is no pair";
}

struct DeclinesHistories : TracesOnly {
  static constexpr Support supports{.histories = false};
};
struct DeclinesSituations : Alike {
  static constexpr Support supports{.situations = false};
};

TEST(Engine, IsNotAskedWhatItDeclines) {
  EXPECT_THROW(system_of<DeclinesHistories>().trace(history()), NotAnswered);
  EXPECT_THROW(system_of<DeclinesSituations>().refusals(pair()), NotAnswered);
}

}  // namespace
}  // namespace asa
