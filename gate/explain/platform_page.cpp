#include "gate/explain/figures.hpp"
#include "gate/explain/items.hpp"
#include "gate/explain/page.hpp"
#include "gate/explain/relations.hpp"

#include <fmt/format.h>

namespace asa::explain {

namespace {

std::string editions_of(const PlatformEntry& p) {
  return fmt::format("Base{}{}", p.security_plus ? ", Security Plus" : "",
                     p.ips ? "; also sold with IPS" : "");
}

std::string words(const Release& release, std::string_view version) {
  if (release.trust == Trust::unknown) return "unknown";
  return fmt::format("{} {}", version, trusted(release.trust, release.source));
}

/// {text, first, last}: the last is a release with all its maintenance versions.
Json software_json(const SoftwareRange& range) {
  const std::string first = to_string(range.first.version);
  const Version& end = range.last.version;
  const std::string last = fmt::format("{}.{}", end.major, end.minor);
  return {{"text", fmt::format("{} to {}", words(range.first, first), words(range.last, last))},
          {"first", first},
          {"last", range.last.trust == Trust::unknown ? Json(nullptr) : Json(last)}};
}

/// "up to 8 units from 9.0(1), 16 from 9.2(1) (CX-3)"
std::string clusters_of(const Platform<Scalar>& rules) {
  if (!rules.clusters) return "none";
  const std::string from = to_string(version_of(rules.clusters_from));
  const bool grows = rules.cluster_units_from_92 != rules.cluster_units;
  return fmt::format("up to {} units from {}{}{} ({})", rules.cluster_units, from,
                     grows ? fmt::format(", {} from {}", rules.cluster_units_from_92,
                                         to_string(large_clusters_from))
                           : "",
                     rules.base_clusters ? "" : ", not with Base", id(rules.clusters_by));
}

Json features_json(const PlatformEntry& p) {
  Json all = Json::array();
  for (const FeatureEntry& f : features) {
    if (!p.rules.offers(f.feature)) continue;
    Json feature{{"id", f.name}};
    feature.update(figures_json(f.feature, p.allowances[index_of(f.feature)], p.security_plus));
    all.push_back(feature);
  }
  return all;
}

Json earlier_json(const PlatformEntry& p) {
  Json all = Json::array();
  for (const EarlierFigures& e : p.earlier) {
    Json feature{{"id", entry(e.feature).name}};
    feature.update(figures_json(e.feature, e.allowances, p.security_plus));
    feature["text"] =
        fmt::format("before {}: {}", to_string(e.until), feature["text"].get<std::string>());
    all.push_back(feature);
  }
  return all;
}

}  // namespace

Json platform_page(const PlatformEntry& p) {
  Json page = page_head(&p, fmt::format("Printed by devices as {}.", p.hardware));
  page["editions"] = editions_of(p);
  page["software"] = software_json(p.software);
  page["clusters"] = clusters_of(p.rules);
  page["takes_time_based_keys"] = p.takes_time_based_keys;
  page["label"] = p.label;
  page["clauses"] = items(clauses_of(p));
  page["features"] = features_json(p);
  page["under_earlier_software"] = earlier_json(p);
  page["code"] = slices_json(source_of_type_named(p.name));
  return page;
}

}  // namespace asa::explain
