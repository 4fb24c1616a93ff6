#pragma once

#include "tests/mutation/mutant.hpp"
#include "tests/mutation/process.hpp"

#include <array>
#include <string>
#include <string_view>

namespace asa::mutation {

/// What came of a mutant.
enum class State {
  killed,          ///< a property was violated, or the mutant crashed
  survived,        ///< every property held
  same_code,       ///< the compiler makes the same library of it: no answer depends on the change
  does_not_build,  ///< the compiler refused it
  timed_out,       ///< a property came to no end
};
inline constexpr std::array<std::string_view, 5> state_names{"killed", "survived", "same code",
                                                             "does not build", "timed out"};

constexpr std::string_view name(State state) {
  return state_names[static_cast<std::size_t>(state)];
}

struct Outcome {
  Mutant mutant;
  State state = State::survived;
  std::string by{};  ///< the property, the signal, or what else was said
  double seconds = 0;
};

/// Whether a mutant was killed by its crash, not by a property.
bool is_crash(const Outcome& outcome);

/// What the end of the probe says of the mutant that it judged.
void take_probe(const Ended& ended, Outcome& outcome);
/// What the compiler's refusal says.
void take_refusal(const Ended& ended, Outcome& outcome);

}  // namespace asa::mutation
