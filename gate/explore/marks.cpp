#include "gate/explore/marks.hpp"

#include "model/clause/register.hpp"

#include <array>
#include <utility>

namespace asa::atlas {

namespace {

template <std::size_t... Places>
std::array<Mark, sizeof...(Places)> refusing_marks(std::index_sequence<Places...>) {
  return {Mark{id(refusing_clauses[Places]), entry(refusing_clauses[Places]).rule,
               refusing_clauses[Places]}...};
}

constexpr std::array rule_marks{
    Mark{"flag-joined", "a flag that only some units have is enabled on all", "CMB-04"_clause},
    Mark{"tier-added", "amounts of several units add up", "CMB-02"_clause},
    Mark{"tier-cut", "the sum is cut to the platform limit", "CMB-02"_clause},
    Mark{"tier-of-one", "one unit brings the whole amount", "CMB-02"_clause},
    Mark{"capacity-larger", "units differ in what the hardware gives", "CMB-09"_clause},
    Mark{"matched-unlike", "units that form differ in a feature that must match", "CMB-11"_clause},
    Mark{"per-unit-unlike", "units keep a feature that only some of them have", "CMB-11"_clause},
    Mark{"signatures-unlike", "only some units get IPS signatures", "FX-IPS-2"_clause},
    Mark{"contexts-exceed", "more contexts are in use than the license has", "CMB-08"_clause}};

}  // namespace

std::span<const Mark> marks_of(View view) {
  static const auto refusing = refusing_marks(std::make_index_sequence<refusing_clauses.size()>{});
  if (view == View::refusals) return refusing;
  return rule_marks;
}

}  // namespace asa::atlas
