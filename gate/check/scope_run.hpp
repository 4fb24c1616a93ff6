#pragma once

#include "gate/check/trial.hpp"
#include "gate/check/under_test.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// `licgate check --scope`: tries every case of scopes that are too large for a check, over several
/// runs if needed.
namespace asa::scope_run {

enum class Breadth {
  boundary,  ///< every case that differs from the default in at most three choices
  whole,     ///< every case of a property's scope
};
std::string_view name(Breadth scope);
std::optional<Breadth> scope_named(std::string_view name);

struct Request {
  Breadth scope = Breadth::boundary;
  UnderTest judged{};
  std::uint64_t most = 1'000'000;  ///< cases of each trial in this run
  std::string state{};             ///< a file with the state of earlier runs; none if empty
  std::string json{};              ///< a file for the results; none if empty
  std::size_t jobs = 1;
};

/// The progress of a trial over all runs so far.
struct Reached {
  Counts counts{};
  Position next{};  ///< the place of the next case
  std::optional<Violation> violation{};
};

/// Throws Malformed if no run of the scope can stop at the place; empty is the beginning.
void require_place(const Trial& trial, Breadth scope, const Position& place);

/// Tries up to `most` more cases of a trial.
void try_more(const Trial& trial, Breadth scope, const AnySystem& system, std::uint64_t most,
              Reached& reached, const Support& support = {});

/// Tries what is not completed yet and prints the results. Returns 0 if everything holds, 1 if
/// anything is violated. Throws Malformed for an invalid state file.
int run(const Request& request, std::span<const Trial> trials);

}  // namespace asa::scope_run
