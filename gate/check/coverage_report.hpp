#pragma once

#include "gate/scenario/situation_json.hpp"
#include "generators/coverage/coverage.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace asa {

/// How many levels, pairs and triples of the factors were seen. Names up to `max_listed` of each:
/// unseen levels, and unseen pairs whose levels were both seen.
std::string coverage_text(const Coverage& coverage, std::size_t max_listed);

/// Faults of a whole run: levels that were never seen, and pairs that were seen although they are
/// excluded or excused. Each fault says how to mend it.
std::vector<std::string> faults_of(const Coverage& coverage);

/// {situations, histories}, each {factors, levels: [seen, possible], pairs: {seen, possible,
/// uncovered, inexcusable}, triples: {seen, possible}, seen}. `uncovered` lists all unseen pairs,
/// `inexcusable` those that no excuse names, each as ["factor=level", "factor=level"]; `seen` is as
/// in gate/check/seen_json.hpp.
Json to_json(const Coverage& coverage);

}  // namespace asa
