#pragma once

#include "gate/prove/space.hpp"
#include "generators/choices.hpp"

#include <z3++.h>

#include <optional>

namespace asa::prove {

/// The smallest choices, compared in order, for which a truth of a case holds; none if it never
/// holds or the solver gives up.
std::optional<Choices> smallest_choices(z3::context& context, const Case& drawn,
                                        const Truth& truth);

/// Any choices for which it holds, which are much sooner found.
std::optional<Choices> some_choices(z3::context& context, const Case& drawn, const Truth& truth);

}  // namespace asa::prove
