#include "gate/report/view.hpp"
#include "gate/terminal/grouped.hpp"

/// Which levels of two factors were tried together.
namespace asa::report {

namespace {

Json row_of(const Json& two) {
  const std::uint64_t seen = count_of(two.at(2)), possible = count_of(two.at(3));
  return {{"factor", two.at(0)},
          {"other", two.at(1)},
          {"seen", grouped(seen)},
          {"possible", grouped(possible)},
          {"unseen", possible > seen ? Json(grouped(possible - seen)) : Json("none")}};
}

Json table_of(const char* title, const Json& coverage) {
  const Json& pairs = coverage.at("pairs");
  Json rows = Json::array();
  for (const Json& two : pairs.at("by_factors")) rows.push_back(row_of(two));
  return {{"title", title},
          {"seen", grouped(count_of(pairs.at("seen")))},
          {"possible", grouped(count_of(pairs.at("possible")))},
          {"rows", rows}};
}

}  // namespace

Json pairs_view(const Records& records) {
  const Json& coverage = records.check.at("coverage");
  if (coverage.is_null()) return nullptr;
  return {{"tables", Json::array({table_of("Situations", coverage.at("situations")),
                                  table_of("Histories", coverage.at("histories"))})}};
}

}  // namespace asa::report
