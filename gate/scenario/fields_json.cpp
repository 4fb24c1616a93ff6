#include "gate/scenario/fields_json.hpp"

#include "gate/scenario/amounts_json.hpp"
#include "gate/scenario/read_json.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace asa::json_parts {

namespace {

/// The clauses that can exclude Base, and those that can grant clusters.
constexpr std::array<std::array<RefusingClause, 2>, 2> either_clauses{
    {{"FX-SP-1"_clause, "FX-SP-6"_clause}, {"CX-3"_clause, "CX-4"_clause}}};

bool is_security_plus(const std::string& edition) {
  const auto found = std::ranges::find(edition_names, edition);
  if (found == edition_names.end())
    throw Malformed("\"" + edition + "\" is neither Base nor Security Plus");
  return found != edition_names.begin();
}

}  // namespace

std::span<const RefusingClause> either_clause(RefusingClause usual) {
  for (const auto& both : either_clauses)
    if (std::ranges::find(both, usual.place, &RefusingClause::place) != both.end()) return both;
  return {};
}

Json value_json(const Said& how, bool is, bool) {
  if (how.wording == Wording::edition) return edition_names[is ? 1 : 0];
  return is;
}
Json value_json(const Said& how, std::int32_t number, std::int32_t usual) {
  if (how.wording == Wording::version) return to_string(version_of(number));
  if (how.wording == Wording::another_or_not) return number != usual;
  return number;
}
Json value_json(const Said&, Days days, Days) { return days.count(); }
Json value_json(const Said&, RefusingClause clause, RefusingClause) { return id(clause); }
Json value_json(const Said&, const Values<Scalar>& values, const Values<Scalar>& usual) {
  return amounts(values, usual);
}

void FieldReader::read(const Row& row, bool& is) const {
  is = row.said.wording == Wording::edition ? is_security_plus(value<std::string>(json_, row.name))
                                            : value<bool>(json_, row.name);
}

void FieldReader::read(const Row& row, std::int32_t& number) const {
  switch (row.said.wording) {
    case Wording::version: number = version_from(json_, row.name); break;
    case Wording::another_or_not: number += value<bool>(json_, row.name) ? 1 : 0; break;
    default: number = amount(json_, row.name, 0, row.said.largest);
  }
}

void FieldReader::read(const Row& row, Days& days) const {
  days =
      Days{whole(member(json_, row.name), row.name, row.said.negative ? -day_limit : 0, day_limit)};
}

void FieldReader::read(const Row& row, RefusingClause& clause) const {
  const auto wanted = value<std::string>(json_, row.name);
  const auto named = [&](const RefusingClause& c) { return id(c) == wanted; };
  const auto both = either_clause(clause);
  if (const auto found = std::ranges::find_if(both, named); found != both.end())
    return void(clause = *found);
  throw Malformed("\"" + std::string(row.name) + "\": no clause " + wanted + " does that");
}

void FieldReader::read(const Row& row, Values<Scalar>& amounts) const {
  amounts = amounts_from(member(json_, row.name), offered_, amounts);
}

}  // namespace asa::json_parts
