#include "gate/campaign/yield.hpp"

#include "gate/explore/atlas.hpp"
#include "gate/explore/paths.hpp"

#include <algorithm>
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

std::vector<Yield> yields(std::uint64_t cases, std::size_t jobs) {
  const FirstSeen first = first_seen(cases, jobs);
  std::vector<Yield> all;
  for (std::size_t look = 0; look < looks; ++look)
    all.push_back(yield_of(static_cast<Look>(look), first, cases));
  return all;
}

void add_in_all(std::vector<Yield>& yields, std::size_t jobs) {
  auto refusals = atlas::chapters_of(View::refusals);
  atlas::explore_scopes(refusals, jobs);
  atlas::close(refusals, jobs);
  for (const auto& [chapter, look] :
       {std::pair(&refusals[0], Look::pair_refusals), {&refusals[1], Look::cluster_refusals}})
    if (chapter->closure.closed())
      yields[static_cast<std::size_t>(look)].in_all = chapter->behaviors.size();
  yields[static_cast<std::size_t>(Look::steps)].in_all = possible_steps();
}

}  // namespace asa::campaign
