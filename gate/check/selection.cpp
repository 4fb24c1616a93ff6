#include "gate/check/selection.hpp"

#include "gate/terminal/suggest.hpp"
#include "model/catalogue.hpp"
#include "model/clause/register.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace asa {

namespace {

bool cites(const PropertyInfo& info, std::string_view clause) {
  return std::ranges::any_of(info.clauses.all(),
                             [clause](Clause cited) { return id(cited) == clause; });
}

/// The names that `name_of` has for all entries.
std::vector<std::string> names_of(const auto& entries, auto name_of) {
  std::vector<std::string> names;
  for (const auto& entry : entries) names.emplace_back(name_of(entry));
  return names;
}

void require(bool known, std::string_view option, const std::string& written,
             const std::vector<std::string>& names, std::string_view where_all_are) {
  if (!known) throw std::invalid_argument(unknown_name(option, written, names, where_all_are));
}

void require_clause(const std::string& clause) {
  const auto names = names_of(clauses(), [](const ClauseEntry& c) { return c.id; });
  require(clause.empty() || std::ranges::find(names, clause) != names.end(), "--clause", clause,
          names, "licgate clauses names all");
}

}  // namespace

bool Selection::selects(const Trial& trial) const {
  const PropertyInfo& info = trial.property->info;
  return (property.empty() || info.id == property) && (clause.empty() || cites(info, clause)) &&
         (platform.empty() ||
          (trial.platform != nullptr && trial.platform == find_platform(platform))) &&
         (!pairs || (info.scope.shape == Shape::pair && !info.scope.of_histories()));
}

std::vector<std::string> Selection::options() const {
  std::vector<std::string> all;
  const auto add = [&](const std::string& option, const std::string& name) {
    if (!name.empty()) all.insert(all.end(), {option, name});
  };
  add("--only", property);
  add("--clause", clause);
  add("--platform", platform);
  if (pairs) all.emplace_back("--pairs");
  return all;
}

std::string Selection::text() const { return fmt::format("{}", fmt::join(options(), " ")); }

void require_property(const std::string& property) {
  require(property.empty() || find_property(property) != nullptr, "--only", property,
          names_of(properties(), [](const PropertyEntry& p) { return p.info.id; }),
          "licgate list names all");
}

void require_platform(const std::string& platform) {
  const auto names = names_of(catalogue(), [](const PlatformEntry& p) { return p.name; });
  require(platform.empty() || find_platform(platform) != nullptr, "--platform", platform, names,
          fmt::format("there are {}", fmt::join(names, ", ")));
}

void require_names(const Selection& s) {
  require_property(s.property);
  require_clause(s.clause);
  require_platform(s.platform);
}

}  // namespace asa
