#pragma once

#include "model/situation.hpp"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <stdexcept>
#include <string>

/// Situations as JSON: their values, not the choices or the seed that made them, so that they
/// outlive any change of the generators.
namespace asa {

using Json = nlohmann::ordered_json;

/// A text that cannot be read: what is wrong with it, and where.
struct Malformed : std::runtime_error {
  using std::runtime_error::runtime_error;
};

inline constexpr std::size_t least_units = 2;  ///< of a situation

/// How much is written.
enum class JsonForm {
  stored,  ///< what differs from the usual, and what a property changes: to store and replay
  whole,   ///< everything there is to say of the units, for a program that knows no defaults
};

Json to_json(const Situation<Scalar>& s, JsonForm form = JsonForm::stored);

/// Reads either form. Throws Malformed.
Situation<Scalar> situation_from(const Json& json);

}  // namespace asa
