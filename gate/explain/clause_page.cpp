#include "gate/explain/examples.hpp"
#include "gate/explain/fingerprint.hpp"
#include "gate/explain/items.hpp"
#include "gate/explain/page.hpp"
#include "gate/explain/relations.hpp"

#include <fmt/format.h>

namespace asa::explain {

namespace {

/// {id, text, answers}: the text has the answers, too.
Json with_answers(const std::vector<const ReadingEntry*>& readings) {
  Json all = items(readings);
  for (std::size_t i = 0; i < readings.size(); ++i) {
    const auto& [first, second] = readings[i]->answers;
    all[i]["text"] = fmt::format("{}: {} (default), or {}", readings[i]->question, first, second);
    all[i]["answers"] = Json::array({first, second});
  }
  return all;
}

/// The properties, each with what it is about.
Json with_subject(Json all, const std::vector<const PropertyEntry*>& properties) {
  for (std::size_t i = 0; i < properties.size(); ++i) all[i]["about"] = subject_of(*properties[i]);
  return all;
}

/// The mutants, each with what it is about and the properties that can catch it.
Json with_judges(const std::vector<const Mutant*>& mutants) {
  Json all = items(mutants);
  for (std::size_t i = 0; i < mutants.size(); ++i) {
    all[i]["about"] = subject_of(*mutants[i]);
    all[i]["judged_by"] = Json::array();
    for (const PropertyEntry* p : judges_of(*mutants[i])) all[i]["judged_by"].push_back(p->info.id);
  }
  return all;
}

}  // namespace

Json clause_page(const ClauseEntry& entry, const Proofs* proofs) {
  const Clause clause = clause_of(entry);
  const ClauseSource source = source_of(entry);
  const auto cited_by = properties_of(clause);
  Json page = page_head(&entry, entry.rule, "model/README.md");
  page["fingerprint"] = whole(fingerprint_of(entry));
  page["source"] = entry.source;
  page["trust"] = name(entry.trust);
  page["chapter"] = source.chapter;
  page["stands_at"] = fmt::format("{}:{}", source.entry.file, source.entry.line);
  add_example(page, entry);
  if (!entry.prose.empty()) page["no_property"] = entry.prose;
  page["exception_to"] = Json::array();
  if (entry.exception_to) page["exception_to"].push_back(item(asa::entry(*entry.exception_to)));
  page["exceptions_to_it"] = items(exceptions_to(clause));
  page["readings"] = with_answers(readings_of(source));
  page["rule"] = slices_json(source.rule);
  page["also_named_at"] = slices_json(source.elsewhere);
  page["properties"] = with_subject(with_proof(cited_by, proofs), cited_by);
  page["mutants"] = with_judges(mutants_of(clause));
  return page;
}

}  // namespace asa::explain
