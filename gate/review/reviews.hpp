#pragma once

#include "gate/explain/fingerprint.hpp"
#include "gate/terminal/read_file.hpp"

#include <string>
#include <string_view>
#include <vector>

/// What people have reviewed, kept in a file (gate/review/README.md).
namespace asa::review {

/// A clause or a property as it was when it was reviewed.
struct Reviewed {
  std::string id;
  explain::Fingerprint fingerprint;
};

/// What one person says of some clauses and properties.
struct Review {
  std::string by;
  std::string date;  ///< "2026-11-29"
  bool accepted = true;
  std::string note;
  std::vector<Reviewed> of;
};

using Reviews = std::vector<Review>;  ///< the oldest first

constexpr std::string_view verdict(bool accepted) { return accepted ? "accepted" : "rejected"; }

/// Reads a file of reviews. Throws BadInput if there is none, and Malformed, with the place, for
/// anything that reviews_text() does not write. Adds the file to `inputs`, if given.
Reviews read_reviews(const std::string& path, std::vector<ReadFile>* inputs = nullptr);

/// The text of such a file.
std::string reviews_text(const Reviews& reviews);

}  // namespace asa::review
