#include "tests/properties/kills.hpp"

#include "model/catalogue.hpp"

#include <algorithm>
#include <map>

namespace asa {

Judge judging(const PropertyEntry& property, const AnySystem& system) {
  return [&property, &system](const Situation<Scalar>& s) {
    const Judgement<Scalar> judged = property.judge(system, s);
    return Verdict{judged.applies(), judged.violated(), judged.failed()};
  };
}

std::vector<Plan> plans(const PropertyEntry& property) {
  std::vector<Plan> all;
  for (const PlatformEntry& platform : catalogue())
    if (property.info.concerns(platform)) all.push_back({&platform, property.info.scope});
  all.push_back({nullptr, property.info.scope});
  return all;
}

std::optional<Kill> kill(const PropertyEntry& property, const AnySystem& system) {
  for (const Plan& plan : plans(property)) {
    const Tally tally = exhaust(plan, judging(property, system), most_cases);
    if (tally.violation) return Kill{&property, plan, tally.cases, *tally.violation};
  }
  return {};
}

bool covers(const PropertyEntry& property, Clause clause) {
  const auto all = property.info.clauses.all();
  return std::find(all.begin(), all.end(), clause) != all.end();
}

namespace {

std::optional<Kill> first_kill(const Mutant& mutant) {
  for (const PropertyEntry& property : properties()) {
    if (!covers(property, mutant.breaks)) continue;
    if (auto found = kill(property, *mutant.system)) return found;
  }
  return {};
}

bool same(const Change<Scalar>& a, const Change<Scalar>& b) {
  return a.unit == b.unit && a.feature == b.feature && a.amount == b.amount;
}

}  // namespace

const std::optional<Kill>& kill_of(const Mutant& mutant) {
  static std::map<std::string_view, std::optional<Kill>> table;
  const auto known = table.find(mutant.name);
  if (known != table.end()) return known->second;
  return table.emplace(mutant.name, first_kill(mutant)).first->second;
}

bool same(const Situation<Scalar>& a, const Situation<Scalar>& b) {
  return a.topology == b.topology && a.readings == b.readings && same(a.change, b.change) &&
         std::equal(a.units.begin(), a.units.end(), b.units.begin(), b.units.end());
}

std::string test_name(std::string_view name) {
  std::string plain(name);
  std::replace(plain.begin(), plain.end(), '-', '_');
  return plain;
}

}  // namespace asa
