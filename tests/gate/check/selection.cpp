#include "gate/check/selection.hpp"

#include "model/catalogue.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <string>

namespace asa {
namespace {

using testing::StartsWith;

std::size_t selected(const Selection& selection) {
  const auto trials = all_trials();
  return static_cast<std::size_t>(
      std::ranges::count_if(trials, [&](const Trial& trial) { return selection.selects(trial); }));
}

TEST(Selection, IsEverythingByDefault) {
  EXPECT_EQ(selected({}), all_trials().size());
  EXPECT_EQ(Selection{}.text(), "");
}

TEST(Selection, NamesAPropertyOnAPlatform) {
  EXPECT_EQ(selected({.property = "EncryptionIsEqual"}), catalogue().size() + 1);
  EXPECT_EQ(selected({.property = "EncryptionIsEqual", .platform = "ASA 5520"}), 1u);
  EXPECT_EQ(selected({.property = "EncryptionIsEqual", .platform = "ASA5520"}), 1u);
}

TEST(Selection, OfAClauseHasEveryPropertyThatCitesIt) {
  const Selection selection{.clause = "FX-ENC-1"};
  for (const Trial& trial : all_trials()) {
    const auto cited = trial.property->info.clauses.all();
    EXPECT_EQ(selection.selects(trial), std::ranges::find(cited, "FX-ENC-1"_clause) != cited.end());
  }
}

TEST(Selection, OfPairsHasNoClustersAndNoHistories) {
  for (const Trial& trial : all_trials()) {
    const Scope& scope = trial.property->info.scope;
    EXPECT_EQ(Selection{.pairs = true}.selects(trial),
              scope.shape == Shape::pair && !scope.of_histories());
  }
}

TEST(Selection, IsWrittenAsItsOptions) {
  const Selection selection{"EncryptionIsEqual", "FX-ENC-1", "ASA 5520", true};
  EXPECT_EQ(selection.text(),
            "--only EncryptionIsEqual --clause FX-ENC-1 --platform ASA 5520 --pairs");
}

TEST(Selection, RefusesNamesThatDoNotExist) {
  EXPECT_NO_THROW(require_names({"EncryptionIsEqual", "FX-ENC-1", "ASA 5520"}));
  EXPECT_THROW(require_names({.property = "Encryption"}), std::invalid_argument);
  EXPECT_THROW(require_names({.clause = "FX-ENC-9"}), std::invalid_argument);
  EXPECT_THROW(require_names({.platform = "ASA 5521"}), std::invalid_argument);
}

/// The message about names that do not exist.
std::string message_of(const Selection& selection) {
  try {
    require_names(selection);
    return {};
  } catch (const std::invalid_argument& error) {
    return error.what();
  }
}

TEST(Selection, SaysWhatWasMeant) {
  EXPECT_EQ(message_of({.property = "EncryptionIsEqul"}),
            "--only: \"EncryptionIsEqul\" does not exist; did you mean EncryptionIsEqual? licgate "
            "list names all");
  EXPECT_EQ(message_of({.clause = "fx-enc-1"}),
            "--clause: \"fx-enc-1\" does not exist; did you mean FX-ENC-1? licgate clauses names "
            "all");
  EXPECT_THAT(message_of({.platform = "5520"}),
              StartsWith("--platform: \"5520\" does not exist; did you mean ASA 5520? there are "
                         "ASA 5505, ASA 5510, ASA 5520, "));
}

}  // namespace
}  // namespace asa
