// expect: the units of a failover pair are one model (FX-HW)
#include "model/group.hpp"
#include "model/platforms/all.hpp"

using namespace asa;

constexpr FailoverPair pair{Unit<Asa5520>{}, Unit<Asa5540>{}};
