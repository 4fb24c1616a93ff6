#include "gate/campaign/yield_page.hpp"

#include "gate/terminal/grouped.hpp"

#include <fmt/format.h>

namespace asa::campaign {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view head = R"(# What more random cases still find

For those who plan a night (`licgate campaign plan`): how many behaviors of the rules random cases show,
and when they stop to show new ones. `licgate campaign yield --cases {}` counted them, on the reference:
as many pairs, clusters and histories of pairs, every factor free, on one platform after the other.
The cases follow from the seed, so every machine counts the same.

)";

constexpr std::string_view rest = R"(
A behavior is a set of clauses that refuse together, a set of ways in which the rules decide what runs,
a step from one named state to another, or a whole path through these states. Where it says "in all", a
solver found no other set, or the model excludes all other steps. Of rules nobody counted all sets.
Paths have no end, because longer histories take longer ones: they say nothing about when to stop.

)";

constexpr std::string_view advice = R"(
## What a night is still good for

- **An engine of your own.** Nobody proved it, and its faults need not follow the lines of our rules. A
  sum that is wrong at one amount of one feature on one platform is one situation in very many; the
  stages before the random one try amounts at the limits, and random cases the amounts between.
- **Combinations beyond the scopes.** The scope of a property varies what its clauses are about. Random
  cases vary everything at once, up to 16 units and 64 events.
- **A bound.** Without a violation in n random cases of a property on a platform, a fault that shows in
  more than 3/n of them is excluded with 95 % confidence. Ten times the cases buy one digit.

## What it is not good for

- **The reference.** Its properties are proved ([gate/prove](../prove/README.md)): with `--proofs` a
  proved one gets at most 100 random cases, and one about histories a quarter.
- **New refusals.** The list above ends; after that, more cases show the same behaviors again.
- **A scope that is tried whole.** `licgate campaign plan` says of how many tests that is so. More random
  cases of these still go outside the scope, and nowhere else.
)";

std::string row(const Json& yield) {
  std::string text = fmt::format("| {} |", yield.at("of").get<std::string>());
  for (const Json& decade : yield.at("decades"))
    text += fmt::format(" {} |", grouped(decade.at("seen").get<std::uint64_t>()));
  const Json& in_all = yield.at("in all");
  return text +
         fmt::format(" {} |\n", in_all.is_null() ? "" : grouped(in_all.get<std::uint64_t>()));
}

std::string table(const Json& behaviors) {
  std::string names = "| after so many cases |", line = "|---|";
  for (const Json& decade : behaviors.at(0).at("decades")) {
    names += fmt::format(" {} |", grouped(decade.at("cases").get<std::uint64_t>()));
    line += "---|";
  }
  std::string text = names + " in all |\n" + line + "---|\n";
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
         std::string(rest) + last_ones(behaviors) + std::string(advice);
}

std::string yield_page() { return yield_page(Json::parse(kept_yields().front().text)); }

}  // namespace asa::campaign
