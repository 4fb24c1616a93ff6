// expect: only a state is on or off
#include "model/unit.hpp"

using namespace asa;

constexpr Unit<> unit{};
constexpr bool on = unit.license[security_contexts].on();
