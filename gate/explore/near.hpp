#pragma once

#include "generators/odometer.hpp"
#include "generators/plan.hpp"
#include "model/situation.hpp"

#include <functional>
#include <optional>

/// Situations just outside of what another shows.
namespace asa::atlas {

/// Whether a situation misses.
enum class Miss { none, yes, if_nothing_else };

/// The nearest miss that one other choice makes: few fields change, and few choices are off the
/// usual, the later the better.
std::optional<Situation<Scalar>> nearest_miss(
    const Plan& plan, const Position& place,
    const std::function<Miss(const Situation<Scalar>&)>& as_miss);

}  // namespace asa::atlas
