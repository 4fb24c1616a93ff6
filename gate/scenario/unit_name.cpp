#include "gate/scenario/unit_name.hpp"

#include <fmt/format.h>

namespace asa {

std::string unit_name(Topology topology, std::size_t units, std::size_t place) {
  if (units == 1) return "unit";
  if (topology == Topology::cluster) return place == 0 ? "master" : fmt::format("slave{}", place);
  return place == 0 ? "primary" : place == 1 ? "secondary" : "third";
}

}  // namespace asa
