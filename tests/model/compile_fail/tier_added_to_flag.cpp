// expect: only tiers add (CMB-02)
#include "model/group.hpp"
#include "model/platforms/all.hpp"

using namespace asa;

constexpr License<Asa5520> license{};
constexpr auto sum = license[security_contexts] + license[gtp_gprs];
