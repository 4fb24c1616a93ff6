#pragma once

#include "gate/check/session.hpp"

/// What listens to GoogleTest in a run.
namespace asa {

/// Has failures printed our way, not GoogleTest's.
void print_failures(Session& session);

/// Has the session follow the tests: it starts anew with each repetition, and shows which test
/// runs.
void follow_tests(Session& session);

}  // namespace asa
