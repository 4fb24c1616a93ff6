#pragma once

#include "tests/bench/figures.hpp"

#include <map>
#include <string>

namespace asa::bench {

/// A figure that is reported by name, and what it is made of, in words.
struct Reported {
  double value;
  std::string made_of;
};

/// Every ratio and figure whose parts were measured; the others are left out.
std::map<std::string, Reported> reported(const Figures& figures);

}  // namespace asa::bench
