#pragma once

#include "model/literal.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace asa {

/// The permanent ids of all clauses in the register, by chapter. The text of each clause is above
/// the rule that implements it (model/clause/text.hpp).
inline constexpr auto clause_ids = std::to_array<std::string_view>(
    {"FO-01",    "FO-02",    "FO-03",    "FO-04",    "FO-05",    "FO-06",    "FX-SP-1",  "FX-SP-2",
     "FX-SP-3",  "FX-SP-4",  "FX-SP-5",  "FX-SP-6",  "FX-ENC-1", "FX-ENC-2", "FX-IPS-1", "FX-IPS-2",
     "FX-IPS-3", "FX-IPS-4", "FX-IPS-5", "FX-IPS-6", "FX-KEY-1", "FX-KEY-2", "FX-KEY-3", "FX-HW",
     "FX-MODE",  "CL-01",    "CL-02",    "CL-03",    "CX-1",     "CX-2",     "CX-3",     "CX-4",
     "CX-5",     "CX-6",     "CX-7",     "CMB-01",   "CMB-02",   "CMB-03",   "CMB-04",   "CMB-05",
     "CMB-06",   "CMB-07",   "CMB-08",   "CMB-09",   "CMB-10",   "CMB-11",   "CMB-12",   "LOC-01",
     "LOC-02",   "LOC-03",   "LOC-04",   "LOC-05",   "LOC-06",   "LOC-07",   "LOC-08",   "UPG-01",
     "UPG-02",   "UPG-03",   "UPG-04",   "UPG-05",   "UPG-06",   "UPG-07",   "UPG-08",   "UPG-09",
     "DWN-01",   "DWN-02",   "DWN-03",   "DWN-04",   "DWN-05",   "KEY-01",   "KEY-02",   "KEY-03",
     "KEY-04",   "KEY-05",   "KEY-06",   "KEY-07",   "CAP-01",   "TMR-01",   "TMR-02",   "TMR-03",
     "TMR-04",   "TMR-05",   "TMR-06",   "TBK-01",   "STK-01",   "STK-02",   "STK-03",   "EXP-01",
     "EXP-02",   "EXP-03",   "EXP-04",   "ACT-01",   "ACT-02",   "PLT-14",   "SPC-01",   "UC-K8"});

/// A clause of the register, made from a registered id by `_clause`.
enum class Clause : std::uint8_t {};

inline constexpr std::size_t clause_count = clause_ids.size();

constexpr std::string_view id(Clause clause) {
  return clause_ids[static_cast<std::size_t>(clause)];
}

/// Index of an id in the register; clause_count if the id is not registered.
constexpr std::size_t index_of(std::string_view wanted) {
  std::size_t place = 0;
  while (place < clause_count && clause_ids[place] != wanted) ++place;
  return place;
}

/// "FX-ENC-1"_clause; an unregistered id does not compile.
template <Literal id>
constexpr Clause operator""_clause() {
  constexpr std::size_t place = index_of(id.view());
  static_assert(place != clause_count, "this clause is not in the register (model/clause.hpp)");
  return static_cast<Clause>(place);
}

constexpr bool clause_ids_are_unique() {
  for (std::size_t i = 0; i < clause_count; ++i)
    if (index_of(clause_ids[i]) != i) return false;
  return true;
}
static_assert(clause_ids_are_unique(), "two clauses of the register have the same id");

}  // namespace asa
