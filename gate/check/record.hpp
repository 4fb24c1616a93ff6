#pragma once

#include "generators/engine.hpp"
#include "properties/catalogue.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

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

/// What is tried, in this order, until something violates: what was stored; what is one, two and
/// three choices away from the usual, which covers every pair and triple of choices; the whole
/// scope; and random cases with every factor free.
enum class Stage {
  stored,
  boundaries,
  pairs,
  triples,
  scope,
  random,
  proof,  ///< none of a run: what a solver found
};
inline constexpr std::array stages{Stage::stored,  Stage::boundaries, Stage::pairs,
                                   Stage::triples, Stage::scope,      Stage::random};

constexpr std::string_view name(Stage stage) {
  switch (stage) {
    case Stage::stored: return "stored";
    case Stage::boundaries: return "boundaries";
    case Stage::pairs: return "pair cover";
    case Stage::triples: return "triple cover";
    case Stage::scope: return "whole scope";
    case Stage::random: return "random";
    case Stage::proof: break;
  }
  return "proof";
}

/// What a stage tried, up to and with a violation.
struct Counts {
  std::uint64_t cases = 0;
  std::uint64_t applicable = 0;
  bool whole = false;  ///< it was tried to its end
};

/// One property on one platform: what was tried, and what came of it.
struct Record {
  const PropertyEntry* property = nullptr;
  const PlatformEntry* platform = nullptr;  ///< null: synthetic platforms
  std::array<Counts, stages.size()> tried{};
  std::optional<Violation> violation{};
  Stage violated_in{};  ///< of a violation
  Outcome outcome = Outcome::vacuous;

  Counts& at(Stage stage) { return tried[static_cast<std::size_t>(stage)]; }
  const Counts& at(Stage stage) const { return tried[static_cast<std::size_t>(stage)]; }

  /// The covers are parts of the scope, and not counted again.
  std::uint64_t exhausted() const { return at(Stage::scope).whole ? at(Stage::scope).cases : 0; }
  std::uint64_t sampled() const { return cases() - exhausted(); }
  std::uint64_t cases() const { return at(Stage::scope).cases + at(Stage::random).cases; }
  std::uint64_t applicable() const {
    return at(Stage::scope).applicable + at(Stage::random).applicable;
  }
  std::string_view platform_name() const { return platform ? platform->name : "synthetic"; }
  std::string_view platform_label() const { return platform ? platform->label : "synthetic"; }
};

/// One of so many parts of a run: those of a run share its random cases and its scopes among them,
/// and their counts add up to its counts.
struct Part {
  std::uint64_t which = 1;  ///< from 1
  std::uint64_t of = 1;
};

/// What a run may spend. A second buys the same number of cases everywhere, so that the same seed
/// and budget give the same run on every machine.
struct Budget {
  double seconds = 25;
  std::uint64_t scope_cases() const { return static_cast<std::uint64_t>(seconds * 3'200); }
  std::uint64_t sampled_cases() const { return static_cast<std::uint64_t>(seconds * 160); }
};

}  // namespace asa
