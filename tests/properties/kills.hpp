#pragma once

#include "generators/engine.hpp"
#include "properties/catalogue.hpp"
#include "properties/mutants/catalogue.hpp"

#include <optional>
#include <ostream>
#include <string>
#include <vector>

/// Which property tells which faulty system from the reference, and by which situation.
namespace asa {

/// A system judged by a property, as the engines want it.
AnyJudge judging(const PropertyEntry& property, const AnySystem& system);

/// The engines on a property of situations or of histories.
Tally exhausted(const PropertyEntry& property, const AnySystem& system, const Plan& plan,
                std::uint64_t most);
Tally sampled(const PropertyEntry& property, const AnySystem& system, const Plan& plan,
              std::uint64_t seed, std::uint64_t cases);

/// The platforms that the property concerns, and then the synthetic ones.
std::vector<Plan> plans(const PropertyEntry& property);

/// The situations that the exhaustive engine tries on one platform, at most.
inline constexpr std::uint64_t max_cases = 80'000;

/// The first violation in the property's scope.
struct Kill {
  const PropertyEntry* property;
  Plan plan;
  std::uint64_t cases;  ///< up to and with the violation
  Violation violation;
};

std::optional<Kill> kill(const PropertyEntry& property, const AnySystem& system);

bool covers(const PropertyEntry& property, Clause clause);

/// The kill of a mutant by the first property that names its clause; looked for once.
const std::optional<Kill>& kill_of(const Mutant& mutant);

/// Whether two situations or histories are the same but for what their platforms allow.
bool same(const Subject& a, const Subject& b);

inline void PrintTo(const Mutant& mutant, std::ostream* os) { *os << mutant.name; }
inline void PrintTo(const PropertyEntry& property, std::ostream* os) { *os << property.info.id; }

/// "encryption_unchecked": a name that GoogleTest takes.
std::string test_name(std::string_view name);

}  // namespace asa
