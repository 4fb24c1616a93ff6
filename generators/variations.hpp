#pragma once

#include "generators/choices.hpp"
#include "generators/plan.hpp"

#include <vector>

namespace asa {

/// The cases of a plan that differ from the one that these choices make in one choice, which takes
/// every option or boundary value. If the draw then takes choices that the case does not have, each
/// of them varies, too; if the choices after it cannot keep their meaning, the case differs in
/// more. A choice may change several units, as mates resemble the first one: then there is also a
/// case for each of these units that changes it alone. `S` is a situation or a history.
template <class S>
std::vector<S> variations(const Plan& plan, const Choices& choices);

}  // namespace asa
