#pragma once

#include "gate/check/trial.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// `licgate check --scope`: scopes larger than a check has time for, tried whole, over several runs
/// if needed.
namespace asa::scope_run {

enum class Breadth {
  boundary,  ///< of every property what is at most three choices from the usual
  whole,     ///< all that a property's scope has
};
std::string_view name(Breadth scope);
std::optional<Breadth> scope_named(std::string_view name);

struct Request {
  Breadth scope = Breadth::boundary;
  std::string system = "reference";  ///< or the name of a mutant
  std::uint64_t most = 1'000'000;    ///< cases of each trial in this run
  std::string state{};               ///< a file with what earlier runs came to; none if empty
  std::string json{};                ///< a file for what this run comes to; none if empty
  std::size_t jobs = 1;
};

/// What all runs of a trial came to so far.
struct Reached {
  Counts counts{};
  Position next{};  ///< of the next case
  std::optional<Violation> violation{};
};

/// Throws Malformed if a run of the scope never stops at the place; empty is the beginning.
void require_place(const Trial& trial, Breadth scope, const Position& place);

/// Tries at most that many more cases of a trial.
void try_more(const Trial& trial, Breadth scope, const AnySystem& system, std::uint64_t most,
              Reached& reached);

/// Tries what is not whole yet and prints what came of it: 0 holds, 1 violated. Throws Malformed
/// for a state file that is none.
int run(const Request& request, std::span<const Trial> trials);

}  // namespace asa::scope_run
