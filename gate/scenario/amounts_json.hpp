#pragma once

#include "gate/scenario/situation_json.hpp"

#include <string>

/// Features and their amounts as JSON: licenses and the limits of platforms.
namespace asa::json_parts {

/// The amounts that differ from `unsaid`; the others are left out.
Json amounts(const Values<Scalar>& values, const Values<Scalar>& unsaid);

/// The amount of every feature that the platform offers.
Json all_amounts(const Values<Scalar>& values, const Platform<Scalar>& offered);

/// Reads amounts of features that the platform offers, up to its limits; others are as in `unsaid`.
Values<Scalar> amounts_from(const Json& json, const Platform<Scalar>& offered,
                            const Values<Scalar>& unsaid);

/// Reads a license that a unit runs: every feature that the platform offers, with any amount.
Values<Scalar> license_from(const Json& json, const Platform<Scalar>& offered);

Feature feature_named(const std::string& name);

Feature offered_feature(const std::string& name, const Platform<Scalar>& offered);

}  // namespace asa::json_parts
