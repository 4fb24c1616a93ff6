#pragma once

#include "gate/check/trial.hpp"

#include <string>

/// The names of the GoogleTest tests of trials.
namespace asa {

/// The first clause of the property: "FX_ENC_1".
std::string suite_of(const Trial& trial);

/// "EncryptionIsEqual/ASA5520"
std::string test_of(const Trial& trial);

/// "FX_ENC_1.EncryptionIsEqual/ASA5520", which filters match.
std::string full_name(const Trial& trial);
std::string full_name(const std::string& suite, const std::string& test);

/// The tests of a run that are of no trial.
inline constexpr const char* exploration_suite = "Histories";
inline constexpr const char* exploration_test = "EveryStateIsReached";
inline constexpr const char* coverage_test = "EveryLevelIsSeen";

}  // namespace asa
