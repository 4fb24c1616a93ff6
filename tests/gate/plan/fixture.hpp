#pragma once

#include "gate/plan/plan.hpp"
#include "tests/gate/audit/fixture.hpp"

#include <string>
#include <vector>

namespace asa::plan {

inline Request request(const std::vector<std::string>& names,
                       const std::vector<std::string>& wants) {
  Request request{{{}, {}}, wants};
  for (const std::string& name : names) request.units.inputs.push_back(audit::fixture(name));
  return request;
}

inline Report planned(const std::vector<std::string>& names,
                      const std::vector<std::string>& wants) {
  return plan(request(names, wants)).value();
}

/// Why the request has no report.
inline std::string error_of(const Request& request) {
  const auto report = plan(request);
  return report ? "accepted" : report.error().text;
}

inline const std::vector<std::string> pair_5520{"5520-primary.txt", "5520-secondary.txt"};

}  // namespace asa::plan
