#include "gate/audit/notes.hpp"

#include "gate/audit/combined.hpp"
#include "gate/device/part_number.hpp"
#include "gate/device/value.hpp"
#include "gate/device/vocabulary.hpp"
#include "gate/terminal/grouped.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace asa::audit {

namespace {

constexpr std::int32_t k8_tls_sessions = 1000;  ///< UC-K8

/// PRB-01 to PRB-04: devices print the message before and after 8.3(1), but it states the old rule.
void note_mate_message(Report& report, const UnitText& text, const device::MateMessage& m) {
  std::string why =
      "the device compared licenses by the identical-license rule, which ended with 8.3(1) "
      "(FO-02)";
  if (device::find_text(m.mates, "3DES") != std::string::npos)
    why += "; encryption must be equal in every version (FX-ENC-1)";
  if (device::find_text(m.mates, "Failover") != std::string::npos)
    why += "; one unit has no failover license at all (FX-SP-1)";
  if (text.version && !before_8_3(text)) why += "; from 8.3(1) on it should not occur";
  report.note(text.file, m.line, fmt::format("mate: {}; this unit: {}", m.mates, m.mine), why);
}

/// Notes how many more there are than a report lists.
void note_more(Report& report, const UnitText& text, std::size_t all, std::string_view what) {
  if (all > device::max_findings)
    report.note(text.file, 0,
                fmt::format("and {} more {}", grouped(all - device::max_findings), what),
                fmt::format("the first {} are listed", device::max_findings));
}

void note_mate_messages(Report& report, const UnitText& text) {
  const std::size_t all = text.mate_messages.size();
  for (std::size_t i = 0; i < std::min(all, device::max_findings); ++i)
    note_mate_message(report, text, text.mate_messages[i]);
  note_more(report, text, all, "messages about the mate's license");
}

void note_layout(Report& report, const UnitText& text) {
  if (!before_8_3(text)) return;
  report.note(text.file, 0, text.version ? "version before 8.3(1)" : "layout of before 8.3",
              "the identical-license rule FO-02 applies; licenses do not combine");
}

void note_identity(Report& report, const UnitReport& unit) {
  if (!unit.identity.inferred || !unit.identity.decided()) return;
  std::string why = fmt::format("inferred from {}: only this model fits", unit.identity.by);
  for (const Candidate& c : unit.identity.unseen)
    why += fmt::format("{}{}",
                       &c == &unit.identity.unseen.front()
                           ? "; these cannot be excluded, because their limits are unknown: "
                           : ", ",
                       shown(c));
  report.note(unit.text.file, 0, shown(unit.identity.candidates.front()), why);
}

/// Models with only one edition also print "Security Plus" or "VPN Premium" (PLT-04, PLT-05).
void note_edition(Report& report, const UnitReport& unit) {
  if (unit.text.edition == device::Edition::other && !unit.placed)
    report.note(unit.text.file, 0, fmt::format("license line \"{}\"", unit.text.edition_text),
                "does not say which edition it is");
  const bool odd =
      unit.text.edition == device::Edition::plus || unit.text.edition == device::Edition::other;
  if (!odd || !unit.placed || unit.placed->platform->security_plus) return;
  report.note(unit.text.file, 0, fmt::format("license line \"{}\"", unit.text.edition_text),
              fmt::format("{} has only one edition; Base assumed", unit.placed->platform->name));
}

void note_hints(Report& report, const UnitText& text) {
  if (text.no_payload_encryption)
    report.note(text.file, 0, "No Payload Encryption",
                "suggested by the image or the license (RD-NPE)");
  const Statement* failover = text.local.find(feature_id<FailoverMode>);
  if (text.key == device::Key::zeros && failover != nullptr && failover->value != 0)
    report.note(text.file, failover->line, "Failover : " + failover->printed,
                "printed on an all-zero key, so it proves nothing (FX-KEY-3)");
}

/// Whether No Payload Encryption is open: only the system image line would tell (RD-NPE).
bool payload_open(const UnitReport& unit) {
  const UnitText& t = unit.text;
  return !t.image_stated && !t.no_payload_encryption && !t.smart && t.local.present();
}

void note_payload(Report& report) {
  std::vector<std::string_view> files;
  for (const UnitReport& unit : report.units)
    if (payload_open(unit)) files.push_back(unit.text.file);
  if (files.empty()) return;
  report.note(std::string(files.front()), 0, "No Payload Encryption",
              fmt::format("no system image is named in {}; a normal unit is assumed (RD-NPE)",
                          fmt::join(files, ", ")));
}

using KeyWords = decltype(ActivationKey::words);

/// The keys of `other` that `one` has too, each where `other` first prints it.
std::vector<device::PrintedKey> shared_keys(const UnitText& one, const UnitText& other) {
  std::set<KeyWords> unseen{};
  for (const device::PrintedKey& printed : one.keys)
    if (!printed.key.all_zeros()) unseen.insert(printed.key.words);
  std::vector<device::PrintedKey> shared;
  for (const device::PrintedKey& printed : other.keys)
    if (unseen.erase(printed.key.words) > 0) shared.push_back(printed);
  return shared;
}

/// Notes keys that both files print: a key belongs to one serial number (KEY-06).
void note_shared_keys(Report& report, const UnitText& one, const UnitText& other) {
  const std::vector<device::PrintedKey> shared = shared_keys(one, other);
  for (std::size_t i = 0; i < std::min(shared.size(), device::max_findings); ++i)
    report.note(
        other.file, shared[i].line, to_string(shared[i].key),
        fmt::format("{} prints the same key, and a key belongs to one unit (KEY-06)", one.file));
  note_more(report, other, shared.size(), "keys that " + one.file + " prints, too");
}

/// Notes a license of the unit, or of the group, that holds more than a K8 unit may use (UC-K8).
void note_k8(Report& report, const UnitReport& unit, const Placed& placed) {
  if (!is_k8(unit.text, *placed.platform)) return;
  std::int32_t most = placed.unit.license[uc_proxy].amount;
  for (const RunningLine& line : report.running)
    if (line.feature == feature_id<UcProxy>) most = std::max(most, line.value.value_or(0));
  if (most > k8_tls_sessions)
    report.note(unit.text.file, unit.text.part_line, unit.text.part,
                fmt::format("a K8 unit has at most {} TLS proxy sessions, and the license holds {} "
                            "(UC-K8)",
                            k8_tls_sessions, device::shown_value(Form::amount, most)));
}

}  // namespace

void note_units(Report& report) {
  for (const UnitReport& unit : report.units) {
    note_layout(report, unit.text);
    note_identity(report, unit);
    note_edition(report, unit);
    note_hints(report, unit.text);
    note_mate_messages(report, unit.text);
  }
  note_payload(report);
  for (std::size_t i = 0; i < report.units.size(); ++i)
    for (std::size_t k = 0; k < i; ++k)
      note_shared_keys(report, report.units[k].text, report.units[i].text);
}

void note_group(Report& report, const Formation& group) {
  for (std::size_t i = 0; i < report.units.size(); ++i)
    note_k8(report, report.units[i], group.units[i]);
  if (group.units.size() == 1 && group.topology == Topology::failover_pair)
    report.note(report.units.front().text.file, 0, "in a cluster",
                "with the best possible mate: " +
                    outcome(refusals({Topology::cluster, group.units, group.mate_first})));
  if (group.units.size() > 1 && !combines(group))
    report.note(report.units.front().text.file, 0, "no running license is shown",
                "licenses combine from 8.3(1) on, on units of one model (FO-02, FX-HW)");
}

}  // namespace asa::audit
