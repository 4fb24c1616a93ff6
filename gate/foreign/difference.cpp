#include "gate/foreign/difference.hpp"

#include "gate/device/value.hpp"
#include "gate/scenario/unit_name.hpp"
#include "properties/no_answer.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asa::foreign {

namespace {

/// Where the kinds begin of each sort of difference.
enum Sort : std::int32_t { clauses = 0, amounts = 100, others = 200, keys = 300, groups = 400 };

std::string text(bool is) { return is ? "yes" : "no"; }
std::string text(std::int32_t number) { return std::to_string(number); }
std::string text(Days days) { return std::to_string(days.count()); }

/// Collects comparisons up to the first that differs.
class Comparison {
 public:
  void compare(std::int32_t kind, const std::string& what, const auto& program,
               const auto& reference) {
    if (!found_ && !(program == reference))
      found_ = Difference{kind, fmt::format("{}: the program says {}, the reference {}", what,
                                            text(program), text(reference))};
  }
  bool has_found() const { return found_.has_value(); }
  std::optional<Difference> take() && { return std::move(found_); }

 private:
  std::optional<Difference> found_{};
};

void compare_licenses(Comparison& c, const std::string& unit, const Values<Scalar>& program,
                      const Values<Scalar>& reference) {
  for (const FeatureEntry& f : features)
    c.compare(amounts + static_cast<std::int32_t>(f.feature),
              fmt::format("{} that the {} runs", f.name, unit), program[f.feature],
              reference[f.feature]);
}

void compare_refusals(Comparison& c, const Situation<Scalar>& s, const Refusals<Scalar>& program,
                      const Refusals<Scalar>& reference) {
  for (const RefusingClause clause : refusing_clauses)
    for (std::size_t u = 0; u < s.units.size(); ++u)
      c.compare(
          clauses + static_cast<std::int32_t>(clause.place),
          fmt::format("{} names the {}", id(clause), unit_name(s.topology, s.units.size(), u)),
          program.names(clause, u), reference.names(clause, u));
}

void compare_running(Comparison& c, const Situation<Scalar>& s, const AnySystem& program,
                     const AnySystem& reference) {
  for (std::size_t u = 0; u < s.units.size(); ++u) {
    const std::string unit = unit_name(s.topology, s.units.size(), u);
    for (const std::size_t active : {std::size_t{0}, std::size_t{1}})
      compare_licenses(c, unit, program.running(s, u, active), reference.running(s, u, active));
    c.compare(others, fmt::format("the {} gets signatures", unit), program.gets_signatures(s, u),
              reference.gets_signatures(s, u));
  }
  c.compare(others + 1, "the contexts in use fit", program.contexts_fit(s),
            reference.contexts_fit(s));
}

void compare_keys(Comparison& c, const std::string& unit, const Accounts<Scalar>& program,
                  const Accounts<Scalar>& reference) {
  for (std::size_t k = 0; k < reference.size(); ++k) {
    const Account<Scalar>&p = program[k], &r = reference[k];
    const std::string key = fmt::format("key {} of the {}", k + 1, unit);
    c.compare(keys, key + " is installed", p.installed, r.installed);
    c.compare(keys + 1, key + " is active", p.active, r.active);
    c.compare(keys + 2, key + ", days left", p.left, r.left);
  }
}

void compare_groups(Comparison& c, const GroupSeen<Scalar>& program,
                    const GroupSeen<Scalar>& reference) {
  c.compare(groups, "the event was possible", program.accepted, reference.accepted);
  c.compare(groups + 1, "some units are apart", program.apart, reference.apart);
  c.compare(groups + 2, "beyond the grace", program.beyond, reference.beyond);
  c.compare(groups + 3, "days without contact", program.lost, reference.lost);
  c.compare(groups + 4, "for an instant no unit carried traffic", program.uncovered,
            reference.uncovered);
  c.compare(groups + 5, "both units carried traffic", program.doubled, reference.doubled);
  c.compare(groups + 6, "failover is off", program.failover_off, reference.failover_off);
}

}  // namespace

std::optional<Difference> first_difference(const AnySystem& program, const AnySystem& reference,
                                           const Situation<Scalar>& s) {
  Comparison c;
  const Refusals<Scalar> refused = program.refusals(s);
  compare_refusals(c, s, refused, reference.refusals(s));
  if (refused.forms() && !c.has_found()) try {
      compare_running(c, s, program, reference);
    } catch (const NotAnswered&) {  // it says only who may form
    }
  return std::move(c).take();
}

std::optional<Difference> first_difference(const AnySystem& program, const AnySystem& reference,
                                           const History<Scalar>& h) {
  const Trace<Scalar> said = program.trace(h), right = reference.trace(h);
  Comparison c;
  for (std::size_t step = 0; step < right.steps() && !c.has_found(); ++step) {
    compare_groups(c, said.group(step), right.group(step));
    for (std::size_t u = 0; u < right.units(); ++u) {
      const std::string unit = unit_name(h.topology, h.units.size(), u);
      const UnitSeen<Scalar>&p = said.at(step, u), &r = right.at(step, u);
      c.compare(others + 2, fmt::format("the {} carries traffic", unit), p.carries, r.carries);
      compare_licenses(c, unit, p.running, r.running);
      compare_keys(c, unit, p.accounts, r.accounts);
    }
  }
  return std::move(c).take();
}

}  // namespace asa::foreign
