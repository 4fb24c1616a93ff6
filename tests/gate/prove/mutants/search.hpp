#pragma once

#include "gate/prove/proof.hpp"
#include "properties/mutants/catalogue.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asa::prove {

/// The first proof of a mutant that fails, and those tried before.
struct Search {
  std::optional<Proof> refuted{};
  std::vector<Proof> before{};
};

/// Tries the wanted trials of the properties that ask what the mutant answers in its own way: those
/// that cite its clause first, each on any platform first, with the events of its own scope.
Search search(const Mutant& mutant, const std::function<bool(const Trial&)>& wanted);

/// "EncryptionIsEqual on ASA 5540: refuted"; and a line for each of several.
std::string text_of(const Proof& proof);
std::string text_of(const std::vector<Proof>& proofs);

/// What GoogleTest takes as the name of a test.
std::string as_test_name(std::string_view mutant);

}  // namespace asa::prove
