#include "gate/device/placed.hpp"

#include "gate/device/part_number.hpp"
#include "gate/device/value.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asa::device {

namespace {

/// The version assumed if only the layout shows that it is before 8.3(1).
constexpr Version some_old_version{8, 2, 0};

Version version_of_unit(const UnitText& text) {
  if (text.version) return *text.version;
  return before_8_3(text) ? some_old_version : usual_version;
}

/// How many cluster members the version allows on the platform (CX-3, CX-4, CX-6).
std::int32_t members_allowed(const Platform<Scalar>& rules, Version version) {
  if (ordinal(version) < rules.clusters_from) return 0;
  return version < large_clusters_from ? rules.cluster_units : rules.cluster_units_from_92;
}

std::int32_t standard_of(const UnitText& text, const Candidate& c, Feature f) {
  const Platform<Scalar>& rules = c.platform->rules;
  if (f == feature_id<ClusterMembers> && rules.clusters)
    return members_allowed(rules, version_of_unit(text));
  return c.platform->allowance(f, c.plus, version_of_unit(text)).standard.value;
}

Values<Scalar> license_of(const UnitText& text, const Candidate& c) {
  Values<Scalar> license{};
  for (const FeatureEntry& f : features) {
    const Statement* s = text.local.find(f.feature);
    const std::int32_t standard = standard_of(text, c, f.feature);
    if (c.platform->rules.offers(f.feature))
      license[f.feature] = s != nullptr ? s->value : standard;
  }
  return license;
}

bool time_based(const Statement* s) {
  return s != nullptr && s->term.find("day") != std::string::npos;
}

bool time_based_encryption(const UnitText& text) {
  constexpr Feature encryption = feature_id<Encryption3DesAes>;
  return time_based(text.local.find(encryption)) ||
         (text.local.find(encryption) == nullptr &&
          std::ranges::any_of(text.time_based, [](const KeyBlock& key) {
            return key.active && key.features.find(encryption) != nullptr;
          }));
}

bool capacity(const FeatureEntry& f) { return f.kind == Kind::capacity; }

/// Why the value contradicts the figure; empty if it does not, or if no figure is known.
std::string contradiction(const FeatureEntry& f, std::int32_t value, const Allowance& a) {
  if (value > a.ceiling.value)
    return fmt::format("above the platform's {} {} ({})", capacity(f) ? "figure" : "ceiling",
                       shown_value(f.feature, a.ceiling.value), name(a.ceiling.trust));
  if (capacity(f) && a.ceiling.trust != Trust::unknown && value < a.standard.value)
    return fmt::format("below the platform's {} ({})", shown_value(f.feature, a.standard.value),
                       name(a.standard.trust));
  return "";
}

/// Reports a contradiction. It is only a note if the figure is merely recalled and may be wrong.
void check_figure(UnitText& text, const Candidate& c, const Statement& s) {
  const FeatureEntry& f = entry(s.feature);
  if (f.feature == feature_id<ClusterMembers> && s.value == standard_of(text, c, f.feature)) return;
  const Allowance a = c.platform->allowance(s.feature, c.plus, text.version);
  const std::string why = contradiction(f, s.value, a);
  const std::string line = line_of(s);
  if (why.empty()) return;
  const Figure& figure = s.value > a.ceiling.value ? a.ceiling : a.standard;
  if (figure.trust == Trust::recalled) return text.note(s.line, line, why);
  text.report(s.line, line, why);
}

}  // namespace

Placed place(const UnitText& text, const Candidate& c) {
  Unit<> unit;
  unit.platform = c.platform->rules;
  unit.license = license_of(text, c);
  unit.version = ordinal(version_of_unit(text));
  unit.security_plus = c.plus;
  unit.ips_part = c.platform->ips && bought_with_ips(text, *c.platform);
  unit.zero_key = text.key == Key::zeros;
  unit.zero_time_based_slot = text.zero_time_based_slot;
  unit.time_based_encryption = time_based_encryption(text);
  unit.no_payload_encryption = text.no_payload_encryption;
  return {c.platform, unit};
}

std::vector<Feature> not_stated(const UnitText& text, const PlatformEntry& platform) {
  std::vector<Feature> missing;
  for (const FeatureEntry& f : features)
    if (platform.rules.offers(f.feature) && text.local.find(f.feature) == nullptr)
      missing.push_back(f.feature);
  return missing;
}

void check_figures(UnitText& text, const Candidate& c) {
  for (const Statement& s : text.local.stated) {
    if (c.platform->rules.offers(s.feature)) {
      check_figure(text, c, s);
    } else if (s.value != 0) {
      text.report(s.line, line_of(s),
                  fmt::format("the {} is not known to have this feature", c.platform->name));
    }
  }
}

}  // namespace asa::device
