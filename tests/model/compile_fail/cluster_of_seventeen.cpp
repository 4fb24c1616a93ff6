// expect: a cluster has 2 to 16 units (CX-6)
#include "model/group.hpp"
#include "model/platforms/all.hpp"

using namespace asa;

constexpr UnitOf<Asa5585X_Ssp60> u{};
constexpr Cluster cluster{u, u, u, u, u, u, u, u, u, u, u, u, u, u, u, u, u};
