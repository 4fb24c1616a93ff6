#include "tests/bench/peers/simple_model.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

namespace asa::bench::simple {

namespace {

bool is(const Spot& spot, const Platform& p, std::size_t tier) {
  return spot.platform == p.place && spot.tier == tier;
}

Spot spot_of(const nlohmann::json& pair) { return {pair.at(0), pair.at(1)}; }

}  // namespace

bool Model::forms(const Platform& p, const Unit& a, const Unit& b) const {
  const bool base_in_place = !p.base_excluded || (a.security_plus && b.security_plus);
  const bool same_encryption = fault == Fault::encryption_unchecked || a.encryption == b.encryption;
  return base_in_place && same_encryption && a.ips == b.ips && !a.zero_key && !b.zero_key;
}

std::int32_t Model::added(const Platform& p, std::size_t tier, std::int32_t sum) const {
  const std::int32_t limit = p.limits[tier];
  if (fault == Fault::cap_missing_once && is(cap_missing, p, tier)) return sum;
  if (fault == Fault::hardest && is(hardest, p, tier) && sum == limit + 1) return sum;
  return std::min(sum, limit);
}

License Model::combine(const Platform& p, const License& a, const License& b) const {
  License made;
  for (std::size_t i = 0; i < flag_count; ++i) made.flags[i] = a.flags[i] || b.flags[i];
  for (std::size_t i = 0; i < tier_count; ++i) made.tiers[i] = added(p, i, a.tiers[i] + b.tiers[i]);
  for (std::size_t i = 0; i < timed_count; ++i) made.days[i] = a.days[i] + b.days[i];
  return made;
}

Model read_model(const std::string& file) {
  const auto json = nlohmann::json::parse(std::ifstream(file));
  Model model{{}, spot_of(json.at("cap_missing")), spot_of(json.at("hardest"))};
  for (const auto& row : json.at("platforms")) {
    Platform p{model.platforms.size(), row.at(0) == 1, {}};
    for (std::size_t i = 0; i < tier_count; ++i) p.limits[i] = row.at(1 + i);
    model.platforms.push_back(p);
  }
  return model;
}

}  // namespace asa::bench::simple
