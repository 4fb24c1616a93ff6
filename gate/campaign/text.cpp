#include "gate/campaign/text.hpp"

#include "gate/check/counterexample.hpp"
#include "gate/check/summary.hpp"
#include "gate/terminal/grouped.hpp"

#include <fmt/format.h>

#include <vector>

namespace asa::campaign {

namespace {

/// "EncryptionIsEqual on ASA 5520 is violated (boundaries case 3): ...", and the line of it. Cases
/// count from 1 here, as in the report of a check; in a record and in messages they count from 0.
std::string violation_text(const Record& r) {
  return fmt::format("{} on {} is {} ({} case {}): {}\n  {}\n", r.property->info.id,
                     r.platform_name(), r.known ? "violated, which is known" : "violated",
                     name(r.violated_in), grouped(r.done_in(r.violated_in).back().last), r.reason,
                     to_line(r));
}

std::string faults_text(const Result& result) {
  std::string text;
  for (const std::string& fault : result.faults) text += fault + "\n";
  if (result.exploration)
    for (const Unexpected& unexpected : result.exploration->unexpected)
      text += describe(unexpected) + "\n";
  for (const std::string& why : result.unexplained) text += "not explained: " + why + "\n";
  return text;
}

/// "incomplete: 2 of 4 parts; missing: 3-4"
std::string parts_text(const Parts& parts) {
  if (parts.complete()) return {};
  return fmt::format("incomplete: {} of {} parts; missing: {}\n", grouped(parts.from.size()),
                     grouped(parts.of), text_of(parts.missing()));
}

}  // namespace

std::string to_text(const RunRecord& record) {
  std::string text;
  for (const Record& r : record.result.records)
    if (r.violation) text += violation_text(r);
  return text + faults_text(record.result) + summary(record.result, record.proofs) +
         parts_text(record.parts);
}

int exit_code(const RunRecord& record, bool partial) {
  const bool holds = verdict(record.result) == Outcome::holds && record.result.unexplained.empty();
  return holds && (partial || record.parts.complete()) ? 0 : 1;
}

}  // namespace asa::campaign
