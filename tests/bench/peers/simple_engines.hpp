#pragma once

#include "tests/bench/hunt.hpp"
#include "tests/bench/peers/simple_model.hpp"

#include <string_view>
#include <vector>

/// What is compared on the small model in C++: a row for each.
namespace asa::bench::simple {

struct Engine {
  std::string_view name;
  /// Whether so many cases all obey.
  bool (*pass)(const Model& model, std::uint64_t seed, int cases);
  /// Looks for the model's fault.
  Hunt (*hunt)(const Model& model, std::uint64_t seed);
};

Engine rapidcheck_engine();
Engine raw_engine();

}  // namespace asa::bench::simple
