#include "gate/explain/figures.hpp"
#include "gate/explain/items.hpp"
#include "gate/explain/page.hpp"
#include "gate/explain/relations.hpp"

#include <fmt/format.h>

namespace asa::explain {

namespace {

std::string_view written_as(Form form) {
  switch (form) {
    case Form::state: return "Enabled or Disabled";
    case Form::amount: return "a number, or Unlimited";
    case Form::failover: break;
  }
  return "Disabled, Active/Standby or Active/Active";
}

Json spellings_json(const FeatureEntry& f) {
  Json all = Json::array();
  for (const Spelling& s : f.spellings)
    all.push_back(s.old ? fmt::format("{} (before 8.3)", s.text) : std::string(s.text));
  return all;
}

Json platforms_json(const FeatureEntry& f) {
  Json all = Json::array();
  for (const PlatformEntry& p : catalogue()) {
    if (!p.rules.offers(f.feature)) continue;
    Json platform{{"id", p.name}};
    platform.update(figures_json(f.feature, p.allowances[index_of(f.feature)], p.security_plus));
    all.push_back(platform);
  }
  return all;
}

}  // namespace

Json feature_page(const FeatureEntry& f) {
  Json page = page_head(&f, fmt::format("A feature of the kind \"{}\".", name(f.kind)));
  page["written_as"] = written_as(f.form);
  page["also_spelled"] = spellings_json(f);
  page["bought"] = is_bought(f);
  page["keys_of_one_unit"] = f.on_unit == OnUnit::sum ? "add, up to the platform limit (KEY-07)"
                                                      : "the higher amount counts (KEY-07)";
  page["units_combine_it_by"] = Json::array({item(entry(deciding_clause(f.kind)))});
  page["clauses_whose_rule_names_it"] = items(clauses_naming(f));
  page["platforms"] = platforms_json(f);
  page["code"] = slices_json(source_of_type_named(f.name));
  return page;
}

}  // namespace asa::explain
