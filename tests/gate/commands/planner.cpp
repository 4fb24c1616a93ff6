#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

/// What the commands of a planner do beyond their reports.
namespace asa::test {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

const std::string fixtures = LICGATE_FIXTURES;
const std::string pair =
    fixtures + "/audit/5520-primary.txt " + fixtures + "/audit/5520-secondary.txt ";
const std::string timed = fixtures + "/timeline/5520-botnet-primary.txt " + fixtures +
                          "/timeline/5520-botnet-secondary.txt ";

TEST(AuditCommand, PrintsTheRunningLicenseAsCsv) {
  const Outcome run = licgate("audit --csv " + pair);
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.out, StartsWith("feature,value,term,"));
  EXPECT_THAT(run.out, HasSubstr("\r\nSecurity Contexts,12,perpetual,"));
}

TEST(PlanCommand, ExitsWithOneIfAWantIsOutOfReach) {
  EXPECT_EQ(licgate("plan " + pair + "--want 'Security Contexts=20'").exit_code, 0);
  EXPECT_EQ(licgate("plan " + pair + "--want 'Security Contexts=25'").exit_code, 1);
  EXPECT_EQ(licgate("plan " + pair + "--want 'Security Contexts'").exit_code, 2);
  EXPECT_EQ(licgate("plan " + pair).exit_code, 2);
}

TEST(PlanCommand, PrintsTheWaysAsCsv) {
  EXPECT_THAT(licgate("plan --csv " + pair + "--want 'Security Contexts=20'").out,
              HasSubstr("\r\n1,license,secondary,Security Contexts,2,10\r\n"));
  EXPECT_THAT(licgate("plan --csv " + pair + "--want 'Security Contexts=25'").out,
              testing::EndsWith("way,change,unit,feature,from,to\r\n"));
}

TEST(TimelineCommand, ReadsEventsAndReplacementsFromFiles) {
  const std::string events = scratch("events.txt"), other = scratch("new.txt");
  std::string text = contents(fixtures + "/timeline/5520-botnet-secondary.txt");
  write(other, text.replace(text.find("JMX0000TL02"), 11, "JMX0000TL09"));
  write(events, "# planned\ntogether 1w\nreplace secondary " + other + "\ntogether 1w\n");
  const Outcome run = licgate("timeline " + timed + "--from 2026-11-29 --events @" + events);
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr("2026-12-06  replace secondary"));
}

TEST(TimelineCommand, DrawsAPictureWholeOrNotAtAll) {
  const std::string svg = scratch("keys.svg");
  EXPECT_EQ(licgate("timeline " + timed + "--events 'together 1w' --svg " + svg).exit_code, 0);
  EXPECT_THAT(contents(svg), StartsWith("<svg "));
  EXPECT_EQ(licgate("timeline " + timed + "--events explode --svg " + svg + "2").exit_code, 2);
  EXPECT_FALSE(std::filesystem::exists(svg + "2"));
}

TEST(RedactCommand, NeedsAFolderForSeveralFiles) {
  EXPECT_EQ(licgate("redact " + pair).exit_code, 2);
  const std::string folder = scratch("shared");
  EXPECT_EQ(licgate("redact " + pair + "--out " + folder).exit_code, 0);
  EXPECT_THAT(contents(folder + "/unit2.txt"), Not(HasSubstr("JMX0000TE11")));
}

}  // namespace
}  // namespace asa::test
