#include "gate/audit/tables.hpp"
#include "gate/device/value.hpp"
#include "gate/scenario/unit_name.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace asa::audit {

namespace {

/// "Total UC Proxy Sessions: 12 -> 2 (EXP-02)"
std::string in_words(const FeatureChange& c) {
  return fmt::format("{}: {} -> {} ({})", entry(c.feature).name,
                     device::shown_value(c.feature, c.from), device::shown_value(c.feature, c.to),
                     id(c.clause));
}

std::string in_words(const Expiry& e) {
  std::vector<std::string> parts;
  for (const FeatureChange& c : e.changes) parts.push_back(in_words(c));
  if (e.failover == FailoverTurn::off)
    parts.emplace_back("failover turns off (FX-ENC-1); it runs and uses up only its own license");
  if (e.failover == FailoverTurn::on)
    parts.emplace_back("the encryption licenses match again; failover is back on");
  for (const Feature f : e.features)
    if (std::ranges::find(e.changes, f, &FeatureChange::feature) == e.changes.end())
      parts.push_back(fmt::format("{}: its key ends, and the running license keeps it as it is",
                                  entry(f).name));
  return fmt::format("{}", fmt::join(parts, "; "));
}

void lines(Layout& out, std::string_view title, const std::vector<Expiry>& expiries, auto name) {
  if (expiries.empty()) return;
  out.blank();
  out.heading(title);
  std::vector<std::string> leads;
  for (const Expiry& e : expiries)
    leads.push_back(
        fmt::format("  in {} {}{}", e.at.count(), e.at == Days{1} ? "day" : "days", name(e)));
  std::size_t width = 0;
  for (const std::string& lead : leads) width = std::max(width, lead.size());
  for (std::size_t i = 0; i < expiries.size(); ++i)
    out.paragraph(fmt::format("{:<{}}  ", leads[i], width), in_words(expiries[i]));
}

}  // namespace

void expiry_lines(Layout& out, const Report& report) {
  const auto name_of = [&](std::size_t u) {
    return unit_name(report.topology, report.units.size(), u);
  };
  const bool alone = report.units.size() == 1;
  for (std::size_t u = 0; u < report.units.size(); ++u)
    lines(out, alone ? "Next expiries" : fmt::format("Next expiries, {} alone", name_of(u)),
          report.units[u].expiries, [](const Expiry&) { return ""; });
  lines(out, "Next expiries while the units stay in contact", report.expiries,
        [&](const Expiry& e) { return fmt::format(", {}", name_of(e.unit)); });
}

}  // namespace asa::audit
