#include "gate/timeline/timeline.hpp"

#include "gate/files/read_input.hpp"
#include "gate/timeline/events.hpp"
#include "tests/gate/timeline/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace asa::timeline {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

std::string error(const Request& request) {
  const auto report = timeline(request);
  return report ? "no error" : report.error().text;
}

/// One unit of a fixture with a part of its text replaced.
Request edited(const std::string& name, const std::string& part, const std::string& by,
               const std::string& events = "together 1d") {
  Request one = request({name}, events);
  std::string& text = one.inputs[0].text;
  text.replace(text.find(part), part.size(), by);
  return one;
}

TEST(Timeline, ChargesThePrimaryAloneWithinTheGrace) {
  const Report r = run(botnet_pair, "together 10w; apart 4w; together 0d");
  EXPECT_EQ(left(r, 1, 0), 42 * 7);
  EXPECT_EQ(left(r, 1, 1), 52 * 7);
  EXPECT_EQ(left(r, 3, 0), 38 * 7);
  EXPECT_EQ(left(r, 3, 1), 52 * 7);
}

TEST(Timeline, ChargesEveryUnitBeyondTheGrace) {
  const Report r = run(botnet_pair, "together 10w; apart 6w; together 0d");
  EXPECT_EQ(left(r, 3, 0), 36 * 7);
  EXPECT_EQ(left(r, 3, 1), 46 * 7);
}

TEST(Timeline, SaysThatNoSourceGivesAGraceToFailoverThatGoesOff) {
  EXPECT_THAT(to_text(run(encryption_for_30_days("together 40d")), false),
              AllOf(HasSubstr("failover off (FX-ENC-1) --"), HasSubstr("no source says")));
  EXPECT_THAT(to_text(run(encryption_for_30_days("together 29d")), false),
              Not(HasSubstr("failover off")));
}

TEST(Timeline, ExitsWithOneIfUnitsMayNotForm) {
  EXPECT_EQ(exit_code(run(botnet_pair, "together 1d")), 0);
  EXPECT_EQ(exit_code(run(botnet_pair, "together 1d", {"master", "slave"})), 1);
  EXPECT_EQ(exit_code(run({"5520-two-keys.txt"}, "together 1d")), 0);
}

TEST(Timeline, RunsAUnitAlone) {
  const Report r = run({"5520-two-keys.txt"}, "together 62d; together 584d");
  EXPECT_EQ(r.trace.at(0, 0).running[uc_proxy].amount, 12);
  EXPECT_EQ(r.trace.at(1, 0).running[uc_proxy].amount, 2);
  EXPECT_EQ(r.trace.at(1, 0).running[botnet_traffic_filter].amount, 1);
  EXPECT_EQ(r.trace.at(2, 0).running[botnet_traffic_filter].amount, 0);
}

TEST(Timeline, PutsTheUnitsInTheOrderOfTheirRoles) {
  const Report r = run(botnet_pair, "together 1d", {"secondary", "primary"});
  EXPECT_EQ(r.audit.units[0].text.file, "5520-botnet-secondary.txt");
}

TEST(Timeline, SaysWhyUnitsMayNotFormAndGoesOn) {
  const std::string text =
      to_text(run(botnet_pair, "together 1d", {"master", "slave"}), false, 100, true);
  EXPECT_THAT(text, AllOf(HasSubstr("Refused: these units may not form"), HasSubstr("CX-1"),
                          HasSubstr("363        Enabled")));
  EXPECT_THAT(to_text(run(botnet_pair, "together 1d"), false), Not(HasSubstr("Refused")));
}

TEST(Timeline, SaysWhatItTookForGranted) {
  const std::string text = to_text(run({"5520-two-keys.txt"}, "together 1d"), false);
  EXPECT_THAT(text, HasSubstr("UC Phone Proxy Sessions : 12 62 days"));
  EXPECT_THAT(text, HasSubstr("Botnet Traffic Filter : Enabled 646 days"));
  EXPECT_THAT(text, Not(HasSubstr("order of activation")));
  EXPECT_THAT(to_text(run({"5520-two-keys.txt"}, "old-software 1"), false),
              HasSubstr("order of activation"));
  EXPECT_THAT(to_text(run({"5520-two-keys.txt"}, "permanent 1"), false),
              HasSubstr("permanent key on order"));
}

TEST(Timeline, ShowsWhatAnOlderVersionWouldNotDo) {
  EXPECT_THAT(to_text(run(edited("5520-two-keys.txt", "8.4(3)", "8.2(1)")), false),
              HasSubstr("software before 8.3(1)"));
}

TEST(Timeline, IsColoredOnlyOnRequest) {
  const Report report = run(botnet_pair, "together 1d");
  EXPECT_THAT(to_text(report, false), Not(HasSubstr("\x1B")));
  EXPECT_THAT(to_text(report, true), HasSubstr("\x1B"));
}

TEST(Timeline, RefusesBadEvents) {
  EXPECT_THAT(error(request(botnet_pair, "explode")), HasSubstr("\"explode\" is not an event"));
  EXPECT_THAT(error(request(botnet_pair, "")), HasSubstr("--events: no event is given"));
}

TEST(Timeline, RefusesAKeyWithoutATerm) {
  EXPECT_THAT(error(edited("5520-two-keys.txt", "Enabled    646 days", "Enabled")),
              HasSubstr("5520-two-keys.txt:42: this time-based key is printed without a term"));
}

TEST(Timeline, RefusesUnitsOfDifferentModels) {
  EXPECT_THAT(error(request({"5520-two-keys.txt", "5540-evaluation.txt"}, "together 1d")),
              HasSubstr("different models"));
}

TEST(Timeline, RefusesAUnitWhosePlatformIsOpen) {
  const std::string list =
      "Licensed features for this platform:\nMaximum VLANs : 100 perpetual\n"
      "Botnet Traffic Filter : Enabled 9 days\n";
  EXPECT_THAT(error({{{"u", list}}, {}, "together 1d"}),
              AllOf(HasSubstr("u: may be ASA 55"), HasSubstr("show version")));
}

TEST(Timeline, RefusesWhatIsNoUnitOfThese) {
  EXPECT_THAT(error(edited("5520-two-keys.txt", "ASA5520", "ASA9999")),
              HasSubstr("not in the catalogue"));
  EXPECT_THAT(error({{{"u", read_input(LICGATE_FIXTURES "/audit/smart-asav.txt", "text").text}},
                     {},
                     "together 1d"}),
              HasSubstr("Smart Licensing"));
  EXPECT_THAT(error({{{"u", read_input(LICGATE_FIXTURES "/audit/mate-mismatch.txt", "text").text}},
                     {},
                     "together 1d"}),
              HasSubstr("states no licensed features"));
}

TEST(Timeline, RefusesTheSameUnitTwice) {
  EXPECT_THAT(error(request({"5520-two-keys.txt", "5520-two-keys.txt"}, "together 1d")),
              HasSubstr("are the same unit"));
}

}  // namespace
}  // namespace asa::timeline
