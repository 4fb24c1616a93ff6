#pragma once

#include "gate/scenario/situation_json.hpp"
#include "generators/coverage/coverage.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace asa {

/// How many levels, pairs and triples of the factors were seen, and by name what was not: levels,
/// and pairs of levels that were seen apart, at most `max_listed` of each.
std::string coverage_text(const Coverage& coverage, std::size_t max_listed);

/// What a whole run must not have: levels that were never seen, and pairs that were though they are
/// excluded or excused. Each says how to mend it.
std::vector<std::string> faults_of(const Coverage& coverage);

/// {situations, histories}, each {factors, levels: [seen, possible], pairs: {seen, possible,
/// uncovered, inexcusable}, triples: {seen, possible}}; uncovered are all pairs that were not seen,
/// inexcusable those of them that no excuse names, each ["factor=level", "factor=level"].
Json to_json(const Coverage& coverage);

}  // namespace asa
