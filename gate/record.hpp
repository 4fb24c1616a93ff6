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
  std::uint64_t scope_cases = 0;            ///< situations of the scope that were tried
  bool exhausted = false;                   ///< the scope was tried to its end
  std::uint64_t sampled = 0;                ///< situations drawn at random
  std::uint64_t applicable = 0;
  Outcome outcome = Outcome::vacuous;
  std::optional<Violation> violation;
  bool found_by_scope = false;  ///< by the exhaustive engine, not by RapidCheck

  std::uint64_t cases() const { return scope_cases + sampled; }
  std::string_view platform_name() const { return platform ? platform->name : "synthetic"; }
  std::string_view platform_label() const { return platform ? platform->label : "synthetic"; }
};

/// What a run may spend. A second buys the same number of cases everywhere, so that the same seed
/// and budget give the same run on every machine.
struct Budget {
  double seconds = 10;
  std::uint64_t scope_cases() const { return static_cast<std::uint64_t>(seconds * 8'000); }
  std::uint64_t sampled_cases() const { return static_cast<std::uint64_t>(seconds * 400); }
};

}  // namespace asa
