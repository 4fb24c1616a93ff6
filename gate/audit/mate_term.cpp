#include "gate/audit/mate_term.hpp"

#include "gate/audit/term.hpp"
#include "gate/device/keyed_unit.hpp"

#include <fmt/format.h>

namespace asa::audit {

namespace {

MateTerm impossible(std::string possible) { return {.impossible = std::move(possible)}; }

MateTerm enabled_for(const Term& term) {
  return {.need = "enabled, " + term_text(term), .term = term_text(term)};
}

MateTerm for_time(const Term& term) { return {.term = term_text(term)}; }

}  // namespace

MateTerm flag_term(const Statement& own, const Statement& combined, bool several) {
  const Term mine = device::days_of_term(own.term), all = device::days_of_term(combined.term);
  if (combined.value == 0) return all ? impossible("perpetual") : MateTerm{};
  if (own.value == 0) return enabled_for(all);
  if (!mine) return all ? impossible("perpetual") : MateTerm{};
  if (!all) return enabled_for(all);
  if (*all < *mine) return impossible(fmt::format("at least {}", term_text(mine)));
  if (several) return {};
  if (*all == *mine) return {.need = "disabled"};
  return enabled_for(*all - *mine);
}

MateTerm tier_term(const Statement& own, const Statement& combined) {
  const Term mine = device::days_of_term(own.term), all = device::days_of_term(combined.term);
  if (mine && (!all || *mine < *all)) return impossible(fmt::format("at most {}", term_text(mine)));
  if (all && (!mine || *all < *mine)) return for_time(all);
  return {};
}

}  // namespace asa::audit
