#pragma once

#include "properties/system.hpp"

#include <string>

namespace asa::mutation {

/// The first answer of a system in which it was seen to differ from our model, in situations and
/// histories drawn at random; says so if there was none. It is for whoever explains a survivor.
std::string difference(const AnySystem& system);

}  // namespace asa::mutation
