#pragma once

#include "gate/prove/space.hpp"
#include "generators/choices.hpp"

#include <z3++.h>

namespace asa::prove {

/// The smallest choices, compared one after the other, with which a truth of a case holds; the
/// truth must be possible.
Choices smallest_choices(z3::context& context, const Case& drawn, const Truth& truth);

}  // namespace asa::prove
