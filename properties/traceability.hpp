#pragma once

#include "model/clause/all.hpp"
#include "properties/property.hpp"

#include <span>

/// Compile-time checks of a manifest of properties.
namespace asa {

namespace traceability {

constexpr bool ids_are_unique(std::span<const PropertyInfo> infos) {
  for (std::size_t i = 0; i < infos.size(); ++i)
    for (std::size_t k = 0; k < i; ++k)
      if (infos[i].id == infos[k].id) return false;
  return true;
}

constexpr bool covers(const PropertyInfo& info, Clause clause) {
  for (const Clause c : info.clauses.all())
    if (c == clause) return true;
  return false;
}

constexpr bool is_covered(std::span<const PropertyInfo> infos, Clause clause) {
  for (const PropertyInfo& info : infos)
    if (covers(info, clause)) return true;
  return false;
}

/// The first clause that has neither a property nor prose to excuse it, or has both; clause_count
/// if there is none.
constexpr std::size_t first_untraced(std::span<const PropertyInfo> infos) {
  std::size_t i = 0;
  while (i < clause_count &&
         is_covered(infos, static_cast<Clause>(i)) == all_clauses[i].prose.empty())
    ++i;
  return i;
}

/// Not a constant, so that compilers name the clause, as the argument of the template or the call.
template <Literal Id>
constexpr bool is_traced_clause(const char* id) {
  if (id != nullptr) throw "a clause is covered by no property and not marked as prose, or is both";
  return true;
}

/// Whether a manifest is traced; one that is not does not compile.
template <const auto& Infos>
constexpr bool is_traced() {
  static_assert(ids_are_unique(Infos), "two properties have the same id");
  constexpr std::size_t place = first_untraced(Infos);
  if constexpr (place != clause_count) {
    constexpr std::string_view id = all_clauses[place].id;
    static_assert(is_traced_clause<Literal<id.size() + 1>(id)>(id.data()));
  }
  return true;
}

}  // namespace traceability

}  // namespace asa
