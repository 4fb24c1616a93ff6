#include "gate/commands/command.hpp"
#include "gate/commands/listed.hpp"
#include "gate/explain/relations.hpp"
#include "gate/own/options.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace asa::commands {

namespace {

std::vector<std::string_view> properties_of(const ClauseEntry& clause) {
  std::vector<std::string_view> ids;
  for (const PropertyEntry* p : explain::properties_of(explain::clause_of(clause)))
    ids.push_back(p->info.id);
  return ids;
}

}  // namespace

std::string clauses_as_text() {
  std::string text;
  for (const ClauseEntry& c : clauses()) {
    text += fmt::format("{} [{}; {}]\n  {}\n", c.id, c.source, name(c.trust), c.rule);
    text += c.prose.empty() ? fmt::format("  {}\n", fmt::join(properties_of(c), ", "))
                            : fmt::format("  no property: {}\n", c.prose);
  }
  return text + fmt::format("{} clauses\n", clause_count);
}

Run add_clauses(CLI::App& program) {
  CLI::App* command = program.add_subcommand("clauses", "List the clauses of the guide");
  const auto form = std::make_shared<Form>();
  add_form(*command, *form);
  return [form] {
    print(form->is_text() ? clauses_as_text() : in_form(*form, "clauses", {}, {}));
    return 0;
  };
}

}  // namespace asa::commands
