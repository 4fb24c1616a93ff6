#pragma once

#include "gate/review/status.hpp"

#include <string>
#include <utility>
#include <vector>

namespace asa::review {

inline const explain::Fingerprint now{"now", "now", "now", "now"};
inline const std::vector<Reviewable> all{{"FX-1", "clause", now},
                                         {"FX-2", "clause", now},
                                         {"Equal", "property", now},
                                         {"Other", "property", now}};

inline Review review_of(std::vector<Reviewed> of, const std::string& by = "N. N.",
                        bool accepted = true) {
  return {by, "2026-11-29", accepted, "a note", std::move(of)};
}

/// One of each state; what is gone comes once, with its last review.
inline const Reviews one_of_each{
    review_of({{"FX-1", {"now", "then", "now", "then"}}, {"Gone", now}}),
    review_of({{"FX-2", now}, {"Gone", now}}, "M.", false)};

}  // namespace asa::review
