#pragma once

#include "generators/engine.hpp"
#include "properties/catalogue.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace asa {

/// What came of one property on one platform.
enum class Outcome {
  holds,
  violated,
  vacuous,  ///< it applied to too few situations to mean anything
};

constexpr std::string_view name(Outcome outcome) {
  switch (outcome) {
    case Outcome::holds: return "holds";
    case Outcome::violated: return "violated";
    case Outcome::vacuous: break;
  }
  return "vacuous";
}

/// One property on one platform: what was tried, and what came of it.
struct Record {
  const PropertyEntry* property = nullptr;
  const PlatformEntry* platform = nullptr;  ///< null: synthetic platforms
  Tally stored{};                           ///< stored counterexamples, tried first
  Tally scope{};                            ///< what the exhaustive engine tried
  Tally random{};                           ///< what RapidCheck tried
  Outcome outcome = Outcome::vacuous;

  const std::optional<Violation>& violation() const {
    if (stored.violation) return stored.violation;
    return scope.violation ? scope.violation : random.violation;
  }
  std::uint64_t exhausted() const { return scope.whole ? scope.cases : 0; }
  std::uint64_t sampled() const { return random.cases + (scope.whole ? 0 : scope.cases); }
  std::uint64_t cases() const { return scope.cases + random.cases; }
  std::uint64_t applicable() const { return scope.applicable + random.applicable; }
  std::string_view platform_name() const { return platform ? platform->name : "synthetic"; }
  std::string_view platform_label() const { return platform ? platform->label : "synthetic"; }
};

/// What a run may spend. A second buys the same number of cases everywhere, so that the same seed
/// and budget give the same run on every machine.
struct Budget {
  double seconds = 25;
  std::uint64_t scope_cases() const { return static_cast<std::uint64_t>(seconds * 3'200); }
  std::uint64_t sampled_cases() const { return static_cast<std::uint64_t>(seconds * 160); }
};

}  // namespace asa
