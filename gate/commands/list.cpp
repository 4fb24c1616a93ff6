#include "gate/check/proofs.hpp"
#include "gate/commands/command.hpp"
#include "gate/own/options.hpp"
#include "gate/terminal/stamp.hpp"
#include "generators/scope_name.hpp"
#include "model/clause.hpp"
#include "properties/catalogue.hpp"
#include "properties/support.hpp"

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

std::vector<std::string_view> clauses_of(const PropertyInfo& info) {
  std::vector<std::string_view> ids;
  for (const Clause clause : info.clauses.all()) ids.push_back(id(clause));
  return ids;
}

/// {licgate, properties: [{id, clauses, statement, kind, scope, proved}]}: proved is {of,
/// platforms} or null.
std::string as_json(const Proofs& proofs, const std::vector<ReadFile>& inputs) {
  Json json = {{"licgate", stamp(schema, inputs)}, {"properties", Json::array()}};
  Json& list = json["properties"];
  for (const PropertyEntry& p : properties()) {
    list.push_back({{"id", p.info.id},
                    {"clauses", clauses_of(p.info)},
                    {"statement", p.info.statement},
                    {"kind", name(p.info.kind)},
                    {"scope", name_of(p.info.scope)},
                    {"proved", nullptr}});
    if (const auto proof = proofs.find(p.info.id); proof != proofs.end())
      list.back()["proved"] = {{"of", proof->second.of}, {"platforms", proof->second.platforms}};
  }
  return json_text(json);
}

std::string as_text(const Proofs& proofs) {
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
  bool json = false;
  std::string proofs{};
};

int list(const Options& o) {
  std::vector<ReadFile> inputs;
  const Proofs proofs = read_proofs(o.proofs, &inputs);
  print(o.json ? as_json(proofs, inputs) : as_text(proofs));
  return 0;
}

}  // namespace

Run add_list(CLI::App& program) {
  CLI::App* command = program.add_subcommand("list", "List the properties");
  const auto o = std::make_shared<Options>();
  add_json(*command, o->json);
  add_proofs(*command, o->proofs);
  return [o] { return list(*o); };
}

}  // namespace asa::commands
