#include "properties/support.hpp"

#include "model/catalogue.hpp"
#include "properties/no_answer.hpp"

#include <algorithm>

namespace asa {

namespace {

void require(const std::string& why_not) {
  if (!why_not.empty()) throw NotAnswered(why_not);
}

}  // namespace

std::string why_no_platform(const Support& support, std::int32_t model) {
  const auto place = static_cast<std::size_t>(model);
  if (place >= catalogue().size()) return support.synthetic ? "" : "synthetic platforms";
  const std::string_view name = catalogue()[place].name;
  const auto& known = support.platforms;
  return known.empty() || std::ranges::find(known, name) != known.end() ? "" : std::string(name);
}

std::string why_no_topology(const Support& support, Topology topology) {
  if (topology == Topology::cluster) return support.clusters ? "" : "clusters";
  return support.pairs ? "" : "failover pairs";
}

void require_supported(const Support& support, const Situation<Scalar>& question) {
  require(why_no_topology(support, question.topology));
  for (const Unit<Scalar>& unit : question.units) require(why_no_platform(support, unit.model()));
}

void require_supported(const Support& support, const History<Scalar>& question) {
  if (!support.histories) throw NotAnswered("histories");
  for (const KeyedUnit<Scalar>& unit : question.units)
    require(why_no_platform(support, unit.unit.model()));
}

}  // namespace asa
