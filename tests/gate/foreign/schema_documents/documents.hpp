#pragma once

#include "gate/scenario/situation_json.hpp"
#include "tests/gate/foreign/schema_documents/mutants.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace asa::test {

/// A document of a definition, and what reads it: throws Malformed.
struct Sample {
  std::string definition;
  Json document;
  std::function<void(const Json&)> read;
  std::size_t levels = every_level;  ///< how deep the reader looks
};

/// What is drawn for every property on every platform, in one form or another, or asked and
/// answered by the reference; messages.
std::vector<Sample> samples();

}  // namespace asa::test
