#pragma once

#include "model/subject.hpp"
#include "properties/catalogue.hpp"

#include <stdexcept>
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

/// A line was valid once, until the model changed: when and why.
struct Retired : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A line as `licgate check` prints it. Throws Malformed for any other, with one exception: a line
/// that a change of the model made invalid may be kept with "retired": "2026-11-24: the reason",
/// which throws Retired. We know that it was valid because the mark is set by hand in that change;
/// without the mark the line is an error, and so is a mark on a line that is valid.
Stored stored_from(const std::string& line);

inline constexpr std::string_view stored_lines = "stored counterexamples, a line of JSON each";

/// What a file of stored lines holds; those that are retired are kept apart.
struct StoredFile {
  std::vector<Stored> lines;
  std::vector<std::string> retired;  ///< place and reason
};

/// Throws Malformed, with the place, for a line that is no stored counterexample.
StoredFile stored_file(const std::string& name, const std::string& text);

}  // namespace asa
