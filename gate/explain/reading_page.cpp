#include "gate/explain/examples.hpp"
#include "gate/explain/items.hpp"
#include "gate/explain/page.hpp"
#include "gate/explain/relations.hpp"

namespace asa::explain {

namespace {

/// The properties for which one of their sets of readings has this one.
Json properties_with(const ReadingEntry& reading, auto set) {
  const std::size_t place = place_of_reading(reading.id);
  std::vector<const PropertyEntry*> found;
  for (const PropertyEntry& p : properties())
    if (set(p.info).has(place)) found.push_back(&p);
  return items(found);
}

}  // namespace

Json reading_page(const ReadingEntry& reading) {
  Json page = page_head(&reading, reading.question, "model/README.md");
  page["default"] = reading.answers[0];
  page["alternative"] = reading.answers[1];
  page["about"] = reading.of_time ? "histories only" : "situations and histories";
  add_example(page, reading);
  page["clauses"] = items(clauses_depending_on(reading));
  page["code"] = slices_json(source_of(reading));
  page["properties_that_vary_it"] =
      properties_with(reading, [](auto& info) { return info.scope.readings; });
  page["properties_at_its_default"] =
      properties_with(reading, [](auto& info) { return info.at_default; });
  return page;
}

}  // namespace asa::explain
