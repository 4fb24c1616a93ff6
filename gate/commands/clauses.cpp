#include "gate/commands/command.hpp"
#include "gate/own/options.hpp"
#include "gate/terminal/stamp.hpp"
#include "model/clause/register.hpp"
#include "properties/catalogue.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace asa::commands {

namespace {

using Json = nlohmann::ordered_json;

constexpr int schema = 1;

std::vector<std::string_view> properties_of(std::string_view clause) {
  std::vector<std::string_view> ids;
  for (const PropertyEntry& p : properties())
    for (const Clause covered : p.info.clauses.all())
      if (id(covered) == clause) ids.push_back(p.info.id);
  return ids;
}

/// {licgate, clauses: [{id, source, rule, standing, properties, prose}]}; prose may be missing.
std::string as_json() {
  Json json = {{"licgate", stamp(schema)}, {"clauses", Json::array()}};
  for (const ClauseEntry& c : clauses()) {
    Json entry = {{"id", c.id},
                  {"source", c.source},
                  {"rule", c.rule},
                  {"standing", name(c.trust)},
                  {"properties", properties_of(c.id)}};
    if (!c.prose.empty()) entry["prose"] = c.prose;
    json["clauses"].push_back(entry);
  }
  return json_text(json);
}

std::string as_text() {
  std::string text;
  for (const ClauseEntry& c : clauses()) {
    text += fmt::format("{} [{}; {}]\n  {}\n", c.id, c.source, name(c.trust), c.rule);
    text += c.prose.empty() ? fmt::format("  {}\n", fmt::join(properties_of(c.id), ", "))
                            : fmt::format("  no property: {}\n", c.prose);
  }
  return text + fmt::format("{} clauses\n", clause_count);
}

}  // namespace

Run add_clauses(CLI::App& program) {
  CLI::App* command = program.add_subcommand("clauses", "List the clauses of the guide");
  const auto json = std::make_shared<bool>(false);
  add_json(*command, *json);
  return [json] {
    print(*json ? as_json() : as_text());
    return 0;
  };
}

}  // namespace asa::commands
