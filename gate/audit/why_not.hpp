#pragma once

#include "gate/audit/judge.hpp"
#include "gate/terminal/layout.hpp"

#include <nlohmann/json_fwd.hpp>

/// `--why-not`: the smallest changes that lift a refusal.
namespace asa::audit {

/// Tries every change of a list on the units that are refused: alone, and in pairs and triples if
/// fewer do not suffice. Changes that a customer can make come first.
WhyNot why_not(const Report& report);

/// A remedy of customers, and the group after it.
struct Lifted {
  Formation group;
  Remedy remedy;
  std::vector<std::size_t> units;  ///< that it changes; a unit that is changed twice stands twice
};

/// Each of the smallest sets of changes by customers that lift every refusal and leave each unit in
/// its place. Nothing is tried on units that are not refused.
std::vector<Lifted> lifted(const Report& report, const Formation& group);

void why_not_lines(Layout& out, const WhyNot& found);
nlohmann::ordered_json why_not_json(const WhyNot& found);

}  // namespace asa::audit
