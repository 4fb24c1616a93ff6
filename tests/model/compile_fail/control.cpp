// compiles
#include "model/group.hpp"
#include "model/platforms/all.hpp"

using namespace asa;

constexpr UnitOf<Asa5520> five_contexts = UnitOf<Asa5520>{}.with(security_contexts, 5);
constexpr auto contexts =
    five_contexts.license()[security_contexts] + five_contexts.license()[security_contexts];
static_assert(contexts.amount == 10);
static_assert(FailoverPair(five_contexts, five_contexts).admission().forms());

constexpr UnitOf<Asa5580_20> member = UnitOf<Asa5580_20>{}.with(clustering, 1);
static_assert(Cluster(member, member, member).admission().forms());

constexpr UnitOf<Asa5515X> with_ips = UnitOf<Asa5515X>{}.with_ips_part();
static_assert(with_ips.any().ips_part && id("FX-IPS-3"_clause) == "FX-IPS-3");
