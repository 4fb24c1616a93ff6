#pragma once

#include "model/situation.hpp"
#include "model/time/history.hpp"

#include <cstdint>
#include <variant>

namespace asa {

/// What a property is about: a situation or a history.
using Subject = std::variant<Situation<Scalar>, History<Scalar>>;

/// The ModelId of the first unit.
inline std::int32_t model_of(const Subject& subject) {
  const auto* situation = std::get_if<Situation<Scalar>>(&subject);
  return situation ? situation->units[0].model()
                   : std::get<History<Scalar>>(subject).units[0].unit.model();
}

}  // namespace asa
