#include "gate/review/status.hpp"

#include "tests/gate/review/examples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace asa::review {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

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

TEST(Status, NamesTheClausesThatChanged) {
  const explain::Fingerprint then{"now",  "now", "now",
                                  "then", "now", {{"FX-1", "1"}, {"FX-2", "2"}}};
  Reviewable equal = all[2];
  equal.fingerprint.uses = "now";
  equal.fingerprint.of_clauses = {{"FX-1", "1"}, {"FX-2", "other"}, {"FX-3", "3"}};
  const Reviews reviews{review_of({{"Equal", then}})};
  const Status status = status_of(equal, reviews);
  EXPECT_THAT(status.clauses, ElementsAre("FX-2", "FX-3"));
  EXPECT_EQ(why_suspect(status),
            "its clauses (FX-2, FX-3) changed since N. N. accepted it on 2026-11-29: a note");
}

TEST(Status, LeavesOutWhatAnOldReviewDoesNotKnow) {
  Reviewable equal = all[2];
  equal.fingerprint.uses = "now";
  const auto changed = [&](const std::string& used) {
    explain::Fingerprint then = now;
    then.uses = used;
    return status_of(equal, {review_of({{"Equal", then}})}).changed;
  };
  EXPECT_THAT(changed(""), IsEmpty());
  EXPECT_THAT(changed("then"), ElementsAre("uses"));
}

TEST(Status, IsOfEverythingAndOfWhatIsGone) {
  std::vector<std::pair<std::string, State>> found;
  for (const Status& s : status_of(all, one_of_each)) found.emplace_back(s.id, s.state);
  EXPECT_THAT(
      found,
      ElementsAre(std::pair("FX-1", State::suspect), std::pair("FX-2", State::reviewed),
                  std::pair("Equal", State::never_reviewed),
                  std::pair("Other", State::never_reviewed), std::pair("Gone", State::gone)));
}

}  // namespace
}  // namespace asa::review
