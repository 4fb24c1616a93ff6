#pragma once

#include "model/cluster.hpp"
#include "model/failover.hpp"

namespace asa {

/// The clauses that refuse the units of a situation as a pair or as a cluster.
template <ValueDomain D>
constexpr Refusals<D> admission(const Situation<D>& s) {
  return s.topology == Topology::failover_pair ? pair_refusals(s) : cluster_refusals(s);
}

}  // namespace asa
