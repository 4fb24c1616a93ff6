#pragma once

#include "gate/check/check.hpp"
#include "gate/check/trial.hpp"

#include <vector>

/// Which tests a request chooses: its own selection, GoogleTest's filter, what the system answers.
namespace asa {

/// The trials that a request selects, whatever GoogleTest's filter says.
std::vector<Trial> selected(const CheckRequest& request);

/// The selected trials that GoogleTest's filter lets through and that the system answers about.
std::vector<Trial> filtered_trials(const CheckRequest& request);

/// Whether every property runs on every platform.
bool is_whole(const CheckRequest& request);

/// Whether histories are explored: the system answers about all of them, and nothing is selected.
bool explores(const CheckRequest& request);

/// Whether GoogleTest's filter lets no test of the request through.
bool nothing_matches(const CheckRequest& request);

}  // namespace asa
