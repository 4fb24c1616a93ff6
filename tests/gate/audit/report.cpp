#include "tests/gate/audit/fixture.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace asa::audit {
namespace {

nlohmann::json json(const Report& report) { return nlohmann::json::parse(to_json(report)); }

std::size_t widest_line(const std::string& text) {
  std::istringstream lines(text);
  std::size_t widest = 0;
  for (std::string line; std::getline(lines, line);) widest = std::max(widest, line.size());
  return widest;
}

TEST(Json, HasTheUnitsAndWhatTheyHold) {
  const auto unit = json(audited({"time-based-5520.txt"}))["units"][0];
  EXPECT_EQ(unit["platform"], "ASA 5520");
  EXPECT_EQ(unit["edition"], "Base");
  EXPECT_EQ(unit["version"], "8.4(3)");
  EXPECT_EQ(unit["serial"], "JMX0000TE03");
  EXPECT_EQ(unit["key"], "valid");
  const auto& contexts = unit["license"][6];
  EXPECT_EQ(contexts["feature"], "Security Contexts");
  EXPECT_EQ(contexts["value"], 5);
  EXPECT_EQ(contexts["term"], "perpetual");
  EXPECT_EQ(contexts["line"], 25);
}

TEST(Json, HasTheVerdictAndTheClausesBehindIt) {
  const auto report = json(audited({"5515-3des.txt", "5515-des.txt"}));
  EXPECT_EQ(report["verdict"], "refused");
  EXPECT_EQ(report["refusals"][0]["clause"], "FX-ENC-1");
  EXPECT_EQ(report["refusals"][0]["standing"], "two sources");
}

TEST(Json, HasTheRunningLicense) {
  const auto running = json(audited({"5520-primary.txt", "5520-secondary.txt"}))["running"];
  EXPECT_EQ(running[2]["feature"], "AnyConnect Premium Peers");
  EXPECT_EQ(running[2]["from"], (std::vector<int>{500, 500}));
  EXPECT_EQ(running[2]["cut"], 250);
}

TEST(Json, AlwaysHasEveryField) {
  const auto report = json(audited({"mate-mismatch.txt"}));
  for (const char* field : {"units", "verdict", "refusals", "running", "unknown", "undecided",
                            "readings", "notes", "mate", "mate_must", "inconsistencies"})
    EXPECT_TRUE(report.contains(field)) << field;
}

TEST(Json, SurvivesBytesThatAreNoText) {
  EXPECT_NO_THROW(json(audited_text("Botnet Traffic Filter : \xFF\xC3 perpetual\nCluster : 1\n")));
}

TEST(Text, FitsItsColumns) {
  const Report pair = audited({"5520-primary.txt", "5520-secondary.txt"});
  for (const bool all : {false, true}) {
    for (const std::string& name : all_fixtures)
      EXPECT_LE(widest_line(to_text(audited({name}), false, 80, all)), 80U) << name;
    EXPECT_LE(widest_line(to_text(pair, false, 80, all)), 80U);
  }
}

TEST(Text, IsAsWideInAPipeWhateverTheTerminal) {
  const Report pair = audited({"5520-primary.txt", "5520-secondary.txt"});
  EXPECT_EQ(to_text(pair, false), to_text(pair, false, piped_columns));
}

TEST(Text, IsColoredOnlyOnRequest) {
  const Report report = audited({"pair-unit-5516.txt"});
  EXPECT_EQ(to_text(report, false).find('\x1B'), std::string::npos);
  EXPECT_NE(to_text(report, true).find('\x1B'), std::string::npos);
}

TEST(Text, NamesTheReadingInQuotes) {
  EXPECT_NE(to_text(audited({"zero-key-5555.txt"}), false).find("under RD-KEY \""),
            std::string::npos);
}

}  // namespace
}  // namespace asa::audit
