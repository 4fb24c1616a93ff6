#pragma once

#include "gate/stamp.hpp"
#include "properties/catalogue.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace asa {

/// What is proved of a property, on how many platforms, any platform among them.
struct Proved {
  std::string of;  ///< "every pair"
  std::size_t platforms = 0;
};

/// The properties that are proved on every platform that they concern, by id.
using Proofs = std::map<std::string_view, Proved>;

/// What `licgate prove --json` wrote; none where the path is empty. Throws Malformed where it did
/// not, or where a program built from other sources did.
/// The file is added to `inputs`, if given.
Proofs read_proofs(const std::string& path, std::vector<ReadFile>* inputs = nullptr);

/// "proved of every pair, on 21 platforms"; empty where it is not.
std::string standing_by_proof(const Proofs& proofs, const PropertyEntry& property);

}  // namespace asa
