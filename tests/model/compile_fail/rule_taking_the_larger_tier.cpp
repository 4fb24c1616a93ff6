// expect: only of capacities the larger counts (CMB-09)
#include "model/unit.hpp"

using namespace asa;

constexpr Unit<> unit{};
constexpr auto larger_one =
    larger(unit.license[security_contexts], unit.license[security_contexts]);
