// expect: only flags join (CMB-04)
#include "model/unit.hpp"

using namespace asa;

constexpr Unit<> unit{};
constexpr auto either = unit.license[security_contexts] | unit.license[security_contexts];
