#pragma once

#include "properties/catalogue.hpp"
#include "properties/mutants/catalogue.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// Which property catches which faulty system, and after how many cases: the table of "How to
/// Specify It!" (Hughes), computed anew on every run.
namespace asa {

/// How a property kills a mutant. Cases are counted over all platforms together. The exhaustive
/// engine visits every platform in each of its stages; the random one tries one case of each
/// platform in turn.
struct Kill {
  const PropertyEntry* property = nullptr;
  std::uint64_t exhaustive_case = 0;          ///< cases up to and including the first violation
  std::vector<std::uint64_t> random_cases{};  ///< the same for each seed that found one
  std::size_t missed = 0;                     ///< seeds that found none

  double mean_cases() const;
  std::uint64_t worst_cases() const;
};

enum class MutantState {
  killed,
  alive,           ///< no property tells it from the reference
  does_not_apply,  ///< no property judges what it changes
};
std::string_view name(MutantState state);

/// The result for one mutant.
struct MutantRecord {
  const Mutant* mutant = nullptr;
  MutantState state = MutantState::alive;
  std::vector<Kill> kills{};
};

/// The options of `licgate mutants`.
struct MutantSettings {
  std::size_t seeds = 11;
  std::size_t jobs = 1;
};

/// The most random cases that a seed may take to find a kill.
inline constexpr std::uint64_t max_random_cases = 100'000;

/// How far to search for a kill: through every whole scope, or only until pairs of choices are
/// covered.
enum class Reach { everywhere, pairs };

/// The number of cases after which the exhaustive engine finds a violation, if it does.
std::optional<std::uint64_t> exhaustive_kill(const PropertyEntry& property, const Mutant& mutant,
                                             Reach reach);
/// The same for the random engine.
std::optional<std::uint64_t> random_kill(const PropertyEntry& property, const AnySystem& system,
                                         std::uint64_t seed);

/// Whether some mutant is killed by the property.
bool kills_something(const PropertyEntry& property, std::span<const MutantRecord> records);

/// Tries one mutant against every property. Those that cite the broken clause search everywhere.
MutantRecord record_of(const Mutant& mutant, std::size_t seeds);

/// The records of all mutants, in the order of the catalogue; the number of jobs does not matter. A
/// property without a kill then searches everywhere until its first one.
std::vector<MutantRecord> mutant_records(const MutantSettings& settings);

}  // namespace asa
