#pragma once

#include "model/subject.hpp"
#include "properties/catalogue.hpp"

#include <string>
#include <string_view>
#include <vector>

/// Counterexamples that were stored, a line of JSON each.
namespace asa {

/// A property with a situation or a history of the model.
struct Stored {
  const PropertyEntry* property;
  Subject subject;
};

/// A line as `licgate check` prints it. Throws Malformed or Retired (gate/situation_json.hpp,
/// gate/history_json.hpp).
Stored stored_from(const std::string& line);

inline constexpr std::string_view stored_lines = "stored counterexamples, a line of JSON each";

/// What a file of stored lines holds; those that the model no longer has are kept apart.
struct StoredFile {
  std::vector<Stored> lines;
  std::vector<std::string> retired;  ///< place and reason
};

/// Throws Malformed, with the place, for a line that is no stored counterexample.
StoredFile stored_file(const std::string& name, const std::string& text);

}  // namespace asa
