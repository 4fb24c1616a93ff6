#include "gate/campaign/counted.hpp"
#include "gate/campaign/yield_report.hpp"
#include "gate/terminal/grouped.hpp"
#include "gate/terminal/layout.hpp"

#include <fmt/format.h>

namespace asa::campaign {

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rows_of(const Yield& yield) {
  Rows rows{{"cases", "seen", "new", "new per million"}};
  Decade before;
  for (const Decade& now : yield.decades) {
    rows.push_back({grouped(now.cases), grouped(now.seen), grouped(now.seen - before.seen),
                    per_million(before, now)});
    before = now;
  }
  return rows;
}

std::string in_all_text(const Yield& yield) {
  switch (yield.look) {
    case Look::pair_refusals:
    case Look::cluster_refusals:
      return yield.in_all ? grouped(*yield.in_all) + ": a solver found no other"
                          : "not known: this program was built without a solver, or it gave up";
    case Look::steps: return grouped(*yield.in_all) + ": the model excludes all others";
    case Look::faults: return grouped(*yield.in_all) + ": properties/mutants/README.md";
    case Look::paths: return "no end: longer histories take longer paths";
    case Look::pair_rules:
    case Look::cluster_rules: break;
  }
  return "not known: a solver says only which two of them can meet (licgate explore --by rules)";
}

void add(Layout& out, const Yield& yield) {
  const std::string_view of = name(yield.look);
  out.heading(fmt::format("{}{}", static_cast<char>(of[0] - 'a' + 'A'), of.substr(1)));
  out.table(rows_of(yield));
  out.paragraph("  in all      ", in_all_text(yield));
  if (yield.last_case > 0)
    out.paragraph("  last new    ",
                  fmt::format("case {}: {}", grouped(yield.last_case), yield.last));
  out.blank();
}

std::string left_out_text(const Hunt& hunt) {
  return hunt.left_out == 0 ? ""
                            : fmt::format("; the system does not answer about {} more",
                                          counted(hunt.left_out, "test"));
}

}  // namespace

std::string to_text(const std::vector<Yield>& yields, bool color, std::size_t columns) {
  Layout out(color, columns);
  out.paragraph("", fmt::format("What {} show of the reference: as many pairs, "
                                "clusters and histories of pairs, every factor free, on one "
                                "platform after the other. Faulty systems are judged by all tests, "
                                "which take turns.",
                                counted(yields.front().decades.back().cases, "random case")));
  out.blank();
  for (const Yield& yield : yields) add(out, yield);
  return out.text();
}

std::string to_text(const Hunt& hunt, bool color, std::size_t columns) {
  Layout out(color, columns);
  out.paragraph("", fmt::format("{}: {} violated by {} of {} (a property on a platform) that "
                                "take turns{}.",
                                hunt.system, properties_are(hunt.found.size()),
                                counted(hunt.cases, "random case"), counted(hunt.tests, "test"),
                                left_out_text(hunt)));
  if (hunt.found.empty()) return out.text();
  Rows rows{{"case", "case of the test", "property", "platform"}};
  for (const FirstViolation& found : hunt.found)
    rows.push_back({grouped(found.number), grouped(found.own_number),
                    std::string(found.trial.property->info.id),
                    std::string(platform_name(found.trial.platform))});
  out.blank();
  out.table(rows);
  return out.text();
}

}  // namespace asa::campaign
