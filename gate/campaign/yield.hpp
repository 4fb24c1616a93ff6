#pragma once

#include "gate/campaign/behaviors.hpp"
#include "gate/check/trial.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// What more random cases still find.
namespace asa::campaign {

/// How many behaviors the first cases show.
struct Decade {
  std::uint64_t cases = 0;
  std::uint64_t seen = 0;
  bool operator==(const Decade&) const = default;
};

/// 100, 1,000 and so on, and the number itself at the end.
std::vector<std::uint64_t> decades_to(std::uint64_t cases);

/// How many of these first cases lie within each decade.
std::vector<Decade> decades_of(std::span<const std::uint64_t> firsts, std::uint64_t cases);

/// The new ones for a million cases between two decades: "62,000", "2.3", "0".
std::string per_million(const Decade& before, const Decade& now);

/// Behaviors of one kind.
struct Yield {
  Look look{};
  std::vector<Decade> decades{};
  std::uint64_t last_case = 0;            ///< that showed a new one; 0: none did
  std::string last{};                     ///< the new one
  std::optional<std::uint64_t> in_all{};  ///< behaviors that there are; empty: that is not known
};

/// What this many random cases show, by kind of behavior.
std::vector<Yield> yields_of(const FirstSeen& first, std::uint64_t cases);

/// Adds how many behaviors there are, as far as a solver or the model says it.
void add_in_all(std::vector<Yield>& yields, const FirstSeen& first);

/// The first violation of a property by a random case.
struct FirstViolation {
  Trial trial;
  std::uint64_t number = 0;      ///< of the case, from 1, all tests taking turns
  std::uint64_t own_number = 0;  ///< the same among the cases of the test alone
};

/// The properties that random cases of a system violate, `cases` of all tests together, the soonest
/// first. The same for any number of jobs.
std::vector<FirstViolation> first_violations(const std::vector<Trial>& trials,
                                             const TrialSettings& settings, std::uint64_t cases,
                                             std::size_t jobs);

/// The soonest of them.
std::optional<FirstViolation> first_violation(const std::vector<Trial>& trials,
                                              const TrialSettings& settings, std::uint64_t cases);

}  // namespace asa::campaign
