#include "gate/review/report.hpp"

#include "tests/gate/review/examples.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace asa::review {
namespace {

TEST(Report, HasWhatIsSuspectFirst) {
  EXPECT_EQ(to_text(status_of(all, one_of_each), false, 80),
            R"(1 suspect, 1 reviewed, 1 gone, 2 never reviewed; 1 of the reviewed rejected

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
  const auto rows = to_json(status_of(all, one_of_each));
  EXPECT_EQ(rows[0]["state"], "suspect");
  EXPECT_EQ(rows[0]["changed"], (nlohmann::ordered_json{"rule", "clauses"}));
  EXPECT_TRUE(rows[0]["changed_clauses"].empty()) << "an old review does not name them";
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
            "reviews.json: properties tried: 2; suspect: 1; rejected: 0; never reviewed: 1\n"
            "  Equal: its clauses changed since N. N. accepted it on 2026-11-29: a note\n");
}

}  // namespace
}  // namespace asa::review
