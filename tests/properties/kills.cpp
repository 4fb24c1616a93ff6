#include "tests/properties/kills.hpp"

#include "model/catalogue.hpp"

#include <algorithm>
#include <map>

namespace asa {

namespace {

Verdict verdict_of(const Judgement<Scalar>& j) { return {j.applies(), j.violated(), j.failed()}; }

}  // namespace

AnyJudge judging(const PropertyEntry& property, const AnySystem& system) {
  const auto bound = [&]<class S>(PropertyEntry::JudgeFunction<S> judge) {
    return AnyJudge(
        JudgeOf<S>([judge, &system](const S& s) { return verdict_of(judge(system, s)); }));
  };
  return std::visit(bound, property.judge);
}

Tally exhausted(const PropertyEntry& property, const AnySystem& system, const Plan& plan,
                std::uint64_t most) {
  return exhaust(plan, judging(property, system), {most});
}

Tally sampled(const PropertyEntry& property, const AnySystem& system, const Plan& plan,
              std::uint64_t seed, std::uint64_t cases) {
  return sample(plan, judging(property, system), seed, cases);
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
    const Tally tally = exhausted(property, system, plan, max_cases);
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
bool same(const Situation<Scalar>& a, const Situation<Scalar>& b) {
  return a.topology == b.topology && a.readings == b.readings && same(a.change, b.change) &&
         a.units == b.units;
}
bool same(const History<Scalar>& a, const History<Scalar>& b) {
  return a.topology == b.topology && a.readings == b.readings && a.change == b.change &&
         a.place == b.place && a.units == b.units && a.events == b.events;
}

}  // namespace

const std::optional<Kill>& kill_of(const Mutant& mutant) {
  static std::map<std::string_view, std::optional<Kill>> table;
  const auto known = table.find(mutant.name);
  if (known != table.end()) return known->second;
  return table.emplace(mutant.name, first_kill(mutant)).first->second;
}

bool same(const Subject& a, const Subject& b) {
  return a.index() == b.index() &&
         std::visit(
             [&](const auto& one) { return same(one, std::get<std::decay_t<decltype(one)>>(b)); },
             a);
}

std::string test_name(std::string_view name) {
  std::string plain(name);
  std::replace(plain.begin(), plain.end(), '-', '_');
  return plain;
}

}  // namespace asa
