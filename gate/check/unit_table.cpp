#include "gate/check/unit_table.hpp"

#include "gate/check/field_names.hpp"
#include "gate/device/value.hpp"
#include "gate/scenario/situation_json.hpp"
#include "gate/scenario/unit_name.hpp"
#include "gate/terminal/layout.hpp"
#include "model/version.hpp"

#include <algorithm>
#include <utility>

namespace asa {

namespace {

using device::shown_value;

constexpr const char* mark = " *";

std::string yes_no(bool yes) { return yes ? "yes" : "no"; }

}  // namespace

UnitTable::UnitTable(const Situation<Scalar>& s, std::int32_t feature,
                     const std::vector<std::string>& immaterial)
    : s_(s), left_out_(immaterial), rows_{{""}} {
  for (std::size_t i = 0; i < s.units.size(); ++i)
    rows_[0].push_back(unit_name(s.topology, s.units.size(), i));
  add_attributes();
  add_licenses(feature);
}

std::string UnitTable::text() const {
  Layout out(false, columns_of_tables);
  out.table(rows_);
  return out.text();
}

void UnitTable::add_attributes() {
  add_attribute("edition", "", [](const Unit<>& u) {
    return std::string(u.security_plus ? "Security Plus" : "Base");
  });
  add_attribute("version", to_string(usual_version),
                [](const Unit<>& u) { return to_string(version_of(u.version)); });
  add_attribute("platform", "as the first", [&](const Unit<>& u) {
    return std::string(u.model() == s_.units[0].model() ? "as the first" : "another");
  });
  add_attribute("ips part number", "no", [](const Unit<>& u) { return yes_no(u.ips_part); });
  add_attribute("all-zero permanent key", "valid",
                [](const Unit<>& u) { return std::string(u.zero_key ? "all zeros" : "valid"); });
  add_attribute("all-zero time-based slot", "no",
                [](const Unit<>& u) { return yes_no(u.zero_time_based_slot); });
  add_attribute("time-based encryption", "no",
                [](const Unit<>& u) { return yes_no(u.time_based_encryption); });
  add_attribute("no payload encryption", "no",
                [](const Unit<>& u) { return yes_no(u.no_payload_encryption); });
  add_attribute("contexts in use", "0",
                [](const Unit<>& u) { return std::to_string(u.contexts_in_use); });
}

void UnitTable::add_attribute(std::string_view attribute, const std::string& usual, auto cell) {
  add(label_of(attribute), {std::string(attribute)}, usual, cell);
}

void UnitTable::add_licenses(std::int32_t feature) {
  for (const FeatureEntry& f : features) {
    const auto offers = [&](const Unit<>& u) { return u.platform.offers(f.feature); };
    if (std::ranges::none_of(s_.units, offers)) continue;
    const bool always = static_cast<std::int32_t>(f.feature) == feature ||
                        f.feature == feature_id<Encryption3DesAes>;
    add(f.name, {"license", std::string(f.name)},
        always ? "" : shown_value(f.form, s_.units[0].license[f.feature]),
        [&](const Unit<>& u) { return shown_value(f.form, u.license[f.feature]); });
  }
}

/// Adds a row unless every unit has the usual value.
void UnitTable::add(std::string_view label, const std::vector<std::string>& member,
                    const std::string& usual, auto cell) {
  Row row{std::string(label)};
  for (const Unit<>& unit : s_.units) row.push_back(cell(unit));
  if (std::all_of(row.begin() + 1, row.end(), [&](const std::string& c) { return c == usual; }))
    return;
  for (std::size_t u = 0; u < s_.units.size(); ++u)
    if (marks(member, u)) row[u + 1] += mark;
  rows_.push_back(std::move(row));
}

bool UnitTable::marks(const std::vector<std::string>& member, std::size_t unit) {
  Json::json_pointer field = Json::json_pointer("/units") / unit;
  for (const std::string& name : member) field /= name;
  const bool marked = std::erase(left_out_, field.to_string()) > 0;
  has_marks_ = has_marks_ || marked;
  return marked;
}

}  // namespace asa
