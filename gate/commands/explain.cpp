#include "gate/commands/command.hpp"
#include "gate/explain/page.hpp"
#include "gate/explain/text.hpp"
#include "gate/own/options.hpp"
#include "gate/terminal/columns.hpp"
#include "gate/terminal/stamp.hpp"

#include <unistd.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace asa::commands {

namespace {

using Json = nlohmann::ordered_json;

constexpr int schema = 1;

constexpr const char* no_proofs =
    "What is proved is not known here. `licgate prove --json >FILE` proves it, and --proofs FILE\n"
    "shows it.\n\n";

struct Options {
  std::vector<std::string> ids{};
  bool json = false;
  std::string proofs{};
};

/// {licgate, explained: [a page for each ID]}
std::string as_json(const Json& pages, const std::vector<ReadFile>& inputs) {
  return json_text({{"licgate", stamp(schema, inputs)}, {"explained", pages}});
}

/// Whether a page tells what is proved, if that is known.
bool is_of_properties(const Json& page) {
  return page.contains("properties") || page.at("kind") == "property";
}

std::string as_text(const Json& pages, bool known) {
  std::string text;
  for (const Json& page : pages)
    text += explain::to_text(page, isatty(STDOUT_FILENO) != 0, terminal_columns()) + '\n';
  if (!known && std::ranges::any_of(pages, is_of_properties)) text += no_proofs;
  return text + version_line() + '\n';
}

int explain_all(const Options& o) {
  std::vector<ReadFile> inputs;
  const Proofs proofs = read_proofs(o.proofs, &inputs);
  const bool known = !o.proofs.empty();
  Json pages = Json::array();
  for (const std::string& id : o.ids)
    pages.push_back(explain::page_of(explain::topic_named(id), known ? &proofs : nullptr));
  print(o.json ? as_json(pages, inputs) : as_text(pages, known));
  return 0;
}

}  // namespace

Run add_explain(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "explain", "Show what is known of a clause, property, reading, platform, feature or mutant");
  const auto o = std::make_shared<Options>();
  command
      ->add_option("ID", o->ids,
                   "What to explain, by its id or name or the beginning of one, in any case")
      ->required()
      ->type_name("ID");
  add_json(*command, o->json);
  add_proofs(*command, o->proofs);
  command->footer(
      "A property can catch a mutant if both are about situations, or both about histories.\n"
      "A fingerprint is another once the text, the rule, the readings or the clauses are\n"
      "(licgate review).\n"
      "\n"
      "  licgate explain FX-ENC-1 'ASA 5520'");
  return [o] { return explain_all(*o); };
}

}  // namespace asa::commands
