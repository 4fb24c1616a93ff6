#include "model/catalogue.hpp"

#include "model/platforms/all.hpp"

#include <algorithm>
#include <initializer_list>

namespace asa {

namespace {

constexpr auto entries = hana::unpack(all_platforms, [](auto... p) {
  std::int32_t next = 0;
  return std::array{entry_of<typename decltype(p)::type>(ModelId{next++})...};
});

/// The checks below compare what clauses say about named models with the platform tables.
constexpr bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// FX-SP-1, FX-SP-6
constexpr bool excludes_base(const PlatformEntry& p) {
  const bool later = is_one_of(p.name, {"ASA 5506-X", "ISA 3000"});
  const bool excluded = later || is_one_of(p.name, {"ASA 5505", "ASA 5510", "ASA 5512-X"});
  return p.rules.base_excluded == excluded && later == (p.rules.excluded_by == "FX-SP-6"_clause);
}

constexpr bool reloads_for_an_edition(std::string_view name) {
  return is_one_of(name, {"ASA 5505", "ASA 5510"});
}

/// The most cluster members from 9.2(1): CX-3, CX-4, CX-6, and the output of an ASA 5516-X.
constexpr std::int32_t members_from_92(std::string_view name) {
  if (name.starts_with("ASA 5585-X")) return 16;
  if (name.starts_with("ASA 5580")) return 8;
  const bool midrange = is_one_of(
      name, {"ASA 5512-X", "ASA 5515-X", "ASA 5525-X", "ASA 5545-X", "ASA 5555-X", "ASA 5516-X"});
  return midrange ? 2 : 0;
}

constexpr bool agrees_with_the_clauses(const PlatformEntry& p) {
  const std::int32_t members = members_from_92(p.name);
  const Version from = members == 2 ? midrange_clusters_from : chassis_clusters_from;
  return excludes_base(p) && p.rules.clusters == (members > 0) &&
         p.rules.cluster_units_from_92 == members && p.rules.cluster_units == min(members, 8) &&
         p.rules.clusters_from == ordinal(from) &&
         p.rules.base_clusters == (p.name != "ASA 5512-X") &&
         p.rules.edition_reloads == reloads_for_an_edition(p.name);
}
static_assert(std::all_of(entries.begin(), entries.end(), agrees_with_the_clauses),
              "a platform contradicts FX-SP-1, FX-SP-6, FX-SP-6, CX-3, CX-4, CX-6 or UPG-03");

}  // namespace

std::span<const PlatformEntry> catalogue() { return entries; }

const PlatformEntry* find_platform(std::string_view name) {
  const auto found = std::ranges::find_if(entries, [name](const PlatformEntry& p) {
    return p.name == name || p.label == name || p.hardware == name;
  });
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace asa
