#pragma once

#include "gate/audit/judge.hpp"

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace asa::audit {

/// The versions at which a rule changes.
inline constexpr std::array rule_versions{unlike_licenses_pair_from, ips_module_inherited_from,
                                          midrange_clusters_from, large_clusters_from};

/// One possible answer to something that a unit does not state: "runs 9.0(1)".
struct Option {
  std::string says;
  std::function<void(Placed&)> apply;
};

inline bool is_open(const std::vector<Option>& answers) { return answers.size() > 1; }

/// Something that units do not state, with each unit's possible answers, the default first.
struct Attribute {
  std::string what;
  std::string assumed;                       ///< the default answer; empty if there is none
  std::vector<std::vector<Option>> options;  ///< by unit; decided if there is at most one
};

/// All open attributes, in an order in which their answers can be applied one by one.
std::vector<Attribute> open_attributes(const Report& report);

}  // namespace asa::audit
