#include "gate/report/render.hpp"
#include "gate/report/view.hpp"
#include "gate/review/reviewable.hpp"
#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace asa::test {
namespace {

using report::Json;
using review::Review;
using review::Reviewed;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

Reviewed as_it_is(const char* id) { return {id, review::reviewable_named(id).fingerprint}; }

/// As if the rule had been another when it was reviewed.
Reviewed changed_since(const char* id) {
  Reviewed reviewed = as_it_is(id);
  reviewed.fingerprint.rule = "0123456789abcdef";
  return reviewed;
}

Reviewed gone() {
  Reviewed reviewed = as_it_is("CX-1");
  reviewed.id = "FX-OLD-1";
  return reviewed;
}

review::Reviews reviews() {
  return {Review{"N. N.",
                 "2026-11-28",
                 true,
                 "as | printed",
                 {changed_since("FX-ENC-1"), as_it_is("CX-1"), gone()}},
          Review{"M. <b>", "2026-11-29", false, "not so", {as_it_is("EncryptionIsEqual")}}};
}

Json entry(const char* id) { return {{"id", id}}; }

/// A view with some clauses and a property, and the reviews.
Json viewed() {
  Json view = {
      {"chapters", Json::array({{{"clauses", Json::array({entry("FX-ENC-1"), entry("CX-1")})}}})},
      {"properties", Json::array({entry("EncryptionIsEqual"), entry("ModelsMatch")})}};
  report::add_reviews(view, reviews());
  return view;
}

TEST(ReportReviews, SayWhatIsSuspectAndWho) {
  const Json suspect = viewed()["reviews"]["groups"][0];
  EXPECT_EQ(suspect["count"], 1);
  const Json row = suspect["rows"][0];
  EXPECT_EQ(row["id"], "FX-ENC-1");
  EXPECT_EQ(row["by"], "N. N.");
  EXPECT_EQ(row["date"], "2026-11-28");
  EXPECT_EQ(row["verdict"], "accepted");
  EXPECT_EQ(row["changed"], "rule");
}

TEST(ReportReviews, HaveARowForEverything) {
  const Json shown = viewed()["reviews"];
  EXPECT_EQ(shown["groups"][1]["count"], 2) << "reviewed, and the same since";
  EXPECT_EQ(shown["groups"][2]["rows"][0]["id"], "FX-OLD-1");
  EXPECT_EQ(shown["never"]["count"], review::all_reviewable().size() - 3);
}

TEST(ReportReviews, MarkWhatIsSuspectOrRejected) {
  const Json view = viewed();
  const Json& clauses = view["chapters"][0]["clauses"];
  EXPECT_EQ(clauses[0]["mark"], "suspect");
  EXPECT_FALSE(clauses[1].contains("mark"));
  EXPECT_EQ(view["properties"][0]["mark"], "rejected");
  EXPECT_FALSE(view["properties"][1].contains("mark"));
}

TEST(ReportReviews, AreInBothPages) {
  const std::string record = scratch("reviewed.json"), file = scratch("report-reviews.json"),
                    folder = scratch("report-reviewed");
  licgate("check --only EncryptionIsEqual --budget 0.1 --json " + record);
  write(file, reviews_text(reviews()));
  const Outcome run = licgate("report --out " + folder + " --reviews " + file + " " + record);
  ASSERT_EQ(run.exit_code, 0) << run.err;
  const std::string html = contents(folder + "/report.html"),
                    text = contents(folder + "/report.md"),
                    never = viewed()["reviews"]["never"]["count"].dump();
  EXPECT_THAT(html, AllOf(HasSubstr("<h2 id=\"reviews\">What changed since the reviews</h2>"),
                          HasSubstr("<td>N. N.</td><td>2026-11-28</td><td>accepted</td>"),
                          HasSubstr("<strong class=\"fails\">suspect</strong></summary>"),
                          HasSubstr("<li><a href=\"#CX-2\">CX-2</a> (clause)</li>"),
                          HasSubstr("M. &lt;b&gt;"), HasSubstr("Never reviewed: " + never)));
  EXPECT_THAT(
      text, AllOf(HasSubstr("## What changed since the reviews"),
                  HasSubstr("| FX-ENC-1 | clause | N. N. | 2026-11-28 | accepted | as \\| "
                            "printed | rule |"),
                  HasSubstr("</a>FX-ENC-1 (suspect) | "),
                  HasSubstr("</a>EncryptionIsEqual (rejected) | "), HasSubstr("- CX-2 (clause)")));
  EXPECT_THAT(html, AllOf(HasSubstr(file), Not(HasSubstr("nothing is known of reviews"))));
}

TEST(ReportReviews, ThatCannotBeReadLeaveNoReport) {
  const std::string record = scratch("unreviewed.json"), file = scratch("no-reviews.json"),
                    folder = scratch("report-none-reviewed");
  licgate("check --only EncryptionIsEqual --budget 0.1 --json " + record);
  write(file, R"({"schema": 1, "reviews": [{"by": 1}]})");
  const Outcome run = licgate("report --out " + folder + " --reviews " + file + " " + record);
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr(file + ": reviews[0]: "));
  EXPECT_FALSE(std::filesystem::exists(folder));
}

}  // namespace
}  // namespace asa::test
