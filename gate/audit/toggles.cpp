#include "gate/audit/toggles.hpp"

#include "gate/device/value.hpp"

namespace asa::audit {

namespace {

std::string yes_or_no(bool yes) { return yes ? "yes" : "no"; }

Toggle edition(const Unit<>& unit) {
  Toggle toggle{"Edition", "Security Plus", [](Unit<>& u) { u.security_plus = !u.security_plus; },
                "upgrade", "to Security Plus"};
  if (!unit.security_plus) return toggle;
  toggle.value = "Base";
  toggle.before = "enter a permanent key with the Base license on";
  toggle.after = "";
  return toggle;
}

Toggle ips_part(const Unit<>& unit) {
  return {
      .attribute = "IPS part number",
      .value = unit.ips_part ? "without IPS, against one with" : "with IPS, against one without",
      .flip = [](Unit<>& u) { u.ips_part = !u.ips_part; },
      .before = "replace",
      .after =
          unit.ips_part ? "by one that was bought without IPS" : "by one that was bought with IPS",
      .replaces = true};
}

Toggle no_payload_encryption(const Unit<>& unit) {
  const bool npe = unit.no_payload_encryption;
  return {.attribute = "No Payload Encryption",
          .value = yes_or_no(!npe),
          .flip = [](Unit<>& u) { u.no_payload_encryption = !u.no_payload_encryption; },
          .before = "replace",
          .after = npe ? "by one with payload encryption" : "by a No Payload Encryption unit",
          .replaces = true};
}

Toggle permanent_key(const Unit<>& unit) {
  return {
      .attribute = "Permanent key",
      .value = unit.zero_key ? "valid" : "all zeros",
      .flip = [](Unit<>& u) { u.zero_key = !u.zero_key; },
      .before = unit.zero_key ? "install a valid permanent key on" : "erase the permanent key of"};
}

Toggle feature(const Unit<>& unit, Feature f) {
  const bool on = unit.license[f] != 0;
  const std::string_view free = f == feature_id<Encryption3DesAes> ? "(free key)" : "";
  return {.attribute = std::string(entry(f).name),
          .value = device::shown_value(f, 1 - unit.license[f]),
          .flip = otherwise(f),
          .before = (on ? "disable " : "enable ") + std::string(entry(f).name) + " on",
          .after = on ? "(key without it)" : std::string(free)};
}

}  // namespace

std::function<void(Unit<>&)> otherwise(Feature f) {
  return [f](Unit<>& unit) {
    const std::int32_t held = unit.license[f];
    unit.license[f] = held == 0 ? 1 : held - 1;
  };
}

std::vector<Toggle> hardware_toggles(const Placed& unit) {
  std::vector<Toggle> all;
  if (unit.platform->security_plus) all.push_back(edition(unit.unit));
  if (unit.platform->ips) all.push_back(ips_part(unit.unit));
  all.push_back(no_payload_encryption(unit.unit));
  return all;
}

std::vector<Toggle> license_toggles(const Placed& unit) {
  std::vector<Toggle> all{permanent_key(unit.unit)};
  for (const Feature f : features_alone)
    if (unit.platform->rules.offers(f)) all.push_back(feature(unit.unit, f));
  return all;
}

}  // namespace asa::audit
