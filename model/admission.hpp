#pragma once

#include "model/cluster.hpp"
#include "model/failover.hpp"

namespace asa {

/// Every clause that refuses the units of the situation, joined as it says.
template <ValueDomain D>
constexpr Refusals<D> admission(const Situation<D>& s) {
  return s.topology == Topology::failover_pair ? pair_refusals(s) : cluster_refusals(s);
}

}  // namespace asa
