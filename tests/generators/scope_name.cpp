#include "generators/scope_name.hpp"

#include "generators/engine.hpp"
#include "properties/catalogue.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>

namespace asa {
namespace {

using testing::HasSubstr;
using testing::Not;

/// What the exhaustive engine tries of it.
Scope without_beyond(Scope scope) {
  scope.beyond = {};
  return scope;
}

TEST(ScopeNames, AreEqualExactlyWhereWhatIsTriedIs) {
  for (const PropertyEntry& one : properties())
    for (const PropertyEntry& other : properties())
      EXPECT_EQ(name_of(one.info.scope) == name_of(other.info.scope),
                without_beyond(one.info.scope) == without_beyond(other.info.scope))
          << one.info.id << " and " << other.info.id;
}

TEST(ScopeNames, ListTheReadings) {
  const Scope two{Shape::pair, only(Factor::edition), "RD-IPS"_reading | "RD-NPE"_reading};
  EXPECT_EQ(name_of(two), "pairs: edition, RD-IPS, RD-NPE");
  EXPECT_EQ(name_of({Shape::pair, {}, {}}), "pairs, nothing varied");
}

/// The sizes of the clusters that the exhaustive engine tries, and whether a slave between the
/// first and the last is ever another than the master.
struct Tried {
  std::set<std::size_t> sizes{};
  bool odd_between = false;
};
Tried tried(const Scope& scope) {
  Tried tried;
  const Judge judge = [&](const Situation<Scalar>& s) {
    tried.sizes.insert(s.units.size());
    for (std::size_t u = 2; u + 1 < s.units.size(); ++u)
      tried.odd_between = tried.odd_between || s.units[u].security_plus != s.units[0].security_plus;
    return Verdict{};
  };
  exhaust({nullptr, scope}, judge, {});
  return tried;
}

TEST(ScopeNames, SayWhichClustersAreTried) {
  const Scope sized{Shape::cluster, Factor::size | Factor::edition, {}};
  EXPECT_EQ(name_of(sized),
            "clusters of 2, 3, 8, 9, 15 or 16, the first or last slave odd: edition");
  EXPECT_EQ(tried(sized).sizes, (std::set<std::size_t>{2, 3, 8, 9, 15, 16}));
  EXPECT_FALSE(tried(sized).odd_between);
  const Scope alike{Shape::cluster, only(Factor::size), {}};
  EXPECT_THAT(name_of(alike), Not(HasSubstr("odd")));
  const Scope two{Shape::cluster, only(Factor::edition), {}};
  EXPECT_EQ(name_of(two), "clusters of 2: edition");
  EXPECT_EQ(tried(two).sizes, (std::set<std::size_t>{2}));
}

TEST(ScopeNames, CountTheEventsThatAreTried) {
  const Scope keys{Shape::pair, Factor::keys | Factor::contact, {}, 2};
  EXPECT_EQ(name_of(keys), "pairs, 1 or 2 events: a time-based key on each unit, lost contact");
  std::set<std::size_t> counts;
  const HistoryJudge judge = [&](const History<Scalar>& h) {
    counts.insert(h.events.size());
    return Verdict{};
  };
  exhaust({nullptr, keys}, judge, {});
  EXPECT_EQ(counts, (std::set<std::size_t>{1, 2}));
  EXPECT_THAT(name_of({Shape::alone, {}, {}, 0}), HasSubstr("the property's own events"));
  EXPECT_THAT(what_names_mean(), HasSubstr("0, 1, 30, 31 or 61 days"));
}

}  // namespace
}  // namespace asa
