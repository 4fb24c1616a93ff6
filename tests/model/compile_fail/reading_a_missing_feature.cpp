// expect: this platform does not have this feature
#include "model/group.hpp"
#include "model/platforms/all.hpp"

using namespace asa;

constexpr auto gtp = UnitOf<Asa5505>{}.license()[gtp_gprs];
