#include "gate/campaign/yield_report.hpp"
#include "gate/scenario/situation_json.hpp"
#include "gate/terminal/stamp.hpp"

namespace asa::campaign {

namespace {

constexpr int schema = 1;

Json json_of(const Yield& yield) {
  Json decades = Json::array();
  for (const Decade& decade : yield.decades)
    decades.push_back({{"cases", decade.cases}, {"seen", decade.seen}});
  const Json last =
      yield.last_case > 0 ? Json{{"case", yield.last_case}, {"behavior", yield.last}} : Json();
  return {{"of", name(yield.look)},
          {"decades", decades},
          {"last", last},
          {"in all", yield.in_all ? Json(*yield.in_all) : Json()}};
}

}  // namespace

Json json_of(const std::vector<Yield>& yields) {
  Json json = {{"licgate", stamp(schema)},
               {"cases", yields.front().decades.back().cases},
               {"behaviors", Json::array()}};
  for (const Yield& yield : yields) json["behaviors"].push_back(json_of(yield));
  return json;
}

Json json_of(const Hunt& hunt) {
  Json json = {
      {"licgate", stamp(schema)}, {"system", hunt.system},           {"cases", hunt.cases},
      {"tests", hunt.tests},      {"tests left out", hunt.left_out}, {"violated", Json::array()}};
  for (const FirstViolation& found : hunt.found)
    json["violated"].push_back({{"property", found.trial.property->info.id},
                                {"platform", platform_name(found.trial.platform)},
                                {"case", found.number},
                                {"case of the test", found.own_number}});
  return json;
}

}  // namespace asa::campaign
