#pragma once

#include "generators/coverage/factor.hpp"
#include "model/readings.hpp"

#include <cstddef>

/// The readings of a situation or of a history, as levels.
namespace asa::levels {

inline constexpr LevelNames reading_names{"default", "alternative"};

/// Whether a subject is in the alternative of a reading; 0 if the reading does not apply to it.
template <std::size_t Place, auto asked, class S>
std::size_t reading_if(const S& subject) {
  return asked(subject) && alternatives(subject.readings)[Place] ? 1 : 0;
}

}  // namespace asa::levels
