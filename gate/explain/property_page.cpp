#include "gate/explain/examples.hpp"
#include "gate/explain/fingerprint.hpp"
#include "gate/explain/items.hpp"
#include "gate/explain/page.hpp"
#include "gate/explain/relations.hpp"
#include "gate/prove/extent.hpp"
#include "generators/scope_name.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace asa::explain {

namespace {

Json clauses_json(const PropertyInfo& info) {
  Json all = Json::array();
  for (const Clause c : info.clauses.all()) all.push_back(item(entry(c)));
  return all;
}

/// The readings of a set, in register order.
Json readings_json(ReadingSet readings) {
  Json all = Json::array();
  for (std::size_t i = 0; i < reading_count; ++i)
    if (readings.has(i)) all.push_back(item(reading_register[i]));
  return all;
}

/// {text, names}
Json platforms_json(const PropertyInfo& info) {
  std::vector<std::string_view> names;
  for (const PlatformEntry* p : platforms_of(info)) names.push_back(p->name);
  const bool all = names.size() == catalogue().size();
  return {{"text",
           fmt::format("{}, and synthetic ones", all ? fmt::format("all {}", names.size())
                                                     : fmt::format("{}", fmt::join(names, ", ")))},
          {"names", names}};
}

}  // namespace

Json property_page(const PropertyEntry& property, const Proofs* proofs) {
  const PropertyInfo& info = property.info;
  Json page = page_head(&property, info.statement, "properties/README.md");
  page["fingerprint"] = whole(fingerprint_of(property));
  page["how"] = name(info.kind);
  page["about"] = subject_of(property);
  page["scope"] = name_of(info.scope);
  page["a_proof_covers"] = prove::extent_of(info, 0, false);
  if (proofs != nullptr) page["proof"] = proof_of(property, *proofs);
  page["platforms"] = platforms_json(info);
  add_example(page, property);
  page["clauses"] = clauses_json(info);
  page["readings_varied"] = readings_json(info.scope.readings);
  page["readings_at_default"] = readings_json(info.at_default);
  page["code"] = slices_json(source_of(info));
  page["mutants"] = items(mutants_of(info));
  return page;
}

}  // namespace asa::explain
