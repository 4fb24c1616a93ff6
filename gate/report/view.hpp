#pragma once

#include "gate/report/records.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// What a report shows, as data for its templates: a function of the records and of this program's
/// registers, and of nothing else.
namespace asa::report {

/// {verdict, gaps, changes, reviews, chapters, properties, questions, mutants, atlas, pairs,
/// figures}. A section without a record is null; gaps say so. Throws BadRecord, or what
/// nlohmann::json throws, for a record that is not as the program writes it.
Json view_of(const Records& records);

/// The sections, each in its own file.
Json verdict_view(const Records& records);
Json gaps_view(const Records& records);
Json changes_view(const Records& records);
Json chapters_view(const Records& records);
Json properties_view(const Records& records);
Json questions_view();
Json mutants_view(const Records& records);
Json atlas_view(const Records& records);
Json pairs_view(const Records& records);
Json figures_view();

/// Adds {reviews: {groups, never}}, and to each clause and property that is suspect or rejected a
/// `mark` that says so.
void add_reviews(Json& view, const review::Reviews& reviews);

/// The cases of the records of a property, by stage.
struct Tried {
  std::uint64_t stored = 0;
  std::uint64_t chosen = 0;  ///< at most three choices off the usual
  std::uint64_t scope = 0;   ///< of the whole scope, which includes these
  std::uint64_t random = 0;
  std::uint64_t all = 0;  ///< each case once
  std::size_t platforms = 0, unanswered = 0;
};
Tried tried_for(const Json& check, std::string_view property);
/// Those of one record.
Tried tried_in(const Json& record);

/// A number of cases. Throws BadRecord for anything else.
std::uint64_t count_of(const Json& json);

/// "proved of every pair", "exhausted", "sampled" or another standing; "not tried" if the record
/// has none.
std::string standing_of(const Json& check, std::string_view property);

}  // namespace asa::report
