#pragma once

#include "gate/check/record.hpp"

#include <string>
#include <vector>

/// Violations that are known, in a file, a line each:
///
///     EncryptionIsEqual on ASA 5520: the pair does not form
///
/// What follows the colon is how the reason begins. A line that begins with # says something.
namespace asa {

/// A violation that is known.
struct Known {
  const PropertyEntry* property;
  std::string platform;  ///< a name, or "synthetic"
  std::string reason;    ///< how it begins
};

/// Throws Malformed, with the place, for a line that names no property, no platform, or one that is
/// listed before.
std::vector<Known> known_violations(const std::string& file, const std::string& text);

/// "EncryptionIsEqual on ASA 5520: the pair does not form"
std::vector<std::string> lines_of(const std::vector<Known>& all);

/// Whether a violation is one that is known. Others of the same property and platform are not.
bool is_known(const std::vector<Known>& all, const Record& record);

/// What is listed and did not happen, a sentence each: it holds, is violated for another reason,
/// or, in a run of everything, was not tried.
std::vector<std::string> unmet(const std::vector<Known>& all, const std::vector<Record>& records,
                               bool of_everything);

/// The file that lists these violations.
std::string listed(const std::vector<Record>& records);

}  // namespace asa
