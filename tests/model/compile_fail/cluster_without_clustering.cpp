// expect: this platform has no clustering (CX-3)
#include "model/group.hpp"
#include "model/platforms/all.hpp"

using namespace asa;

constexpr UnitOf<Asa5520> unit{};
constexpr Cluster cluster{unit, unit};
