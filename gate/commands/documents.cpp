#include "gate/commands/documents.hpp"

#include "gate/campaign/yield_page.hpp"
#include "gate/check/trial.hpp"
#include "gate/commands/command.hpp"
#include "gate/explain/functions.hpp"
#include "gate/files/files.hpp"
#include "gate/foreign/schema.hpp"
#include "gate/own/options.hpp"
#include "gate/prove/extent.hpp"
#include "generators/draw_keys.hpp"
#include "model/catalogue.hpp"
#include "model/clause/register.hpp"
#include "model/readings.hpp"
#include "properties/catalogue.hpp"
#include "properties/mutants/catalogue.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <memory>
#include <string_view>

namespace asa::commands {

namespace {

constexpr std::string_view generated =
    "<!-- Written by `licgate documents .`; edit what it is written from. -->\n\n";

/// An id that links can point to.
std::string anchor(std::string_view id) { return fmt::format("<a id=\"{0}\"></a>{0}", id); }

std::string link(std::string_view page, std::string_view id) {
  return fmt::format("[{1}]({0}#{1})", page, id);
}

std::string clause_links(const PropertyInfo& info) {
  std::vector<std::string> links;
  for (const Clause c : info.clauses.all()) links.push_back(link("../model/README.md", id(c)));
  return fmt::format("{}", fmt::join(links, ", "));
}

bool covers(const PropertyInfo& info, std::string_view clause) {
  return std::ranges::any_of(info.clauses.all(), [&](Clause c) { return id(c) == clause; });
}

/// The properties of a clause, or why there is none.
std::string evidence(const ClauseEntry& clause) {
  if (!clause.prose.empty()) return fmt::format("none: {}", clause.prose);
  std::vector<std::string> links;
  for (const PropertyEntry& p : properties())
    if (covers(p.info, clause.id)) links.push_back(link("../properties/README.md", p.info.id));
  return fmt::format("{}", fmt::join(links, ", "));
}

std::string exception(const ClauseEntry& clause) {
  return clause.exception_to ? link("", id(*clause.exception_to)) : "";
}

constexpr std::string_view statute_head = R"(# The statute

The rules of the guide in our words. A clause that restricts another is an exception to it.

| clause | rule | source | trust | exception to | properties |
|---|---|---|---|---|---|
)";
constexpr std::string_view readings_head = R"(
## Readings

Where the guide can be read in two ways, the model has both, and one is the default.

| reading | question | default | alternative |
|---|---|---|---|
)";
constexpr std::string_view functions_head = R"(
## Functions of the rules that name no clause

In the headers that state clauses, every other function names its clauses or stands below their texts.
A refusal always names one: its type is `RefusingClause`. These are words that rules share, or, where
it says so, what no source states.

| function | in | what it does |
|---|---|---|
)";
constexpr std::string_view laws_head = R"(# The laws

{} properties, on {} platforms and on synthetic ones. Each is a type of the same name in this folder.

| property | what must hold | clauses | kind |
|---|---|---|---|
)";
constexpr std::string_view proofs_head = R"(# The proofs

`licgate prove` runs the rules and the properties on the terms of Z3: the same source that the gate
runs on integers. Every amount, state, version and duration is a symbol, within the bounds of the
draws that the other engines use. The structure of a case is enumerated: how many units there are, in
which readings, and which events happen in which order. `make gate` fails unless the program proved
every row of this table, or was built without a solver.

| property | proved of | platforms |
|---|---|---|
)";
constexpr std::string_view proofs_rest = R"(
The platforms are those that the property concerns, and one named "any": it has every feature, its
limits are symbols, and no license comes with it. It does not stand for the others; some faults show
on these only.

## What a proof rests on

- **Premises.** Some input meets the premises of the property. If none does, it is vacuous, and the
  gate fails.
- **Machine integers.** No sum or difference leaves the integers that the program computes with. The
  bounds of its terms show it, or the solver does.
- **Bounds of histories.** A proof covers as many events as the table says, of up to {} days each;
  `--events 6` covers up to six. Keys have one feature of each kind that rules tell apart, in any
  amount. Longer histories are sampled.
- **Shortcuts.** Some facts are not left to the solver: what follows from the bounds of terms, and
  that sums and maxima do not depend on an order. Tests have the solver confirm each of them, and
  compare what the terms say with what the program says, for every property.
- **Z3 and the compiler** are trusted.

A refuted property comes with the smallest scenario: the smallest structure, then the smallest value
of one choice after the other. The draws make it from the solver's choices, the program judges it
again, and it is printed as a test and as a line to store.

## The rules as a whole

Two claims are about the rules themselves, not about what a system answers. They are part of the gate,
too.

- **Every feature is decided by exactly one rule.** In every pair and every cluster of 2 to 16 units
  that forms from 8.3(1) on, each unit runs what the rule of the feature's kind gives: the sum up to the
  limit, the largest, or its own (no gap). The first unit is active or, in a pair, the second; in the
  other answer to RD-WHEN, a unit that is not active runs its own. And for each other rule that could
  decide the feature, some such group would run something else (no overlap). States are not added. A
  feature that must match leaves nothing to decide: units form only if they hold the same.
