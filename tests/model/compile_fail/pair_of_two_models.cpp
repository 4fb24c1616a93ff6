// expect: the units of a failover pair are one model (FX-HW)
#include "model/group.hpp"
#include "model/platforms/all.hpp"

using namespace asa;

constexpr FailoverPair pair{UnitOf<Asa5520>{}, UnitOf<Asa5540>{}};
