#pragma once

#include "generators/odometer.hpp"
#include "generators/plan.hpp"
#include "model/situation.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

/// Situations with the choices that make them.
namespace asa {

/// Called with a situation and the odometer that made it, which knows the choices.
using OnSituation = std::function<void(const Situation<Scalar>&, const Odometer&)>;

/// Calls with every situation of a plan that is at most so many choices off the simplest one, as
/// the exhaustive engine draws them.
void for_each_situation(const Plan& plan, std::size_t max_away, const OnSituation& call);

/// Where the first situation that is wanted stands, among those.
std::optional<Position> first_situation(
    const Plan& plan, std::size_t max_away,
    const std::function<bool(const Situation<Scalar>&)>& is_wanted);

/// The situation at a place of the plan's odometer. Throws std::out_of_range for no such place.
Situation<Scalar> situation_at(const Plan& plan, const Position& place);

/// Where the situations are that one other choice makes, everything else chosen alike.
std::vector<Position> one_choice_from(const Plan& plan, const Position& place);

}  // namespace asa
