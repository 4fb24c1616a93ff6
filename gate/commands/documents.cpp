#include "gate/commands/documents.hpp"

#include "gate/commands/command.hpp"
#include "gate/commands/options.hpp"
#include "gate/files/files.hpp"
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

/// A word that links can point at.
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
constexpr std::string_view laws_head = R"(# The laws

{} properties, on {} platforms and on synthetic ones. Each is a type of the same name in this folder.

| property | what must hold | clauses | kind |
|---|---|---|---|
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
                        name(c.standing), exception(c), evidence(c));
  text += readings_head;
  for (const ReadingEntry& r : reading_register)
    text += fmt::format("| {} | {} | {} | {} |\n", anchor(r.id), r.question, r.answers[0],
                        r.answers[1]);
  return text;
}

std::string laws() {
  std::string text = fmt::format(laws_head, properties().size(), catalogue().size());
  for (const PropertyEntry& p : properties())
    text += fmt::format("| {} | {} | {} | {} |\n", anchor(p.info.id), p.info.statement,
                        clause_links(p.info), name(p.info.kind));
  return text;
}

std::string faults() {
  std::string text = fmt::format(faults_head, mutants().size());
  for (const Mutant& m : mutants())
    text += fmt::format("| {} | {} | {} |\n", anchor(m.name), m.fault,
                        link("../../model/README.md", id(m.breaks)));
  return text;
}

}  // namespace

std::vector<Document> documents() {
  std::vector<Document> all{{"model/README.md", statute()},
                            {"properties/README.md", laws()},
                            {"properties/mutants/README.md", faults()}};
  for (Document& d : all) d.text.insert(0, generated);
  return all;
}

Run add_documents(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "documents", "Write the pages that list clauses, readings, properties and faults");
  const auto folder = std::make_shared<std::string>();
  add_named(*command, "FOLDER", *folder, "The top of the project", "FOLDER")->required();
  command->footer("Example:\n  licgate documents .");
  return [folder] {
    for (const Document& d : documents()) WholeFile(*folder + '/' + d.path).write(d.text);
    return 0;
  };
}

}  // namespace asa::commands
