// expect: PlatformType
// expect: UnitOf
#include "model/group.hpp"

asa::UnitOf<int> unit;
