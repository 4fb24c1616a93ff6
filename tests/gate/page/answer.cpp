#include "gate/page/answer.hpp"

#include "gate/audit/audit.hpp"
#include "gate/audit/why_not.hpp"
#include "gate/files/read_input.hpp"
#include "gate/page/page.hpp"
#include "gate/plan/plan.hpp"
#include "gate/terminal/text_input.hpp"
#include "gate/timeline/timeline.hpp"
#include "model/clause/register.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace asa::page {
namespace {

using Json = nlohmann::ordered_json;
using testing::Contains;
using testing::HasSubstr;

Input fixture(const std::string& name) {
  return {name, read_input(LICGATE_FIXTURES "/timeline/" + name, "text").text};
}

const std::vector<Input>& botnet_pair() {
  static const std::vector<Input> pair{fixture("5520-botnet-primary.txt"),
                                       fixture("5520-botnet-secondary.txt")};
  return pair;
}

Json inputs(const std::vector<Input>& of) {
  Json all = Json::array();
  for (const Input& input : of) all.push_back({{"name", input.name}, {"text", input.text}});
  return all;
}

Json answered(const Json& request) { return Json::parse(answer(request.dump())); }

std::string error_of(const Json& request) {
  return answered(request).value("error", "there is an answer");
}

TEST(Answer, AuditsAsTheCommandDoes) {
  audit::Report report =
      audit::audit({botnet_pair(), {"secondary", "primary"}, {"1=ASA5520-BUN-K9"}}).value();
  report.lifted_by = audit::why_not(report);
  const Json reply = answered({{"do", "audit"},
                               {"inputs", inputs(botnet_pair())},
                               {"roles", {"secondary", "primary"}},
                               {"parts", {"1=ASA5520-BUN-K9"}}});
  EXPECT_EQ(reply["json"], audit::to_json(report));
  EXPECT_EQ(reply["exit"], 0);
  EXPECT_THAT(reply["headline"], HasSubstr("may form a failover pair"));
}

TEST(Answer, SimulatesAsTheCommandDoes) {
  const std::string events = "together 1w; apart 5w";
  const auto report = timeline::timeline({botnet_pair(), {}, events}).value();
  const Json reply = answered({{"do", "timeline"},
                               {"inputs", inputs(botnet_pair())},
                               {"roles", Json::array()},
                               {"events", events}});
  EXPECT_EQ(reply["json"], timeline::to_json(report));
}

TEST(Answer, ReplacesAUnitAsTheCommandDoes) {
  const std::string events = "replace secondary new one.txt; together 1w; buy primary contexts=5";
  Input other = botnet_pair()[1];
  other.name = "new one.txt";
  other.text.replace(other.text.find("JMX0000TL02"), 11, "JMX0000TL09");
  const auto report = timeline::timeline({botnet_pair(), {}, events, {}, {other}}).value();
  const Json reply = answered({{"do", "timeline"},
                               {"inputs", inputs(botnet_pair())},
                               {"events", events},
                               {"others", inputs({other})}});
  EXPECT_EQ(reply["json"], timeline::to_json(report));
  EXPECT_THAT(error_of({{"do", "timeline"}, {"inputs", inputs(botnet_pair())}, {"events", events}}),
              HasSubstr("\"new one.txt\" was not given"));
}

TEST(Answer, PlansAsTheCommandDoes) {
  const std::vector<std::string> wants{"Security Contexts=20", "GTP/GPRS=Enabled"};
  const auto report = plan::plan({{botnet_pair(), {}}, wants}).value();
  const Json reply =
      answered({{"do", "plan"}, {"inputs", inputs(botnet_pair())}, {"wants", wants}});
  EXPECT_EQ(reply["json"], plan::to_json(report));
  EXPECT_EQ(reply["exit"], 0);
}

TEST(Answer, PlansInTheSentencesOfTheCommand) {
  const std::vector<std::string> wants{"Security Contexts=20"};
  const std::string text =
      plan::to_text(plan::plan({{botnet_pair(), {}}, wants}).value(), false, 10000);
  const Json reply =
      answered({{"do", "plan"}, {"inputs", inputs(botnet_pair())}, {"wants", wants}});
  ASSERT_FALSE(reply["ways"].empty());
  Json sentences = reply["wants"];
  sentences.insert(sentences.end(), reply["search"].begin(), reply["search"].end());
  for (const Json& way : reply["ways"]) {
    sentences.insert(sentences.end(), way["steps"].begin(), way["steps"].end());
    sentences.push_back(way["outcome"]);
  }
  for (const Json& sentence : sentences) EXPECT_THAT(text, HasSubstr(sentence.get<std::string>()));
}

TEST(Answer, ListsNoWayToWhatRunsAlready) {
  const Json reply = answered(
      {{"do", "plan"}, {"inputs", inputs(botnet_pair())}, {"wants", {"Security Contexts=2"}}});
  EXPECT_THAT(reply["json"], HasSubstr("Nothing to buy"));
  EXPECT_TRUE(reply["ways"].empty());
}

TEST(Answer, NamesTheConditionsOfItsHeadline) {
  const Json reply = answered({{"do", "audit"}, {"inputs", inputs({botnet_pair()[0]})}});
  EXPECT_EQ(reply["headline"].get<std::string>().back(), reply["conditions"].empty() ? '.' : ':');
}

TEST(Answer, SaysWhatIsWrong) {
  EXPECT_THAT(error_of({{"do", "audit"}, {"inputs", {{{"name", "a"}, {"text", "hello"}}}}}),
              HasSubstr("a: no licensed features in it"));
  EXPECT_THAT(error_of({{"do", "audit"}, {"inputs", {{{"name", "a"}, {"text", " \n"}}}}}),
              HasSubstr("a: is empty"));
  EXPECT_THAT(error_of({{"do", "audit"}, {"inputs", Json::array()}}), HasSubstr("no files"));
  EXPECT_THAT(
      error_of({{"do", "timeline"}, {"inputs", inputs(botnet_pair())}, {"events", "together now"}}),
      HasSubstr("now"));
  EXPECT_THAT(
      error_of({{"do", "plan"}, {"inputs", inputs(botnet_pair())}, {"wants", {"Routers=20"}}}),
      HasSubstr("Routers"));
  EXPECT_THAT(error_of({{"do", "plan"}, {"inputs", inputs(botnet_pair())}}),
              HasSubstr("nothing is wanted"));
  const std::string much(max_input_bytes + 1, 'a');
  EXPECT_THAT(error_of({{"do", "audit"}, {"inputs", {{{"name", "a"}, {"text", much}}}}}),
              HasSubstr("over 16 MiB"));
}

TEST(Answer, TakesNoOtherRequest) {
  for (const char* request : {"", "{", "[]", "1", "null", R"("audit")", R"({"do": "sing"})",
                              R"({"do": 1})", R"({"inputs": []})"})
    EXPECT_THAT(answer(request), HasSubstr("the request is none")) << request;
  for (const char* request :
       {R"({"do": "audit"})", R"({"do": "audit", "inputs": 1})",
        R"({"do": "audit", "inputs": [1]})", R"({"do": "audit", "inputs": {"a": []}})",
        R"({"do": "timeline", "inputs": [{"name": 1, "text": []}]})"})
    EXPECT_THAT(answer(request), HasSubstr("error")) << request;
}

TEST(Answer, TellsOfEveryClauseAndEvent) {
  const Json about = answered({{"do", "about"}});
  EXPECT_EQ(about["clauses"].size(), clauses().size());
  for (const ClauseEntry& clause : clauses())
    EXPECT_EQ(about["clauses"][std::string(clause.id)]["trust"], name(clause.trust));
  EXPECT_EQ(about["version"], LICGATE_VERSION);
  std::vector<std::string> events;
  for (const Json& event : about["events"]) events.push_back(event["usage"]);
  EXPECT_THAT(events, Contains("together DURATION"));
  EXPECT_THAT(events, Contains(HasSubstr("buy UNIT FEATURE=VALUE")));
  EXPECT_THAT(events, Contains("replace UNIT FILE"));
}

TEST(Page, AnswersThroughMemory) {
  const std::string request = R"({"do": "about"})";
  char* const memory = page_allocate(request.size());
  std::ranges::copy(request, memory);
  char* const reply = page_answer(memory, request.size());
  page_free(memory);
  EXPECT_EQ(std::string(reply), answer(request));
  page_free(reply);
}

}  // namespace
}  // namespace asa::page
