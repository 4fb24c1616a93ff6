#include "generators/coverage/coverage_of.hpp"

#include "generators/random_words.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <vector>

namespace asa {
namespace {

/// A scenario small enough to be counted by hand.
struct Drink {
  std::size_t kind;  // tea, coffee, water
  bool hot;
  bool milk;
};

constexpr std::array factors{
    CoverageFactor<Drink>{
        "kind", {"tea", "coffee", "water"}, [](const Drink& d) { return d.kind; }},
    CoverageFactor<Drink>{"hot", {"no", "yes"}, [](const Drink& d) { return std::size_t{d.hot}; }},
    CoverageFactor<Drink>{
        "milk", {"no", "yes"}, [](const Drink& d) { return std::size_t{d.milk}; }},
};
constexpr std::array exclusions{Exclusion{"kind", {"water"}, "milk", {"yes"}, "nobody likes it"}};
constexpr CoverageFactors<Drink> drinks{factors, exclusions};
static_assert(names_what_there_is(drinks));

constexpr std::array misspelt{Exclusion{"kind", {"wine"}, "milk", {"yes"}, ""}};
static_assert(!names_what_there_is(CoverageFactors<Drink>{factors, misspelt}));
constexpr std::array of_nothing{Exclusion{"size", {"water"}, "milk", {"yes"}, ""}};
static_assert(!names_what_there_is(CoverageFactors<Drink>{factors, of_nothing}));

TEST(CoverageOf, CountsWhatIsPossible) {
  const CoverageOf<Drink> c(drinks);
  EXPECT_EQ(c.factors(), 3u);
  EXPECT_EQ(c.levels(), (SeenOf{0, 7}));
  EXPECT_EQ(c.pairs(), (SeenOf{0, 6 + 5 + 4}));
  EXPECT_EQ(c.triples(), (SeenOf{0, 10}));
}

TEST(CoverageOf, NamesWhatWasNotSeen) {
  CoverageOf<Drink> c(drinks);
  for (const Drink& d : {Drink{0, true, true}, Drink{0, true, false}, Drink{0, false, false},
                         Drink{1, true, true}, Drink{1, false, false}})
    c.add(d);
  EXPECT_EQ(c.unseen_levels(), (std::vector<NamedLevel>{{"kind", "water"}}));
  EXPECT_EQ(c.unseen_pairs(),
            (std::vector<NamedPair>{{NamedLevel{"kind", "water"}, NamedLevel{"hot", "no"}},
                                    {NamedLevel{"kind", "water"}, NamedLevel{"hot", "yes"}},
                                    {NamedLevel{"kind", "water"}, NamedLevel{"milk", "no"}},
                                    {NamedLevel{"hot", "no"}, NamedLevel{"milk", "yes"}}}));
}

TEST(CoverageOf, TellsOfAnExclusionThatIsWrong) {
  CoverageOf<Drink> c(drinks);
  c.add({2, true, true});
  EXPECT_EQ(c.seen_excluded(),
            (std::vector<NamedPair>{{NamedLevel{"kind", "water"}, NamedLevel{"milk", "yes"}}}));
}

constexpr std::array excused{Exclusion{"milk", {"yes"}, "kind", {"coffee"}, "black is enough"}};
constexpr CoverageFactors<Drink> of_black_coffee{factors, exclusions, excused};
static_assert(names_what_there_is(of_black_coffee));
static_assert(!names_what_there_is(CoverageFactors<Drink>{factors, exclusions, misspelt}));

TEST(CoverageOf, ExcusesPairsByNameThatArePossibleAllTheSame) {
  CoverageOf<Drink> c(of_black_coffee);
  c.add({0, true, true});
  c.add({1, true, false});
  const NamedPair milky{NamedLevel{"kind", "coffee"}, NamedLevel{"milk", "yes"}};
  const auto unseen = c.unseen_pairs(), inexcusable = c.inexcusable_pairs();
  EXPECT_EQ(c.pairs().possible, CoverageOf<Drink>(drinks).pairs().possible);
  EXPECT_EQ(std::count(unseen.begin(), unseen.end(), milky), 1);
  EXPECT_EQ(std::count(inexcusable.begin(), inexcusable.end(), milky), 0);
  EXPECT_EQ(inexcusable.size() + 1, unseen.size());
  EXPECT_TRUE(c.seen_excused().empty());
}

TEST(CoverageOf, TellsOfAnExcuseThatIsNotNeeded) {
  CoverageOf<Drink> c(of_black_coffee);
  c.add({1, true, true});
  EXPECT_EQ(c.seen_excused(),
            (std::vector<NamedPair>{{NamedLevel{"kind", "coffee"}, NamedLevel{"milk", "yes"}}}));
}

std::vector<Drink> some_drinks(std::uint64_t seed, std::size_t count) {
  SplitMix random(seed);
  std::vector<Drink> some;
  for (std::size_t i = 0; i < count; ++i)
    some.push_back({random.next() % 3, random.next() % 2 == 1, random.next() % 2 == 1});
  return some;
}

void expect_same(const CoverageOf<Drink>& a, const CoverageOf<Drink>& b) {
  EXPECT_EQ(a.levels(), b.levels());
  EXPECT_EQ(a.triples(), b.triples());
  EXPECT_EQ(a.unseen_pairs(), b.unseen_pairs());
}

TEST(CoverageOf, DoesNotDependOnTheOrder) {
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    const std::vector<Drink> some = some_drinks(seed, 5);
    CoverageOf<Drink> forward(drinks), backward(drinks);
    for (auto d = some.begin(); d != some.end(); ++d) forward.add(*d);
    for (auto d = some.rbegin(); d != some.rend(); ++d) backward.add(*d);
    expect_same(forward, backward);
  }
}

TEST(CoverageOf, MergedIsThatOfEverythingAdded) {
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    CoverageOf<Drink> all(drinks), one(drinks), other(drinks);
    for (const Drink& d : some_drinks(seed, 3)) all.add(d), one.add(d);
    for (const Drink& d : some_drinks(seed + 1'000, 3)) all.add(d), other.add(d);
    one.merge(other);
    expect_same(one, all);
  }
}

/// What was merged into it is not in its way later.
TEST(CoverageOf, GoesOnAfterAMerge) {
  CoverageOf<Drink> one(drinks), other(drinks);
  other.add({0, true, true});
  one.merge(other);
  one.add({0, true, true});
  one.add({1, true, false});
  EXPECT_EQ(one.triples().seen, 2u);
  EXPECT_EQ(other.triples().seen, 1u);
}

}  // namespace
}  // namespace asa
