// expect: this platform is not sold with IPS (FX-IPS-1)
#include "model/group.hpp"
#include "model/platforms/all.hpp"

using namespace asa;

constexpr auto unit = UnitOf<Asa5520>{}.with_ips_part();
