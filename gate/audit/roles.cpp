#include "gate/audit/roles.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <numeric>

namespace asa::audit {

namespace {

constexpr std::array<std::string_view, 4> known_roles{"primary", "secondary", "master", "slave"};
constexpr std::string_view usage =
    "give primary,secondary for a pair or master,slave,... for a cluster of 2 to 16 units";

bool first_role(std::string_view role) { return role == "primary" || role == "master"; }
bool cluster_role(std::string_view role) { return role == "master" || role == "slave"; }

std::vector<std::string> usual_roles(std::size_t units) {
  if (units == 1) return {"not stated"};
  if (units == 2) return {"primary", "secondary"};
  std::vector<std::string> roles(units, "slave");
  roles.front() = "master";
  return roles;
}

[[noreturn]] void refuse(std::string_view why) {
  throw BadInput(fmt::format("--roles: {}; {}", why, usage));
}

void require_known(const std::vector<std::string>& roles) {
  for (const std::string& role : roles)
    if (std::ranges::find(known_roles, role) == known_roles.end())
      refuse(fmt::format("unknown role \"{}\"", role));
}

void require_fitting(const Request& request) {
  const auto& roles = request.roles;
  require_known(roles);
  if (roles.size() != request.inputs.size())
    refuse(fmt::format("{} roles for {} files", roles.size(), request.inputs.size()));
  const auto of_clusters = std::ranges::count_if(roles, cluster_role);
  if (of_clusters != 0 && static_cast<std::size_t>(of_clusters) != roles.size())
    refuse("roles of a pair and of a cluster together");
  if (of_clusters == 0 && roles.size() > 2) refuse("a pair has two units");
  if (roles.size() > 1 && std::ranges::count_if(roles, first_role) != 1)
    refuse(fmt::format("not exactly one {} in {}", of_clusters == 0 ? "primary" : "master",
                       fmt::join(roles, ",")));
}

Topology topology_of(const std::vector<std::string>& roles) {
  return cluster_role(roles.front()) ? Topology::cluster : Topology::failover_pair;
}

}  // namespace

Roles assign_roles(const Request& request) {
  const std::size_t units = request.inputs.size();
  if (units == 0) throw BadInput("no files; name the output of each unit, or - for standard input");
  if (units > most_units)
    throw BadInput(fmt::format("{} files; a cluster has at most {} units", units, most_units));
  if (!request.roles.empty()) require_fitting(request);
  const auto given = request.roles.empty() ? usual_roles(units) : request.roles;
  Roles roles{topology_of(given), std::vector<std::size_t>(units), {}};
  std::iota(roles.order.begin(), roles.order.end(), std::size_t{0});
  std::stable_partition(roles.order.begin(), roles.order.end(),
                        [&](std::size_t i) { return first_role(given[i]); });
  for (const std::size_t i : roles.order) roles.names.push_back(given[i]);
  return roles;
}

std::string unit_name(Topology topology, std::size_t units, std::size_t place) {
  if (units == 1) return "unit";
  if (topology == Topology::cluster) return place == 0 ? "master" : fmt::format("slave{}", place);
  return place == 0 ? "primary" : "secondary";
}

}  // namespace asa::audit
