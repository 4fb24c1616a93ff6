#include "model/time/key.hpp"

#include "tests/model/time/histories.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

constexpr TimeBasedKey<> granting(Grants grants) { return at_hand(grants).key; }

TEST(TimeBasedKey, GrantsWhatIsInItAndNothingElse) {
  static_assert(granting({botnet, premium(500)}).grants_any(botnet.feature));
  static_assert(granting({botnet, premium(500)}).grants_any(premium(1).feature));
  static_assert(!granting({botnet, premium(500)}).grants_any(gtp.feature));
  static_assert(!granting({}).grants_any(botnet.feature));
}

TEST(TimeBasedKey, SharesAFeatureWhateverTheAmount) {
  static_assert(granting({premium(500)}).shares_a_feature_with(granting({premium(1000)})));
  static_assert(granting({botnet}).shares_a_feature_with(granting({gtp, botnet})));
  static_assert(granting({gtp, botnet}).shares_a_feature_with(granting({botnet})));
  static_assert(!granting({botnet}).shares_a_feature_with(granting({gtp})));
}

TEST(TimeBasedKey, OfSeveralFeaturesIsAnEvaluationKey) {
  static_assert(granting({botnet, gtp}).is_evaluation());
  static_assert(!granting({botnet}).is_evaluation());
}

TEST(TimeBasedKey, OfUcProxiesIsOneLicenseWithItsShareOfPhoneProxies) {
  constexpr Grant<> phones{feature_id<UcPhoneProxy>, 10};
  static_assert(!granting({proxies(10), phones}).is_evaluation());
  static_assert(granting({proxies(10), phones, botnet}).is_evaluation());
  static_assert(granting({phones, botnet}).is_evaluation());
}

TEST(Account, LivesWhileActiveWithTimeLeft) {
  static_assert(active({botnet}, 1_days).account.live());
  static_assert(!active({botnet}, 0_days).account.live());
  static_assert(!inactive({botnet}, 1_days).account.live());
}

}  // namespace
}  // namespace asa
