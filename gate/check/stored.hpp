#pragma once

#include "gate/scenario/situation_json.hpp"
#include "model/subject.hpp"
#include "properties/catalogue.hpp"

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// Stored counterexamples, one line of JSON each.
namespace asa {

/// A property and a situation or history that it judges.
struct Stored {
  const PropertyEntry* property;
  Subject subject;
  std::string fingerprint{};  ///< of the property when it was found; empty if the line has none
};

/// The fingerprint that a property has now. Only a program that keeps its sources knows it: it says
/// how before it reads or writes lines.
using FingerprintOf = std::string (*)(const PropertyEntry& property);
void take_fingerprints_from(FingerprintOf of);

/// Whether the property has changed since; false if nobody knows.
bool has_changed_since(const Stored& stored);

/// A property and what it judges as a line of JSON.
Json line_of(const PropertyEntry& property, const Subject& subject);
/// The same with the fingerprint of the property, if it is known.
Json line_to_store(const PropertyEntry& property, const Subject& subject);
/// The same with this fingerprint; none if it is empty.
Json line_to_store(const PropertyEntry& property, const Subject& subject,
                   const std::string& fingerprint);

/// A line was valid until the model changed; says when and why.
struct Retired : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Reads a line that `licgate check` printed. Throws Malformed for any other, with one exception: a
/// line that a change of the model made invalid may stay, marked "retired": "2026-11-24: the
/// reason", and throws Retired. The mark is set by hand in that change, so we know that the line
/// was valid. An invalid line without the mark is an error, and so is a valid line with it.
Stored stored_from(const std::string& line);

inline constexpr std::string_view stored_lines = "stored counterexamples, a line of JSON each";

/// The lines of a stored file; retired lines are kept apart.
struct StoredFile {
  std::vector<Stored> lines;
  std::vector<std::string> retired;  ///< place and reason
};

/// Throws Malformed, with the place, for a line that is not a stored counterexample.
StoredFile stored_file(const std::string& name, const std::string& text);

}  // namespace asa
