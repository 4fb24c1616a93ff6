// expect: only tiers add (CMB-02)
#include "model/unit.hpp"

using namespace asa;

constexpr Unit<> unit{};
constexpr auto sum = unit.license[encryption_3des_aes] + unit.license[encryption_3des_aes];
