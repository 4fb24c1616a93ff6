#include "gate/audit/refusal_lines.hpp"

#include "gate/scenario/unit_name.hpp"
#include "model/clause/register.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace asa::audit {

namespace {

std::vector<std::string> names_of(const Report& report, const Refusal& refusal) {
  std::vector<std::string> names;
  for (const std::size_t u : refusal.units)
    names.push_back(unit_name(report.topology, report.units.size(), u));
  return names;
}

/// "slave2: "; empty if the clause is about all units.
std::string about(const Report& report, const Refusal& refusal) {
  if (refusal.units.size() == report.units.size()) return "";
  return fmt::format("{}: ", fmt::join(names_of(report, refusal), ", "));
}

}  // namespace

void refusal_lines(Layout& out, const Report& report) {
  for (const Refusal& refusal : report.refusals) {
    const ClauseEntry& clause = entry(refusal.clause);
    out.paragraph(
        fmt::format("  {:<9} ", clause.id),
        fmt::format("{}{} [{}]", about(report, refusal), clause.rule, name(clause.trust)));
  }
}

nlohmann::ordered_json refusals_json(const Report& report) {
  auto json = nlohmann::ordered_json::array();
  for (const Refusal& refusal : report.refusals) {
    const ClauseEntry& clause = entry(refusal.clause);
    json.push_back({{"clause", clause.id},
                    {"rule", clause.rule},
                    {"standing", name(clause.trust)},
                    {"units", names_of(report, refusal)}});
  }
  return json;
}

}  // namespace asa::audit
