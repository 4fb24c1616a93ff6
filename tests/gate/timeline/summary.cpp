#include "gate/timeline/summary.hpp"

#include "tests/gate/timeline/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace asa::timeline {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::vector<std::string> said(const Report& r) { return summary(r.course, r.calendar); }

Report run_from(const std::string& date, const std::string& events) {
  Request asked = request(botnet_pair, events);
  asked.from = parse_date(date);
  return timeline(asked).value();
}

TEST(Summary, SaysWhenUnitsLoseAFeature) {
  EXPECT_THAT(said(run(botnet_pair, "together 110w")),
              ElementsAre("On day 728 both units lose Botnet Traffic Filter."));
  EXPECT_THAT(said(run({"5520-two-keys.txt"}, "together 10w")),
              ElementsAre("On day 62 the unit runs Total UC Proxy Sessions 2 instead of 12, UC "
                          "Phone Proxy Sessions 2 instead of 12."));
}

TEST(Summary, SaysThatNothingChanges) {
  EXPECT_THAT(said(run(botnet_pair, "together 5w")),
              ElementsAre("What the units run stays the same until day 35."));
}

TEST(Summary, SaysWhenTheGraceEnds) {
  EXPECT_THAT(said(run(botnet_pair, "apart 5w")),
              ElementsAre(StartsWith("On day 31 the grace is over; both units run")));
}

TEST(Summary, IsCutInShort) {
  const auto last_of = [](std::size_t size) {
    return in_short(std::vector<std::string>(size, "A change.")).back();
  };
  EXPECT_EQ(last_of(8), "A change.");
  EXPECT_EQ(last_of(9), "1 more change is below.");
  EXPECT_EQ(last_of(10), "2 more changes are below.");
}

TEST(Summary, BeginsTheText) {
  EXPECT_THAT(to_text(run(botnet_pair, "together 110w"), false),
              StartsWith("On day 728 both units lose Botnet Traffic Filter.\n"));
}

TEST(Summary, HasDatesIfItBeginsOnOne) {
  const Report report = run_from("2026-11-29", "together 110w");
  EXPECT_THAT(said(report), ElementsAre("On 2028-11-26 both units lose Botnet Traffic Filter."));
  const auto json = nlohmann::json::parse(to_json(report));
  EXPECT_EQ(json["from"], "2026-11-29");
  EXPECT_EQ(json["steps"][0]["date"], "2026-11-29");
  EXPECT_EQ(json["summary"].size(), 1U);
}

TEST(DatedRows, HaveEveryEventAndWhatHappens) {
  const std::string text = to_text(run(botnet_pair, "together 5w; apart 4w; together 1w"), false);
  EXPECT_THAT(text, HasSubstr("\n  day 35  apart 4w"));
  EXPECT_THAT(text, HasSubstr("contact is lost"));
  EXPECT_THAT(text, HasSubstr("\n  day 70  end\n"));
}

TEST(TimelineText, ShowsTheTablesOnRequest) {
  const Report report = run(botnet_pair, "together 5w");
  EXPECT_THAT(to_text(report, false), Not(HasSubstr("Step")));
  EXPECT_THAT(to_text(report, false, 100, true), HasSubstr("Step"));
}

TEST(TimelineText, FitsItsColumns) {
  std::istringstream lines(
      to_text(run(botnet_pair, "together 5w; apart 40d; together 110w"), false));
  for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 80U) << line;
}

}  // namespace
}  // namespace asa::timeline
