#pragma once

#include "model/in_domain.hpp"
#include "model/situation.hpp"

namespace asa::lanes {

/// Two units as they are most often bought.
template <ValueDomain D>
Situation<D> usual_pair(const PlatformEntry& platform) {
  Situation<D> s;
  s.platform = in_domain<D>(platform.rules);
  for (int i = 0; i < 2; ++i) s.units.push_back(in_domain<D>(usual_unit(platform)));
  return s;
}

}  // namespace asa::lanes
