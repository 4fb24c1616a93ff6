#pragma once

#include "gate/explore/atlas.hpp"
#include "gate/terminal/input.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The smallest situation that meets some conditions.
namespace asa::atlas {

/// A mark that a situation must show, or must not.
struct Wanted {
  View view;
  std::size_t place;
  bool shown = true;
};

/// What a situation must be.
struct Query {
  std::optional<MarkSet> refusals{};  ///< exactly these
  std::vector<Wanted> marks{};
  std::optional<bool> forms{};
  const PlatformEntry* platform = nullptr;  ///< of the first unit
  std::optional<Shape> shape{};
  std::size_t least_units = 2;
  std::size_t most_units = max_units;
};

/// Reads "refusals = {FX-ENC-1, FX-KEY-1} and platform = ASA 5512-X". An error says what is wrong
/// and what is possible.
Expected<Query> parse_query(std::string_view text);

/// The grammar, a line for each condition.
std::string query_grammar();

/// Whether a situation meets the conditions, but for its platform.
template <ValueDomain D>
typename D::truth meets(const Query& query, const SystemOver<D>& system, const Situation<D>& s) {
  const auto is = [](const auto& shown, bool wanted) { return iff(shown, D::truth_of(wanted)); };
  const auto refusals = refusals_shown(system, s).marks;
  auto all = D::truth_of(query.least_units <= s.units.size() && s.units.size() <= query.most_units);
  if (query.forms) all = all && is(system.refusals(s).forms(), *query.forms);
  if (query.refusals)
    for (std::size_t i = 0; i < refusals.size(); ++i)
      all = all && is(refusals[i], query.refusals->has(i));
  for (const Wanted& wanted : query.marks) {
    const Shown<D> shown = shown_by(wanted.view, system, s);
    all = all && is(shown.considered && shown.marks[wanted.place], wanted.shown);
  }
  return all;
}

/// How a search ended.
struct Answer {
  std::optional<Situation<Scalar>> smallest{};
  std::optional<Situation<Scalar>> near{};  ///< one choice away, and does not meet the query
  bool in_scope = true;                     ///< else it was found by the solver, and made smaller
  bool impossible = false;  ///< the solver shows that there is none on these platforms
  std::string reason{};     ///< why it is neither found nor impossible
};

/// The exact refusals of one clause.
Query refused_only_by(Clause clause);

/// Searches the scopes of the chapters up to three choices off the usual, the nearest first; if
/// nothing there meets the query, asks the solver.
Answer find(const Query& query);

std::string to_text(const Answer& answer, std::size_t columns);
std::string to_json(const Answer& answer);

}  // namespace asa::atlas
