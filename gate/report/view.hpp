#pragma once

#include "gate/report/records.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// What a report shows, as data for its templates: a function of the records and of this program's
/// registers, and of nothing else.
namespace asa::report {

/// {verdict, records, gaps, changes, chapters, properties, mutants, coverage, atlas, readings,
/// figures, basis}. A section without a record is null; gaps say so.
Json view_of(const Records& records);

/// The sections, each in its own file.
Json verdict_view(const Records& records);
Json gaps_view(const Records& records);
Json changes_view(const Records& records);
Json chapters_view(const Records& records);
Json properties_view(const Records& records);
Json mutants_view(const Records& records);
Json atlas_view(const Records& records);
Json figures_view();

/// The sum of `cases` over the records of a property, by stage; and how many platforms answered.
struct Tried {
  std::uint64_t stored = 0, chosen = 0, scope = 0, random = 0;
  std::size_t platforms = 0;
  std::uint64_t all() const { return stored + chosen + scope + random; }
};
Tried tried_for(const Json& check, std::string_view property);

/// "proved of every pair", "exhausted", "sampled" or another standing; "not tried" if the record
/// has none.
std::string standing_of(const Json& check, std::string_view property);

}  // namespace asa::report
