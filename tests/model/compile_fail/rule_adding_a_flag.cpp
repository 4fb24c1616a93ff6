// expect: only tiers add (CMB-02)
#include "model/unit.hpp"

using namespace asa;

constexpr Unit<> unit{};
constexpr auto sum = unit.license[security_contexts] + unit.license[gtp_gprs];
