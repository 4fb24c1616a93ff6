#include "gate/foreign/protocol.hpp"

#include "gate/foreign/supported.hpp"
#include "model/catalogue.hpp"

#include <gtest/gtest.h>

#include <array>
#include <limits>
#include <string>

namespace asa::foreign {
namespace {

Situation<Scalar> pair() {
  Situation<Scalar> s;
  for (int u = 0; u < 2; ++u) s.units.push_back(usual_unit(*find_platform("ASA 5520")));
  return s;
}
History<Scalar> history() {
  History<Scalar> h;
  for (const Unit<>& unit : pair().units) h.units.push_back({unit, unit, {}, {}});
  h.events.push_back({.days = Days{3}});
  return h;
}

TEST(Protocol, LinesEndAndHaveNoOtherEnd) {
  for (const std::string& line : {start_line(), stop_line(), question_line(1, pair()),
                                  started_line({.name = "a\nb", .version = "1", .language = "C"}),
                                  reply_line({1, Failed{"two\nlines"}})})
    EXPECT_EQ(line.find('\n'), line.size() - 1) << line;
}

TEST(Protocol, MessagesOfTheGateAreReadAsTheyWereWritten) {
  EXPECT_TRUE(std::holds_alternative<Start>(message_from(start_line())));
  EXPECT_TRUE(std::holds_alternative<Stop>(message_from(stop_line())));
  const auto last = std::numeric_limits<std::uint64_t>::max();
  for (const Subject& subject : {Subject(pair()), Subject(history())}) {
    const std::string line = question_line(last, subject);
    const auto question = std::get<Question>(message_from(line));
    EXPECT_EQ(question.seq, last);
    EXPECT_EQ(question_line(last, question.subject), line);
  }
}

TEST(Protocol, ThePlatformsAreToldAtTheStart) {
  const Json start = Json::parse(start_line())["start"];
  EXPECT_EQ(start["protocol"], protocol);
  EXPECT_EQ(start["features"].size(), features.size());
  EXPECT_EQ(start["platforms"].size(), catalogue().size());
}

TEST(Protocol, HelloIsReadAsItWasWritten) {
  Hello hello{.name = "name", .version = "2", .language = "C"};
  hello.supports = supported_words();
  hello.window = 17;
  EXPECT_EQ(started_line(hello_from(started_line(hello))), started_line(hello));
  hello.platforms = {"ASA 5520", "ASA 5505"};
  hello.reading = Readings{};
  EXPECT_EQ(started_line(hello_from(started_line(hello))), started_line(hello));
}

TEST(Protocol, RepliesAreReadAsTheyWereWritten) {
  const auto unsupported = reply_from(reply_line({7, Unsupported{"no"}}));
  EXPECT_EQ(unsupported.seq, 7u);
  EXPECT_EQ(std::get<Unsupported>(unsupported.said).reason, "no");
  EXPECT_EQ(std::get<Failed>(reply_from(reply_line({8, Failed{"oh"}})).said).message, "oh");
  for (const char* kind : {"answer", "trace"}) {
    const Json said{{kind, {{"x", 1}}}};
    EXPECT_EQ(std::get<Json>(reply_from(reply_line({9, said})).said)[kind], said[kind]);
  }
}

/// The message of what `read` throws.
std::string message_of(const auto& read) {
  try {
    read();
    return "nothing is wrong";
  } catch (const Malformed& reason) {
    return reason.what();
  }
}

struct Wrong {
  std::string line;
  std::string message;  ///< what is said of it
};

TEST(Protocol, SaysWhatIsWrongWithAReply) {
  for (const Wrong& wrong :
       std::array{Wrong{"[]", "it is not an object"}, Wrong{"{}", "\"seq\" is missing"},
                  Wrong{R"({"seq": -1, "answer": {}})", "\"seq\" is not a whole number from 0"},
                  Wrong{R"({"seq": 1.5, "answer": {}})", "\"seq\" is not a whole number from 0"},
                  Wrong{R"({"seq": "1", "answer": {}})", "\"seq\" is not a whole number from 0"},
                  Wrong{R"({"seq": 1})",
                        "beside \"seq\" it needs one of answer, trace, unsupported and error"},
                  Wrong{R"({"seq": 1, "answer": {}, "trace": {}})",
                        "beside \"seq\" it needs one of answer, trace, unsupported and error"},
                  Wrong{R"({"seq": 1, "anwser": {}})", "\"anwser\" means nothing here"},
                  Wrong{R"({"seq": 1, "seq": 2})", "the name \"seq\" is repeated; remove one"},
                  Wrong{R"({"seq": 1, "unsupported": 3})", "\"reason\" is missing"},
                  Wrong{R"({"seq": 1, "unsupported": {"reason": ""}})", "\"reason\" is empty"},
                  Wrong{R"({"seq": 1, "error": {}})", "\"message\" is missing"},
                  Wrong{R"({"seq": 1, "error": {"message": 4}})",
                        "\"message\" is not of the expected type"}})
    EXPECT_EQ(message_of([&] { reply_from(wrong.line); }), wrong.message) << wrong.line;
}

/// The line of a program, with a member of `started` changed or, if null, gone.
std::string started_with(const char* key, const Json& value) {
  Json line = Json::parse(started_line({.name = "n", .version = "1", .language = "C"}));
  if (value.is_null())
    line["started"].erase(key);
  else
    line["started"][key] = value;
  return line.dump();
}

TEST(Protocol, SaysWhatIsWrongWithHello) {
  for (const Wrong& wrong : std::array{
           Wrong{R"({"ready": {}})", "\"ready\" means nothing here"},
           Wrong{R"({"started": []})", "started: it is not an object"},
           Wrong{started_with("protocol", 2), "started: it speaks protocol 2, and we speak 1"},
           Wrong{started_with("protocol", nullptr), "started: \"protocol\" is missing"},
           Wrong{started_with("name", ""), "started: \"name\" is empty"},
           Wrong{
               started_with("supports", {"triples"}),
               "started: supports[0]: \"triples\" cannot be supported; there are: pairs, clusters, "
               "situations, licenses, histories, synthetic platforms"},
           Wrong{started_with("supports", {1}), "started: supports[0]: it is not a text"},
           Wrong{started_with("platforms", {"ASA 1"}),
                 "started: platforms[0]: no platform is called \"ASA 1\""},
           Wrong{started_with("window", 0), "started: \"window\" is 0, not from 1 to 1024"},
           Wrong{started_with("window", 1025), "started: \"window\" is 1025, not from 1 to 1024"},
           Wrong{started_with("speed", 1), "started: \"speed\" means nothing here"}})
    EXPECT_EQ(message_of([&] { hello_from(wrong.line); }), wrong.message) << wrong.line;
}

TEST(Protocol, SaysWhatIsWrongWithAQuestion) {
  for (const Wrong& wrong :
       std::array{Wrong{"[]", "it is not an object"}, Wrong{"{}", "\"seq\" is missing"},
                  Wrong{R"({"seq": 3})", "history: \"history\" is missing"},
                  Wrong{R"({"seq": 3, "situation": {}})", "situation: \"topology\" is missing"},
                  Wrong{R"({"seq": 3, "situation": {}, "x": 1})", "\"x\" means nothing here"}})
    EXPECT_EQ(message_of([&] { message_from(wrong.line); }), wrong.message) << wrong.line;
  try {
    message_from(R"({"seq": 3, "situation": {}})");
  } catch (const MalformedQuestion& reason) {
    EXPECT_EQ(reason.seq, 3u);
  }
}

}  // namespace
}  // namespace asa::foreign
