#include "gate/prove/own.hpp"

// The rules of the first example, over any value domain: numbers, or the terms of a solver.
namespace {

using asa::operator""_clause;

struct Acme {
  static constexpr std::string_view name = "Acme";
  static constexpr asa::Support supports{
      .clusters = false, .licenses = false, .histories = false, .reading = asa::Readings{}};

  template <asa::ValueDomain D>
  asa::Answer<D> answer(const asa::Situation<D>& s) const {
    asa::Answer<D> answer(s);
    const asa::Unit<D>&one = s.units[0], &two = s.units[1];
    auto& refused = answer.refusals;
    for (std::size_t u = 0; u < 2; ++u) {
      const asa::Unit<D>& unit = s.units[u];
      refused.refuse(unit.platform.excluded_by, u,
                     unit.platform.base_excluded && !unit.security_plus);
      refused.refuse("FX-SP-5"_clause, u, unit.license[asa::failover_mode].none());
      refused.refuse("FX-KEY-1"_clause, u, unit.zero_key);
    }
    // The fault: a secondary with strong encryption passes beside a primary without.
    const auto strong = [](const asa::Unit<D>& u) {
      return u.license[asa::encryption_3des_aes].on();
    };
    refused.refuse_all("FX-ENC-1"_clause, strong(one) && !strong(two));
    refused.refuse_all("FX-IPS-4"_clause, !asa::iff(one.ips_part, two.ips_part));
    refused.refuse_all("FX-HW"_clause, one.model() != two.model());
    return answer;
  }
};

}  // namespace

int main(int argc, char** argv) { return asa::gate_with_proofs<Acme>(argc, argv); }
