#pragma once

#include "gate/review/status.hpp"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace asa::review {

/// For a terminal: how many are of each state, what is suspect and why, what is reviewed, what is
/// gone, and the ids that were never reviewed.
std::string to_text(const std::vector<Status>& all, bool color, std::size_t columns);

/// [{id, kind, state, fingerprint, changed, review}]: review is {by, date, verdict, note,
/// fingerprint}, or null; the fingerprint is the one that was reviewed. `kind` and `fingerprint`
/// are null if the id is gone.
nlohmann::ordered_json to_json(const std::vector<Status>& all);

/// How many of the properties that a run tried are suspect, and which; `file` holds the reviews.
std::string remark_on(const std::vector<Status>& tried, std::string_view file);

}  // namespace asa::review
