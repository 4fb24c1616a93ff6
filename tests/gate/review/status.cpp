#include "gate/review/status.hpp"

#include "gate/review/report.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace asa::review {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const explain::Fingerprint now{"now", "now", "now", "now"};
const std::vector<Reviewable> all{{"FX-1", "clause", now},
                                  {"FX-2", "clause", now},
                                  {"Equal", "property", now},
                                  {"Other", "property", now}};

Review review_of(std::vector<Reviewed> of, const std::string& by = "N. N.", bool accepted = true) {
  return {by, "2026-11-29", accepted, "a note", std::move(of)};
}

TEST(Status, IsOfTheLastReview) {
  const explain::Fingerprint then{"now", "then", "now", "now"};
  const auto status = [](const Reviews& reviews) { return status_of(all[0], reviews); };
  EXPECT_EQ(status({}).state, State::never_reviewed);
  EXPECT_EQ(status({review_of({{"FX-2", now}})}).state, State::never_reviewed);
  EXPECT_EQ(status({review_of({{"FX-1", then}})}).state, State::suspect);
  const Reviews again{review_of({{"FX-1", then}}), review_of({{"FX-2", now}, {"FX-1", now}}, "M.")};
  EXPECT_EQ(status(again).state, State::reviewed);
  EXPECT_EQ(status(again).review, &again[1]);
  EXPECT_EQ(status({again[1], again[0]}).state, State::suspect);
}

TEST(Status, SaysWhatChanged) {
  const auto changed = [](const explain::Fingerprint& then) {
    return status_of(all[2], {review_of({{"Equal", then}})}).changed;
  };
  EXPECT_THAT(changed({"then", "now", "now", "now"}), ElementsAre("text"));
  EXPECT_THAT(changed({"now", "then", "now", "now"}), ElementsAre("rule"));
  EXPECT_THAT(changed({"now", "now", "then", "now"}), ElementsAre("readings"));
  EXPECT_THAT(changed({"now", "now", "now", "then"}), ElementsAre("clauses"));
  EXPECT_THAT(changed({"then", "now", "now", "then"}), ElementsAre("text", "clauses"));
  EXPECT_THAT(changed(now), IsEmpty());
}

/// One of each state; what is gone comes once, with its last review.
const Reviews reviews{review_of({{"FX-1", {"now", "then", "now", "then"}}, {"Gone", now}}),
                      review_of({{"FX-2", now}, {"Gone", now}}, "M.", false)};

TEST(Status, IsOfEverythingAndOfWhatIsGone) {
  std::vector<std::pair<std::string, State>> found;
  for (const Status& s : status_of(all, reviews)) found.emplace_back(s.id, s.state);
  EXPECT_THAT(
      found,
      ElementsAre(std::pair("FX-1", State::suspect), std::pair("FX-2", State::reviewed),
                  std::pair("Equal", State::never_reviewed),
                  std::pair("Other", State::never_reviewed), std::pair("Gone", State::gone)));
}

TEST(Report, HasWhatIsSuspectFirst) {
  EXPECT_EQ(to_text(status_of(all, reviews), false, 80),
            R"(1 suspect, 1 reviewed, 1 gone, 2 never reviewed

Suspect
  FX-1 (clause)
      its rule and clauses changed since N. N. accepted it on 2026-11-29: a note

Reviewed
  FX-2 (clause)
      rejected by M. on 2026-11-29: a note

Gone: nothing has this id any more
  Gone
      rejected by M. on 2026-11-29: a note

Never reviewed
  properties  Equal, Other
)");
}

TEST(Report, HasNoControlCharacters) {
  const Reviews odd{review_of({{"FX-1", now}}, "\x1b[31mN.")};
  EXPECT_EQ(to_text({status_of(all[0], odd)}, false, 80).find('\x1b'), std::string::npos);
}

TEST(Report, IsJsonToo) {
  const auto rows = to_json(status_of(all, reviews));
  EXPECT_EQ(rows[0]["state"], "suspect");
  EXPECT_EQ(rows[0]["changed"], (nlohmann::ordered_json{"rule", "clauses"}));
  EXPECT_EQ(rows[0]["review"]["by"], "N. N.");
  EXPECT_EQ(rows[0]["fingerprint"], whole(now));
  EXPECT_NE(rows[0]["review"]["fingerprint"], rows[0]["fingerprint"]);
  EXPECT_TRUE(rows[2]["review"].is_null());
  EXPECT_EQ(rows[4]["state"], "gone");
  EXPECT_TRUE(rows[4]["kind"].is_null());
  EXPECT_TRUE(rows[4]["fingerprint"].is_null());
}

TEST(Remarks, NameTheSuspectProperties) {
  const Reviews old{review_of({{"Equal", {"now", "now", "now", "then"}}})};
  EXPECT_EQ(remark_on({status_of(all[2], old), status_of(all[3], old)}, "reviews.json"),
            "reviews.json: of 2 properties tried, 1 suspect and 1 never reviewed\n"
            "  Equal: its clauses changed since N. N. accepted it on 2026-11-29: a note\n");
}

}  // namespace
}  // namespace asa::review
