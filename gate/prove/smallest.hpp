#pragma once

#include "gate/prove/space.hpp"
#include "generators/choices.hpp"

#include <z3++.h>

#include <optional>
#include <string>

namespace asa::prove {

/// The smallest choices, compared one after the other, with which a truth of a case holds; nothing
/// if there are none that precede the others.
std::optional<Choices> smallest_choices(z3::context& context, const Case& drawn,
                                        const Truth& truth, const std::optional<Choices>& others);

}  // namespace asa::prove