- **Every clause that refuses is needed.** Some pair or cluster, at the default of every reading, is
  refused by that clause alone.

## Readings

The readings of the guide are compared two by two, each the default but for one answer. The report
shows the smallest scenario that tells them apart.

## When a proof is made again

Each result names its `sources`: a digest of what the proof depends on. `make gate` keeps a proof until
that changes. An edit of a header in `properties/` concerns the properties in it and in the headers that
include it; an edit of the model, the generators or the prover concerns all. The faulty systems and the
rooms whose code no proof runs concern none.
)";
constexpr std::string_view faults_head = R"(# The faults

{} systems that are the reference with one function changed. `licgate mutants` says which property
tells each from the reference.

| faulty system | its fault | clause that it breaks |
|---|---|---|
)";

std::string statute() {
  std::string text(statute_head);
  for (const ClauseEntry& c : clauses())
    text += fmt::format("| {} | {} | {} | {} | {} | {} |\n", anchor(c.id), c.rule, c.source,
                        name(c.trust), exception(c), evidence(c));
  text += readings_head;
  for (const ReadingEntry& r : reading_register)
    text += fmt::format("| {} | {} | {} | {} |\n", anchor(r.id), r.question, r.answers[0],
                        r.answers[1]);
  text += functions_head;
  for (const explain::Function& f : explain::functions_without_clause())
    text += fmt::format("| {} | {} | {} |\n", f.name, f.code.file, f.comment);
  return text;
}

/// The statement, and the readings on which it depends without saying what else would hold.
std::string statement_of(const PropertyInfo& info) {
  const std::string readings = ids_of(info.at_default);
  return std::string(info.statement) +
         (readings.empty() ? "" : fmt::format(" At the default of {}.", readings));
}

std::string laws() {
  std::string text = fmt::format(laws_head, properties().size(), catalogue().size());
  for (const PropertyEntry& p : properties())
    text += fmt::format("| {} | {} | {} | {} |\n", anchor(p.info.id), statement_of(p.info),
                        clause_links(p.info), name(p.info.kind));
  return text;
}

std::string proofs() {
  std::string text(proofs_head);
  const auto trials = all_trials();
  for (const PropertyEntry& p : properties())
    text += fmt::format("| {} | {} | {} |\n", link("../../properties/README.md", p.info.id),
                        prove::extent_of(p.info, 0, false),
                        std::ranges::count(trials, &p, &Trial::property));
  return text + fmt::format(proofs_rest, longest_drawn);
}

std::string faults() {
  std::string text = fmt::format(faults_head, mutants().size());
  for (const Mutant& m : mutants())
    text += fmt::format("| {} | {} | {} |\n", anchor(m.name), m.fault,
                        link("../../model/README.md", id(m.breaks)));
  return text;
}

}  // namespace

std::string evidence_table() {
  const auto prose = std::ranges::count_if(clauses(), [](auto& c) { return !c.prose.empty(); });
  const auto trusted = [](Trust s) {
    return std::ranges::count(clauses(), s, &ClauseEntry::trust);
  };
  std::string trust;
  for (const Trust s :
       {Trust::in_print, Trust::two_sources, Trust::excerpt, Trust::device, Trust::recalled})
    if (trusted(s) > 0)
      trust += fmt::format("{}{} {}", trust.empty() ? "" : ", ", trusted(s), name(s));
  return fmt::format(
      "| what | how many | where |\n|---|---|---|\n"
      "| clauses of the guide | {}: {} | [model](model/README.md) |\n"
      "| clauses that no property can cover | {} | [model](model/README.md) |\n"
      "| readings, where the guide can be read in two ways | {} | "
      "[model](model/README.md#readings) |\n"
      "| properties | {}, on {} platforms and on synthetic ones | "
      "[properties](properties/README.md) |\n"
      "| proofs | one of each property on each platform that it concerns | "
      "[gate/prove](gate/prove/README.md) |\n"
      "| faulty systems, each caught | {} | [properties/mutants](properties/mutants/README.md) |\n",
      clauses().size(), trust, prose, reading_register.size(), properties().size(),
      catalogue().size(), mutants().size());
}

std::vector<Document> documents() {
  std::vector<Document> all{{"model/README.md", statute()},
                            {"properties/README.md", laws()},
                            {"properties/mutants/README.md", faults()},
                            {"gate/prove/README.md", proofs()},
                            {"gate/campaign/YIELD.md", campaign::yield_page()}};
  for (Document& d : all) d.text.insert(0, generated);
  all.push_back({"gate/foreign/schema.json", foreign::schema().dump(1) + '\n'});
  return all;
}

Run add_documents(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "documents",
      "Write the pages of clauses, properties, faults, proofs and yields, and the schema");
  const auto folder = std::make_shared<std::string>();
  add_named(*command, "FOLDER", *folder, "The top of the project", "FOLDER")->required();
  command->footer("Example:\n  licgate documents .");
  return [folder] {
    for (const Document& d : documents()) WholeFile(*folder + '/' + d.path).write(d.text);
    return 0;
  };
}

}  // namespace asa::commands
