#pragma once

#include "model/clause/register.hpp"
#include "model/cluster.hpp"
#include "model/platforms/clauses.hpp"
#include "model/running.hpp"
#include "model/time/rules.hpp"

#include <utility>

namespace asa {

/// The register for use in constant evaluation; elsewhere, call clauses().
inline constexpr auto all_clauses = []<std::size_t... Places>(std::index_sequence<Places...>) {
  return std::array{ClauseEntry{text<static_cast<Clause>(Places)>, clause_ids[Places]}...};
}
(std::make_index_sequence<clause_count>{});

}  // namespace asa
