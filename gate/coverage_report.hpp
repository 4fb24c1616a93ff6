#pragma once

#include "gate/situation_json.hpp"
#include "generators/coverage/coverage.hpp"

#include <cstddef>
#include <string>

namespace asa {

/// How many levels, pairs and triples of the factors were seen, and by name what was not: levels,
/// and pairs of levels that were seen apart, at most so many of each.
std::string coverage_text(const Coverage& coverage, std::size_t most_listed);

/// {situations, histories}, each {factors, levels: [seen, possible], pairs: {seen, possible,
/// uncovered}, triples: {seen, possible}}; uncovered are all pairs that were not seen, each
/// ["factor=level", "factor=level"].
Json to_json(const Coverage& coverage);

}  // namespace asa
