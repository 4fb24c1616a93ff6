#include "gate/device/read_unit.hpp"

#include "gate/device/keys.hpp"
#include "gate/device/recognize.hpp"
#include "gate/device/value.hpp"
#include "gate/device/vocabulary.hpp"
#include "gate/terminal/read_file.hpp"

#include <fmt/format.h>

namespace asa::device {

namespace {

constexpr std::string_view local_header = "Licensed features for this platform";
constexpr std::string_view combined_header = "Failover cluster licensed features";

/// Features that every section has, in any version and on any model.
constexpr std::array always_printed{feature_id<InsideHosts>, feature_id<FailoverMode>,
                                    feature_id<Encryption3DesAes>};

class UnitReader {
 public:
  explicit UnitReader(ReadFile file) : keys_(unit_) {
    unit_.file = std::move(file.name);
    unit_.sha256 = std::move(file.sha256);
  }

  UnitText read(const std::vector<Line>& lines) {
    for (const Line& line : lines) take(line);
    keys_.finish();
    check(unit_.local, lines.empty() ? 0 : lines.back().number);
    check(unit_.combined, lines.empty() ? 0 : lines.back().number);
    return std::move(unit_);
  }

  Taken take(const Line& line) {
    if (prompt_length(line.text) > 0) return Taken::prompt;
    const bool closes = closes_section(line.text);
    if (closes) close();
    if (open_section(line)) return Taken::fact;
    if (keys_.take(line)) return Taken::key;
    if (take_fact(unit_, line) || closes) return Taken::fact;
    const bool feature = take_feature(line);
    return feature || says_no_payload(line.text) ? Taken::feature : Taken::nothing;
  }

 private:
  bool open_section(const Line& line) {
    if (starts_with(line.text, local_header)) return open(unit_.local, line);
    if (starts_with(line.text, combined_header)) return open(unit_.combined, line);
    return false;
  }
  bool open(Section& section, const Line& line) {
    close();
    section_ = &section;
    if (section.header == 0) section.header = line.number;
    return true;
  }
  void close() {
    if (section_ != nullptr) section_->ended = true;
    section_ = nullptr;
    keys_.leave();
  }

  /// The section that takes the next feature; without a header, it is the unit's own.
  Section& current() {
    if (in_key()) return unit_.time_based.back().features;
    return section_ != nullptr ? *section_ : unit_.local;
  }
  bool in_key() const { return keys_.in_time_based() && !unit_.time_based.empty(); }
  bool inside() const { return section_ != nullptr || keys_.in_time_based(); }

  /// Takes a line that looks like a feature; false if it does not, which a section reports.
  bool take_feature(const Line& line) {
    const auto parts = feature_line(line.text);
    const bool feature =
        parts && (!parts->term.empty() || inside() || known_name(parts->name).has_value());
    if (feature) take_feature(line, *parts);
    if (!feature && inside())
      unit_.report(line.number, line.text, "this line of a features section is not a feature");
    return feature;
  }

  void take_feature(const Line& line, const FeatureLine& parts) {
    const auto known = known_name(parts.name);
    if (known && known->feature) return take_known(line, parts, *known);
    if (in_key()) unit_.time_based.back().others = true;
    if (known) return take_outside(line, parts);
    unit_.report(line.number, line.text, "unknown feature");
  }

  /// Keeps at most max_findings of them: no device prints that many.
  void take_outside(const Line& line, const FeatureLine& parts) {
    if (unit_.outside.size() == max_findings)
      return unit_.report(line.number, line.text, "one more feature that the model does not know");
    unit_.outside.push_back({parts.name, parts.value, line.number});
  }

  void take_known(const Line& line, const FeatureLine& parts, const KnownName& known) {
    const auto value = read_value(entry(*known.feature).form, parts.value);
    if (!value) return unit_.report(line.number, line.text, "the value cannot be read");
    if (!parts.remark.empty() && !understood(*known.feature, parts.remark))
      unit_.report(line.number, line.text,
                   fmt::format("remark \"{}\" not understood", parts.remark));
    if (value->odd)
      unit_.note(line.number, line.text,
                 fmt::format("taken as {}", shown_value(*known.feature, value->amount)));
    unit_.old_names = unit_.old_names || known.old;
    state(line, {*known.feature, value->amount, parts.value, parts.term, line.number});
  }

  /// The first statement of a feature counts; a later one may only repeat it.
  void state(const Line& line, const Statement& statement) {
    Section& section = current();
    const Statement* before = section.find(statement.feature);
    if (before == nullptr) return section.stated.push_back(statement);
    const bool same_value = before->value == statement.value;
    if (!same_value || before->term != statement.term)
      unit_.report(line.number, line.text,
                   fmt::format("duplicate of line {} with another {}", before->line,
                               same_value ? "term" : "value"));
  }

  void check(const Section& section, std::size_t last) {
    if (section.header == 0) return;
    if (section.stated.empty())
      return unit_.report(section.header, "features section", "cut off: it has no features");
    if (!section.ended)
      unit_.report(last, "features section",
                   "cut off: the text ends before any line that follows such a section");
    for (const Feature f : always_printed)
      if (section.find(f) == nullptr)
        unit_.report(section.header, std::string(entry(f).name),
                     "missing from this section; was the output cut off?");
  }

  UnitText unit_;
  KeyReader keys_;
  Section* section_ = nullptr;
};

bool says_anything(const UnitText& unit) {
  return unit.local.present() || unit.combined.present() || unit.smart ||
         !unit.mate_messages.empty();
}

}  // namespace

std::vector<Taken> taken_for(const std::vector<Line>& lines) {
  UnitReader reader{ReadFile{}};
  std::vector<Taken> all;
  for (const Line& line : lines) all.push_back(reader.take(line));
  return all;
}

Expected<UnitText> read_unit(const Input& input) {
  UnitText unit = UnitReader(read_file(input.name, input.text)).read(clean(input.text));
  if (unit.other_serial)
    return bad_input(
        fmt::format("{}:{}: a second serial number, {} after {}; give each unit a file of its own",
                    unit.file, unit.other_serial->line, unit.other_serial->serial, unit.serial));
  if (!says_anything(unit))
    return bad_input(
        fmt::format("{}: no licensed features in it; give the whole output of `show "
                    "version` or `show activation-key`",
                    input.name));
  return unit;
}

}  // namespace asa::device
