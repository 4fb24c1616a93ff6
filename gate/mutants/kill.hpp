#pragma once

#include "properties/catalogue.hpp"
#include "properties/mutants/catalogue.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// Which property tells which faulty system from the reference, and after how many cases: the table
/// of "How to Specify It!" (Hughes), made anew on every run.
namespace asa {

/// How a property kills a mutant. Cases are counted over all platforms together: the exhaustive
/// engine goes from platform to platform in each of its stages, the random one tries a case of each
/// platform in turn.
struct Kill {
  const PropertyEntry* property = nullptr;
  std::uint64_t exhaustive_case = 0;          ///< up to and with the first violation
  std::vector<std::uint64_t> random_cases{};  ///< the same by each seed that found one
  std::size_t missed = 0;                     ///< seeds that found none

  double mean_cases() const;
  std::uint64_t worst_cases() const;
};

enum class MutantState {
  killed,
  alive,           ///< no property tells it from the reference
  does_not_apply,  ///< no property asks what it answers in its own way
};
std::string_view name(MutantState state);

/// What came of a mutant.
struct MutantRecord {
  const Mutant* mutant = nullptr;
  MutantState state = MutantState::alive;
  std::vector<Kill> kills{};
};

/// What `licgate mutants` was asked.
struct MutantSettings {
  std::size_t seeds = 11;
  std::size_t jobs = 1;
};

/// The random cases that a seed is given to find a kill.
inline constexpr std::uint64_t max_random_cases = 100'000;

/// How far from the usual a kill is looked for: in every scope whole, or only where pairs of
/// choices are covered.
enum class Reach { everywhere, pairs };

/// After how many cases the exhaustive engine finds the mutant to violate the property.
std::optional<std::uint64_t> exhaustive_kill(const PropertyEntry& property, const Mutant& mutant,
                                             Reach reach);
/// The same of the random engine.
std::optional<std::uint64_t> random_kill(const PropertyEntry& property, const AnySystem& system,
                                         std::uint64_t seed);

/// Whether some mutant is killed by the property.
bool kills_something(const PropertyEntry& property, std::span<const MutantRecord> records);

/// One mutant against every property: everywhere by those that cite the broken clause.
MutantRecord record_of(const Mutant& mutant, std::size_t seeds);

/// All mutants, in the order of the catalogue, whatever the number of jobs. A property that would
/// kill nothing goes everywhere for the first mutant that it kills.
std::vector<MutantRecord> mutant_records(const MutantSettings& settings);

}  // namespace asa
