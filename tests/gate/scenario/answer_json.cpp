#include "gate/scenario/answer_json.hpp"

#include "gate/scenario/history_json.hpp"
#include "gate/scenario/trace_json.hpp"
#include "generators/draw.hpp"
#include "generators/random_source.hpp"
#include "model/catalogue.hpp"
#include "properties/catalogue.hpp"
#include "properties/reference_system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace asa {
namespace {

using testing::HasSubstr;

/// Calls with each property and something that is drawn of it, on each platform and synthetic ones.
template <class S>
void for_each_drawn(auto call) {
  std::uint64_t seed = 0;
  for (const PropertyEntry& property : properties()) {
    if (property.info.scope.of_histories() != std::is_same_v<S, History<Scalar>>) continue;
    const auto draw_for = [&](const PlatformEntry* platform) {
      RandomSource source(7, ++seed);
      S subject;
      DrawsOf<S>(everything({platform, property.info.scope})).draw(source, subject);
      call(property, subject);
    };
    for (const PlatformEntry& platform : catalogue())
      if (property.info.concerns(platform)) draw_for(&platform);
    draw_for(nullptr);
  }
}

Answer<Scalar> answer_of(const Situation<Scalar>& s) {
  const AnySystem& reference = reference_system();
  Answer<Scalar> answer(s);
  answer.refusals = reference.refusals(s);
  for (std::size_t u = 0; u < s.units.size(); ++u) {
    answer.units[u].running = {reference.running(s, u, 0), reference.running(s, u, 1)};
    answer.units[u].signatures = reference.gets_signatures(s, u);
  }
  answer.contexts_fit = reference.contexts_fit(s);
  return answer;
}

std::string malformed(const Json& json, const Situation<Scalar>& question) {
  try {
    answer_from(json, question);
  } catch (const Malformed& reason) {
    return reason.what();
  }
  return "it is read";
}

Situation<Scalar> pair() {
  Situation<Scalar> s;
  for (int u = 0; u < 2; ++u) s.units.push_back(usual_unit(*find_platform("ASA 5520")));
  return s;
}

TEST(AnswerJson, RoundTripsWhateverTheReferenceAnswers) {
  for_each_drawn<Situation<Scalar>>([](const PropertyEntry&, const Situation<Scalar>& s) {
    const Answer<Scalar> answer = answer_of(s);
    const Json json = to_json(answer, s);
    const Answer<Scalar> again = answer_from(Json::parse(json.dump()), s);
    EXPECT_EQ(to_json(again, s), json);
    EXPECT_TRUE(again.refusals.same_as(answer.refusals));
    EXPECT_EQ(again.units.size(), answer.refusals.forms() ? s.units.size() : 0);
  });
}

/// Refusals in every state, not only those that the reference makes.
TEST(AnswerJson, KeepsWhichUnitsEachClauseNames) {
  const Situation<Scalar> s = pair();
  for (const RefusingClause clause : refusing_clauses)
    for (std::size_t unit = 0; unit < 2; ++unit) {
      Answer<Scalar> answer(s);
      answer.refusals.refuse(clause, unit, true);
      const Answer<Scalar> again = answer_from(to_json(answer, s), s);
      EXPECT_TRUE(again.refusals.names(clause, unit)) << id(clause);
      EXPECT_FALSE(again.refusals.names(clause, 1 - unit)) << id(clause);
    }
}

TEST(AnswerJson, SaysWhatIsWrong) {
  const Situation<Scalar> s = pair();
  const Json good = to_json(answer_of(s), s);
  const auto with = [&](const char* path, const Json& value) {
    Json json = good;
    json[Json::json_pointer(path)] = value;
    return malformed(json, s);
  };
  EXPECT_EQ(malformed(good, s), "it is read");
  EXPECT_THAT(with("/surplus", 1), HasSubstr("\"surplus\" means nothing here"));
  EXPECT_THAT(with("/refusals", {{{"clause", "FX-ENC-9"}, {"units", {0}}}}),
              HasSubstr("no clause \"FX-ENC-9\" refuses units; these do: FO-02, FX-SP-1"));
  EXPECT_THAT(with("/refusals", {{{"clause", "FX-ENC-1"}, {"units", {2}}}}),
              HasSubstr("refusals[0]: \"units\" is 2, not from 0 to 1"));
  EXPECT_THAT(with("/refusals", {{{"clause", "FX-ENC-1"}, {"units", Json::array()}}}),
              HasSubstr("is not a list of 1 to 2"));
  EXPECT_THAT(with("/refusals", {{{"clause", "FX-ENC-1"}, {"units", {0, 0}}}}),
              HasSubstr("refusals[0]: unit 0 is repeated"));
  EXPECT_THAT(with("/refusals", {{{"clause", "FX-ENC-1"}, {"units", {0}}},
                                 {{"clause", "FX-ENC-1"}, {"units", {1}}}}),
              HasSubstr("refusals[1]: \"FX-ENC-1\" is repeated"));
  EXPECT_THAT(with("/units", Json::array()), HasSubstr("is not a list of 2 to 2"));
  EXPECT_THAT(with("/units/0/running", Json::array()), HasSubstr("is not a list of 1 to 2"));
  EXPECT_THAT(with("/units/1/signatures", 1), HasSubstr("units[1]: \"signatures\" is not of"));
  EXPECT_THAT(with("/units/0/running/0/GTP~1GPRS", -1), HasSubstr("is -1, not from 0"));
  EXPECT_THAT(with("/units/0/running/0/Teleport", 1), HasSubstr("no feature is called"));
  Json without = good;
  without["units"][0]["running"][0].erase("GTP/GPRS");
  EXPECT_THAT(malformed(without, s), HasSubstr("running: \"GTP/GPRS\" is missing"));
  EXPECT_THAT(malformed(Json::array(), s), HasSubstr("an answer is an object"));
}

/// An amount over the limit is an answer, which a property may find wrong.
TEST(AnswerJson, ReadsAmountsOverTheLimit) {
  const Situation<Scalar> s = pair();
  Answer<Scalar> answer(s);
  answer.units[0].running[0][security_contexts] = 1'000;
  EXPECT_EQ(answer_from(to_json(answer, s), s).units[0].running[0][security_contexts].amount,
            1'000);
}

TEST(TraceJson, RoundTripsWhateverTheReferenceSees) {
  for_each_drawn<History<Scalar>>([](const PropertyEntry&, const History<Scalar>& h) {
    const Trace<Scalar> trace = reference_system().trace(h);
    const Json json = to_json(trace, h);
    EXPECT_EQ(to_json(trace_from(Json::parse(json.dump()), h), h), json);
  });
}

TEST(TraceJson, SaysWhatIsWrong) {
  History<Scalar> h;
  const Unit<> unit = usual_unit(*find_platform("ASA 5520"));
  h.units.push_back({unit, unit, {}, {}});
  h.events.push_back({.kind = EventKind::together, .days = Days{1}});
  const Json good = to_json(reference_system().trace(h), h);
  const auto malformed_trace = [&](const Json& json) -> std::string {
    try {
      trace_from(json, h);
    } catch (const Malformed& reason) {
      return reason.what();
    }
    return "it is read";
  };
  EXPECT_EQ(malformed_trace(good), "it is read");
  Json json = good;
  json["steps"].erase(0);
  EXPECT_THAT(malformed_trace(json), HasSubstr("\"steps\" is not a list of 2 to 2"));
  json = good;
  json["steps"][1]["units"][0]["keys"].push_back({{"days", 1}});
  EXPECT_THAT(malformed_trace(json), HasSubstr("steps[1]: units[0]: \"keys\" is not a list of 0"));
  json = good;
  json["steps"][0].erase("doubled");
  EXPECT_THAT(malformed_trace(json), HasSubstr("steps[0]: \"doubled\" is missing"));
}

/// A scenario that says everything is read as the one that it was written from.
TEST(WholeForm, RoundTripsWhateverIsDrawn) {
  const auto expect_same = [](const auto& subject, const auto& again) {
    EXPECT_EQ(to_json(again, JsonForm::whole), to_json(subject, JsonForm::whole));
    EXPECT_TRUE(again.units == subject.units);
  };
  for_each_drawn<Situation<Scalar>>([&](const PropertyEntry&, const Situation<Scalar>& s) {
    expect_same(s, situation_from(to_json(s, JsonForm::whole)));
  });
  for_each_drawn<History<Scalar>>([&](const PropertyEntry&, const History<Scalar>& h) {
    expect_same(h, history_from(to_json(h, JsonForm::whole)));
  });
}

TEST(WholeForm, NamesEveryFeatureOfThePlatform) {
  const Json json = to_json(pair(), JsonForm::whole);
  for (const FeatureEntry& f : features)
    EXPECT_EQ(json["units"][0]["license"].contains(f.name),
              find_platform("ASA 5520")->rules.offers(f.feature))
        << f.name;
  EXPECT_EQ(json["units"][1]["platform"], "ASA 5520");
  EXPECT_EQ(json["units"][1]["contexts in use"], 0);
  EXPECT_FALSE(json.contains("change"));
}

}  // namespace
}  // namespace asa
