#include "gate/listing.hpp"

#include "generators/scope_name.hpp"
#include "model/clause.hpp"
#include "properties/catalogue.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <string_view>
#include <vector>

namespace asa {

namespace {

using Json = nlohmann::ordered_json;

constexpr int schema = 1;

std::vector<std::string_view> clauses_of(const PropertyInfo& info) {
  std::vector<std::string_view> ids;
  for (const Clause clause : info.clauses.all()) ids.push_back(id(clause));
  return ids;
}

std::vector<std::string_view> properties_of(std::string_view clause) {
  std::vector<std::string_view> ids;
  for (const PropertyEntry& p : properties())
    for (const std::string_view covered : clauses_of(p.info))
      if (covered == clause) ids.push_back(p.info.id);
  return ids;
}

}  // namespace

std::string properties_as_json(const Proofs& proofs, const std::vector<ReadFile>& inputs) {
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

std::string properties_as_text(const Proofs& proofs) {
  std::string text;
  for (const PropertyEntry& p : properties()) {
    const std::string proved = standing_by_proof(proofs, p);
    text +=
        fmt::format("{}\n  {}\n  {}; {}\n  scope: {}\n", p.info.id, p.info.statement,
                    name(p.info.kind), fmt::join(clauses_of(p.info), ", "), name_of(p.info.scope));
    if (!proved.empty()) text += fmt::format("  {}\n", proved);
  }
  return text + fmt::format("{} properties\n\n{}", properties().size(), what_names_mean());
}

std::string clauses_as_json() {
  Json json = {{"licgate", stamp(schema)}, {"clauses", Json::array()}};
  for (const ClauseEntry& c : clauses) {
    Json entry = {{"id", c.id},
                  {"source", c.source},
                  {"rule", c.rule},
                  {"standing", name(c.standing)},
                  {"properties", properties_of(c.id)}};
    if (!c.prose.empty()) entry["prose"] = c.prose;
    json["clauses"].push_back(entry);
  }
  return json_text(json);
}

std::string clauses_as_text() {
  std::string text;
  for (const ClauseEntry& c : clauses) {
    text += fmt::format("{} [{}; {}]\n  {}\n", c.id, c.source, name(c.standing), c.rule);
    text += c.prose.empty() ? fmt::format("  {}\n", fmt::join(properties_of(c.id), ", "))
                            : fmt::format("  no property: {}\n", c.prose);
  }
  return text + fmt::format("{} clauses\n", clause_count);
}

}  // namespace asa
