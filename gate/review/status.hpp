#pragma once

#include "gate/review/reviewable.hpp"
#include "gate/review/reviews.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asa::review {

enum class State {
  suspect,  ///< it has changed since its last review
  reviewed,
  gone,  ///< reviewed, and there is nothing of that id any more
  never_reviewed,
};

/// What its last review says of a clause or a property.
struct Status {
  State state;
  std::string id;
  std::string kind{};                       ///< empty if it is gone
  std::string fingerprint{};                ///< now; empty if it is gone
  const Review* review = nullptr;           ///< the last one, if any
  std::string then{};                       ///< its fingerprint in that review
  std::vector<std::string_view> changed{};  ///< the parts that did since
  std::vector<std::string> clauses{};       ///< those that did, if the review names them
};

/// The status of each of these, then of what is gone.
std::vector<Status> status_of(const std::vector<Reviewable>& all, const Reviews& reviews);
/// The status of one.
Status status_of(const Reviewable& one, const Reviews& reviews);

/// "rule and clauses (FX-ENC-1)": what changed since the last review.
std::string changed_parts(const Status& status);

/// "its rule and clauses (FX-ENC-1) changed since N. N. accepted it on 2026-11-29: the note"
std::string why_suspect(const Status& status);

}  // namespace asa::review
