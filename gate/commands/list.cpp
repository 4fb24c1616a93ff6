#include "gate/commands/command.hpp"
#include "gate/commands/listed.hpp"
#include "gate/explain/listing.hpp"
#include "gate/explain/text.hpp"
#include "gate/own/options.hpp"
#include "generators/scope_name.hpp"
#include "properties/catalogue.hpp"
#include "properties/support.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace asa::commands {

namespace {

std::vector<std::string_view> clauses_of(const PropertyInfo& info) {
  std::vector<std::string_view> ids;
  for (const Clause clause : info.clauses.all()) ids.push_back(id(clause));
  return ids;
}

std::string properties_as_text(const Proofs& proofs) {
  std::string text;
  for (const PropertyEntry& p : properties()) {
    const std::string proved = standing_by_proof(proofs, p);
    text +=
        fmt::format("{}\n  {}\n  {}; {}\n  scope: {}\n", p.info.id, p.info.statement,
                    name(p.info.kind), fmt::join(clauses_of(p.info), ", "), name_of(p.info.scope));
    if (const std::string readings = ids_of(p.info.at_default); !readings.empty())
      text += fmt::format("  at the default of {}\n", readings);
    if (!proved.empty()) text += fmt::format("  {}\n", proved);
  }
  return text + fmt::format("{} properties\n\n{}", properties().size(), what_names_mean());
}

struct Options {
  std::string what = explain::listings().front();
  Form form{};
  std::string proofs{};
};

std::string as_text(const std::string& what, const Proofs& proofs) {
  if (what == "properties") return properties_as_text(proofs);
  if (what == "clauses") return clauses_as_text();
  const auto rows = explain::rows_of(what, proofs);
  return explain::rows_as_text(rows) + fmt::format("{} {}\n", rows.size(), what);
}

void require_used(const Options& o) {
  if (!o.proofs.empty() && o.what != "properties")
    throw std::invalid_argument("--proofs: proofs are of properties, which are not listed here");
}

int list(const Options& o) {
  require_used(o);
  std::vector<ReadFile> inputs;
  const Proofs proofs = read_proofs(o.proofs, &inputs);
  print(o.form.is_text() ? as_text(o.what, proofs) : in_form(o.form, o.what, proofs, inputs));
  return 0;
}

}  // namespace

Run add_list(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "list", "List the properties, clauses, readings, platforms, features or mutants");
  const auto o = std::make_shared<Options>();
  command->add_option("WHAT", o->what, "What to list")
      ->check(CLI::IsMember(explain::listings()))
      ->capture_default_str();
  add_form(*command, o->form);
  add_proofs(*command, o->proofs);
  return [o] { return list(*o); };
}

}  // namespace asa::commands
