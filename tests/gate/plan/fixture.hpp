#pragma once

#include "gate/plan/plan.hpp"
#include "gate/plan/units.hpp"
#include "tests/gate/audit/fixture.hpp"

#include <cstddef>
#include <string>
#include <utility>
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

/// The plan of units with these texts.
inline Report planned_texts(const std::vector<std::string>& texts,
                            const std::vector<std::string>& wants) {
  Request request{{{}, {}}, wants};
  for (const std::string& text : texts)
    request.units.inputs.push_back({"unit-" + std::to_string(request.units.inputs.size()), text});
  return plan(request).value();
}

/// A text with parts replaced.
inline std::string replaced(std::string text,
                            const std::vector<std::pair<std::string, std::string>>& parts) {
  for (const auto& [part, by] : parts) text.replace(text.find(part), part.size(), by);
  return text;
}

/// A unit like the primary 5520 with parts of its text replaced, and the same with another serial
/// number.
inline std::string unit_5520(const std::vector<std::pair<std::string, std::string>>& parts = {}) {
  return replaced(audit::fixture("5520-primary.txt").text, parts);
}
inline std::string other_unit(const std::string& text) {
  return replaced(text, {{"JMX0000TE10", "JMX0000TE77"}});
}

/// A cluster of the second member, as many times.
inline Units cluster_of(std::size_t count) {
  const Units one = units_of(audit::audited({"5585-member-2.txt"}, {"slave"}));
  Units all{{Topology::cluster, {}}, {}};
  for (std::size_t u = 0; u < count; ++u) {
    all.group.units.push_back(one.group.units.front());
    all.keyed.push_back(one.keyed.front());
  }
  return all;
}

/// What as many members of a cluster print that are alike, with two contexts.
inline std::vector<std::string> members(std::size_t count, const std::string& version = "9.1(5)") {
  std::vector<std::string> texts;
  for (std::size_t u = 0; u < count; ++u)
    texts.push_back(replaced(audit::fixture("5585-member-2.txt").text,
                             {{"Software Version 9.1(5)", "Software Version " + version},
                              {"Contexts                 : 50", "Contexts                 : 2 "},
                              {"JAF0000TE13", "JAF0000TM" + std::to_string(10 + u)}}));
  return texts;
}

inline const std::vector<std::string> pair_5520{"5520-primary.txt", "5520-secondary.txt"};

}  // namespace asa::plan
