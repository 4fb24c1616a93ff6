#include "gate/campaign/yield_page.hpp"

#include "gate/campaign/yield.hpp"
#include "gate/terminal/grouped.hpp"

#include <fmt/format.h>

namespace asa::campaign {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view head = R"(# What more random cases still find

This page is for those who plan a night (`licgate campaign plan`). It says how many behaviors of the rules
random cases show, how many faulty systems they catch, and when that ends.
`licgate campaign yield --cases {}` counted it: pairs, as many clusters and as many histories of
pairs, every factor free, on one platform after the other. All properties on all platforms take turns to
judge the faulty systems. The cases follow from the seed, so every machine counts the same.

)";

constexpr std::string_view rest = R"(
A behavior is a set of clauses that refuse together; a set of ways in which the rules decide what runs;
a step from one named state to another, or a whole path through such states. "In all" is known if a
solver found no other set of refusals, or the model excludes all other steps. About the sets of rules a
solver says only which two rules can meet (`licgate explore --by rules`). Paths have no end, because longer
histories take longer ones, so they do not say when to stop.

)";

constexpr std::string_view advice = R"(
## What the random cases of a night are still good for

- **An engine of your own.** Nobody proved it, and its faults need not follow the lines of our rules: a
  sum that is wrong at one amount of one feature on one platform is one situation in very many. At a
  limit, even such a fault is caught soon, because amounts are drawn near limits (the faulty system
  one-too-many-uncut-on-5540 within 1,000 cases). Away from limits only many cases catch it: if ASA 5540
  runs one session too few where two AnyConnect Premium licenses add up to 1,237, the stages of
  TiersAddExactly before the random one do not show it (with the default budget), and random case {}
  does. A run that gives each test as many cases has {} million.
- **What lies beyond the scopes.** The stages before the random one vary what a property is about; random
  cases vary everything at once, up to 16 units and 64 events.
- **A bound.** Without a violation in n random cases of a property on a platform, a fault that shows in
  more than 3/n of them is excluded with 95 % confidence. Ten times the cases buy one more digit.

## What they are not good for

- **The reference.** Its properties are proved ([gate/prove](../prove/README.md)): with `--proofs` a
  proved one gets at most {} random cases, and one about histories a quarter of its cases.
- **Rare refusals.** `licgate explore --by refusals` lists every set, the rarest, too.
- **What a scope tries whole.** `licgate campaign plan` says of about how many tests that is so. The scopes
  alone catch every faulty system of the table (`licgate mutants`).
)";

std::string advice_text() {
  return fmt::format(advice, grouped(rare_fault_case),
                     grouped(rare_fault_case * all_trials().size() / 1'000'000), covering_cases);
}

Decade decade_of(const Json& json) { return {json.at("cases"), json.at("seen")}; }

std::string row(const Json& yield) {
  std::string text = fmt::format("| {} |", yield.at("of").get<std::string>());
  const Json& decades = yield.at("decades");
  for (const Json& decade : decades) text += fmt::format(" {} |", grouped(decade_of(decade).seen));
  const Json& in_all = yield.at("in all");
  return text +
         fmt::format(
             " {} | {} |\n", in_all.is_null() ? "" : grouped(in_all.get<std::uint64_t>()),
             per_million(decade_of(decades.at(decades.size() - 2)), decade_of(decades.back())));
}

std::string table(const Json& behaviors) {
  std::string names = "| after N cases |", line = "|---|";
  for (const Json& decade : behaviors.at(0).at("decades")) {
    names += fmt::format(" {} |", grouped(decade.at("cases").get<std::uint64_t>()));
    line += "---|";
  }
  std::string text = names + " in all | new per million at the end |\n" + line + "---|---|\n";
  for (const Json& yield : behaviors) text += row(yield);
  return text;
}

std::string last_ones(const Json& behaviors) {
  std::string text = "| | the last new one is shown by case | it is |\n|---|---|---|\n";
  for (const Json& yield : behaviors)
    text += fmt::format("| {} | {} | {} |\n", yield.at("of").get<std::string>(),
                        grouped(yield.at("last").at("case").get<std::uint64_t>()),
                        yield.at("last").at("behavior").get<std::string>());
  return text;
}

}  // namespace

std::string yield_page(const Json& kept) {
  const Json& behaviors = kept.at("behaviors");
  return fmt::format(head, kept.at("cases").get<std::uint64_t>()) + table(behaviors) +
         std::string(rest) + last_ones(behaviors) + advice_text();
}

std::string yield_page() { return yield_page(Json::parse(kept_yields().front().text)); }

}  // namespace asa::campaign
