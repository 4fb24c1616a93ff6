#pragma once

#include "gate/check/session.hpp"

namespace asa {

/// Registers the GoogleTest tests of a run: one for each chosen trial, and in a whole run those of
/// the exploration and of the coverage. The session outlives them.
void register_tests(Session& session);

}  // namespace asa
