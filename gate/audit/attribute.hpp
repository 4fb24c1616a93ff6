#pragma once

#include "gate/audit/judge.hpp"

#include <functional>
#include <string>
#include <vector>

namespace asa::audit {

/// One answer to what a unit does not state: "runs 9.0(1)".
struct Option {
  std::string says;
  std::function<void(Placed&)> apply;
};

inline bool is_open(const std::vector<Option>& answers) { return answers.size() > 1; }

/// Something that units do not state, with the answers open for each; the first is the ordinary.
struct Attribute {
  std::string what;
  std::string assumed;  ///< empty where no answer is more ordinary than another
  std::vector<std::vector<Option>> options;  ///< by unit; one answer or none: decided
};

/// Everything that is open, in an order in which the answers can be applied one after another.
std::vector<Attribute> open_attributes(const Report& report);

}  // namespace asa::audit
