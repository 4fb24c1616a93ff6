#pragma once

#include "model/catalogue.hpp"
#include "model/situation.hpp"

#include <cstddef>
#include <string_view>

namespace asa::test {

/// Units as they are most often bought.
inline Situation<Scalar> usual(Topology topology, std::string_view platform, std::size_t units) {
  const PlatformEntry& p = *find_platform(platform);
  Situation<Scalar> s;
  s.topology = topology;
  while (s.units.size() < units) s.units.push_back(usual_unit(p));
  return s;
}
inline Situation<Scalar> usual_pair(std::string_view platform = "ASA 5540") {
  return usual(Topology::failover_pair, platform, 2);
}
inline Situation<Scalar> usual_cluster(std::size_t units,
                                       std::string_view platform = "ASA 5585-X SSP-60") {
  return usual(Topology::cluster, platform, units);
}

}  // namespace asa::test
