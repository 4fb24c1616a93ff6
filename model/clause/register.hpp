#pragma once

#include "model/clause/text.hpp"

#include <span>
#include <string_view>

namespace asa {

/// One clause with its permanent id.
struct ClauseEntry : ClauseText {
  std::string_view id{};
};

/// The whole register, in chapter order.
std::span<const ClauseEntry> clauses();

const ClauseEntry& entry(Clause clause);

}  // namespace asa
