// expect: amounts of two different features do not compare
#include "model/unit.hpp"

using namespace asa;

constexpr Unit<> unit{};
constexpr bool same = unit.license[gtp_gprs] == unit.license[botnet_traffic_filter];
