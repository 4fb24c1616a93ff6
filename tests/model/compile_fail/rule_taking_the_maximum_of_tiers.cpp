// expect: max(
#include "model/unit.hpp"

using namespace asa;

constexpr Unit<> unit{};
constexpr auto most = max(unit.license[security_contexts], unit.license[security_contexts]);
