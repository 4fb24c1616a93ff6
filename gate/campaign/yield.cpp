#include "gate/campaign/yield.hpp"

#include "gate/explore/closure.hpp"
#include "gate/explore/paths.hpp"
#include "gate/terminal/grouped.hpp"
#include "gate/terminal/progress.hpp"
#include "properties/mutants/catalogue.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace asa::campaign {

namespace {

using atlas::Machine;
using atlas::View;

Yield yield_of(Look look, const FirstSeen& first, std::uint64_t cases) {
  Yield yield{.look = look};
  std::vector<std::uint64_t> numbers;
  for (const auto& [behavior, number] : first) {
    if (behavior.look != look) continue;
    numbers.push_back(number);
    if (number <= yield.last_case) continue;
    yield.last_case = number;
    yield.last = text_of(behavior);
  }
  yield.decades = decades_of(numbers, cases);
  return yield;
}

/// The steps from one state to another that the model does not exclude.
std::uint64_t possible_steps() {
  std::uint64_t steps = 0;
  for (const Machine machine : {Machine::contact, Machine::key, Machine::traffic}) {
    const std::uint64_t states = atlas::state_count(machine);
    steps += states * (states - 1);
    for (const auto& [from, to] : atlas::excluded_steps(machine)) steps -= from != to ? 1 : 0;
  }
  return steps;
}

/// How many sets of refusals there are, if a solver shows it: those seen, and what it finds beyond.
std::optional<std::uint64_t> all_sets(atlas::Chapter chapter, Look look, const FirstSeen& first) {
  for (const auto& [behavior, number] : first)
    if (behavior.look == look)
      chapter.behaviors.push_back({.marks = {static_cast<std::uint32_t>(behavior.parts[0])}});
  atlas::beyond(chapter);
  if (!chapter.closure.closed()) return {};
  return chapter.behaviors.size();
}

}  // namespace

std::vector<std::uint64_t> decades_to(std::uint64_t cases) {
  std::vector<std::uint64_t> all;
  for (std::uint64_t decade = 100; decade < cases; decade *= 10) {
    all.push_back(decade);
    if (decade > cases / 10) break;
  }
  all.push_back(cases);
  return all;
}

std::vector<Decade> decades_of(std::span<const std::uint64_t> firsts, std::uint64_t cases) {
  std::vector<Decade> decades;
  for (const std::uint64_t decade : decades_to(cases))
    decades.push_back({decade, static_cast<std::uint64_t>(std::ranges::count_if(
                                   firsts, [&](std::uint64_t first) { return first <= decade; }))});
  return decades;
}

std::string per_million(const Decade& before, const Decade& now) {
  const double found = static_cast<double>(now.seen - before.seen) * 1e6 /
                       static_cast<double>(now.cases - before.cases);
  return found < 10 ? fmt::format("{:.2g}", found)
                    : grouped(static_cast<std::uint64_t>(std::llround(found)));
}

std::vector<Yield> yields_of(const FirstSeen& first, std::uint64_t cases) {
  std::vector<Yield> all;
  for (std::size_t look = 0; look < looks; ++look)
    all.push_back(yield_of(static_cast<Look>(look), first, cases));
  return all;
}

void add_in_all(std::vector<Yield>& yields, const FirstSeen& first) {
  const auto chapters = atlas::chapters_of(View::refusals);
  Progress progress(chapters.size());
  for (const auto& [chapter, look] :
       {std::pair(chapters[0], Look::pair_refusals), {chapters[1], Look::cluster_refusals}}) {
    yields[static_cast<std::size_t>(look)].in_all = all_sets(chapter, look, first);
    progress.step("what else there is, by the solver");
  }
  yields[static_cast<std::size_t>(Look::steps)].in_all = possible_steps();
  yields[static_cast<std::size_t>(Look::faults)].in_all = mutants().size();
}

}  // namespace asa::campaign
