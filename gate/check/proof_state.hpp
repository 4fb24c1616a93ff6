#pragma once

#include <string_view>

namespace asa::prove {

/// The schema of `licgate prove --json`.
inline constexpr int proofs_schema = 3;

/// A solver's verdict on a property on a platform.
enum class State {
  proved,        ///< no input violates it, some meet its premises, and no machine integer overflows
  refuted,       ///< some input violates it, and the program agrees
  vacuous,       ///< no input meets its premises
  not_answered,  ///< the system does not answer about it
  unknown,       ///< the solver gave up, an integer overflows, or the program disagrees
};

constexpr std::string_view name(State state) {
  switch (state) {
    case State::proved: return "proved";
    case State::refuted: return "refuted";
    case State::vacuous: return "vacuous";
    case State::not_answered: return "not answered";
    case State::unknown: break;
  }
  return "unknown";
}

/// A solver's verdict on two readings.
enum class Compared { equivalent, different, unknown };

constexpr std::string_view name(Compared compared) {
  switch (compared) {
    case Compared::equivalent: return "equivalent";
    case Compared::different: return "different";
    case Compared::unknown: break;
  }
  return "unknown";
}

}  // namespace asa::prove
