#pragma once

#include "gate/terminal/stamp.hpp"
#include "properties/catalogue.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace asa {

/// What is proved of a property, and on how many platforms, including "any".
struct Proved {
  std::string of;  ///< "every pair"
  std::size_t platforms = 0;
};

/// The properties that are proved on every platform that they concern, by id.
using Proofs = std::map<std::string_view, Proved>;

/// Reads what `licgate prove --json` wrote; empty if the path is. A property is proved if every
/// platform that it concerns, and "any", has one result, and all are "proved". Throws Malformed,
/// with the place, for a file that the command did not write, and for a result whose proof_digest
/// is no longer that of its property. Adds the file to `inputs`, if given.
Proofs read_proofs(const std::string& path, std::vector<ReadFile>* inputs = nullptr);

/// "proved of every pair, on 22 platforms"; empty if the property is not proved.
std::string standing_by_proof(const Proofs& proofs, const PropertyEntry& property);

}  // namespace asa
