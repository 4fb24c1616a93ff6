// expect: this platform does not have this feature
#include "model/group.hpp"
#include "model/platforms/all.hpp"

using namespace asa;

constexpr auto unit = UnitOf<Asa5505>{}.with(gtp_gprs, 1);
