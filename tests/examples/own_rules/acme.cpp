#include "gate/own/gate.hpp"

#include <algorithm>
#include <array>

// A controller that decides which firewalls may fail over, in its own terms.
namespace {

struct Box {
  bool needs_plus, plus, strong, zero_key, ips, can_fail_over;
  std::int32_t contexts, context_limit;
};

struct Acme {
  static constexpr std::string_view name = "Acme";
  static constexpr asa::Support supports{
      .clusters = false, .histories = false, .reading = asa::Readings{}};

  static Box box(const asa::Unit<>& u) {
    return {u.platform.base_excluded != 0,
            u.security_plus,
            u.license[asa::encryption_3des_aes] == 1,
            u.zero_key,
            u.ips_part,
            u.license[asa::failover_mode] != 0,
            u.license[asa::security_contexts],
            asa::limits_of(u)[asa::security_contexts]};
  }

  asa::Answer<> answer(const asa::Situation<>& s) const {
    asa::Answer<> answer(s);
    const std::array boxes{box(s.units[0]), box(s.units[1])};
    const auto& [one, two] = boxes;
    auto& refused = answer.refusals;
    for (std::size_t u = 0; u < 2; ++u) {
      const bool no_plus = boxes[u].needs_plus && !boxes[u].plus;
      refused.refuse(s.units[u].platform.excluded_by, u, no_plus);
      refused.refuse("FX-SP-5"_clause, u, !boxes[u].can_fail_over);
      refused.refuse("FX-KEY-1"_clause, u, boxes[u].zero_key);
    }
    // The fault: a secondary with strong encryption beside a weak primary passes.
    refused.refuse_all("FX-ENC-1"_clause, one.strong && !two.strong);
    refused.refuse_all("FX-IPS-4"_clause, one.ips != two.ips);
    refused.refuse_all("FX-HW"_clause, s.units[0].model() != s.units[1].model());
    asa::Values<> pair = s.units[0].license;
    pair[asa::security_contexts] = std::min(one.contexts + two.contexts, one.context_limit);
    answer.all_run(pair);
    return answer;
  }
};

}  // namespace

int main(int argc, char** argv) { return asa::gate<Acme>(argc, argv); }
