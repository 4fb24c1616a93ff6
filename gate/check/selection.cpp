#include "gate/check/selection.hpp"

#include "model/catalogue.hpp"
#include "model/clause/register.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <string_view>

namespace asa {

namespace {

bool cites(const PropertyInfo& info, std::string_view clause) {
  return std::ranges::any_of(info.clauses.all(),
                             [clause](Clause cited) { return id(cited) == clause; });
}

void require(bool known, std::string_view option, std::string_view name, std::string_view command) {
  if (!known)
    throw std::invalid_argument(
        fmt::format("{}: \"{}\" does not exist; {} names what does", option, name, command));
}

}  // namespace

bool Selection::selects(const Trial& trial) const {
  const PropertyInfo& info = trial.property->info;
  return (property.empty() || info.id == property) && (clause.empty() || cites(info, clause)) &&
         (platform.empty() || (trial.platform != nullptr && trial.platform->name == platform)) &&
         (!pairs || (info.scope.shape == Shape::pair && !info.scope.of_histories()));
}

std::string Selection::text() const {
  std::string all;
  const auto add = [&](std::string_view option, const std::string& name) {
    if (!name.empty()) all += fmt::format("{}{} {}", all.empty() ? "" : " ", option, name);
  };
  add("--only", property);
  add("--clause", clause);
  add("--platform", platform);
  if (pairs) all += all.empty() ? "--pairs" : " --pairs";
  return all;
}

void require_names(const Selection& s) {
  require(s.property.empty() || find_property(s.property) != nullptr, "--only", s.property,
          "licgate list");
  require(
      s.clause.empty() ||
          std::ranges::any_of(clauses(), [&](const ClauseEntry& c) { return c.id == s.clause; }),
      "--clause", s.clause, "licgate clauses");
  require(s.platform.empty() || find_platform(s.platform) != nullptr, "--platform", s.platform,
          "licgate list");
}

}  // namespace asa
