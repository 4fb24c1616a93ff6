#include "gate/audit/audit.hpp"
#include "gate/audit/details.hpp"
#include "gate/audit/places.hpp"
#include "gate/audit/tables.hpp"
#include "gate/audit/verdict_lines.hpp"
#include "gate/audit/why.hpp"
#include "gate/audit/why_not.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asa::audit {

namespace {

/// "the IPS part number (without IPS assumed): refused by ..."
std::string open_text(const Undecided& u) {
  if (u.assumed.empty()) return fmt::format("{}: {}", u.what, u.effect);
  return fmt::format("{} ({} assumed): {}", u.what, u.assumed, u.effect);
}

/// What the input does not say and changes the answer, unless the verdict lists it.
void undecided_text(Layout& out, const Report& report) {
  const bool too_many = !report.completions.all;
  const bool listed = !doubts(report).empty();
  if (!too_many && (listed || std::ranges::none_of(report.undecided, &Undecided::changes))) return;
  out.blank();
  out.heading("What the files do not say, and matters");
  for (const Undecided& u : report.undecided)
    if (u.changes && !listed) out.paragraph("  ", with_roles(report, open_text(u)));
  if (!listed && report.completions.differing > 0)
    out.paragraph("  ", ways_to_complete(report.completions));
  if (too_many)
    out.paragraph("  ", "Too many ways to complete the input to try all of them at once.");
}

void readings_text(Layout& out, const Report& report) {
  if (report.readings.empty()) return;
  out.blank();
  out.heading("Other readings of the guide");
  for (const ReadingChange& r : report.readings) {
    const ReadingEntry& reading = reading_register[r.place];
    out.paragraph("  ",
                  fmt::format("under {} \"{}\": {}", reading.id, reading.answers[1], r.effect));
  }
}

}  // namespace

std::string to_text(const Report& report, bool color, std::size_t columns, bool all) {
  Layout out(color, columns);
  verdict_lines(out, report);
  units_table(out, report);
  why_lines(out, report);
  if (report.lifted_by) why_not_lines(out, *report.lifted_by);
  finding_lines(out, report, "Needs attention", report.unknown);
  undecided_text(out, report);
  readings_text(out, report);
  if (report.units.size() == 1) license_table(out, report.units.front(), all);
  running_table(out, report, all);
  expiry_lines(out, report);
  mate_table(out, report, all);
  mate_must_table(out, report);
  details(out, report);
  finding_lines(out, report, "Notes", report.notes);
  return out.text();
}

}  // namespace asa::audit
