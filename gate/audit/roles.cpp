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

tl::unexpected<InputError> refused(std::string_view why) {
  return bad_input(fmt::format("--roles: {}; {}", why, usage));
}

Expected<void> require_number(std::size_t units) {
  if (units == 0)
    return bad_input("no files; name the output of each unit, or - for standard input");
  if (units > max_units)
    return bad_input(fmt::format("{} files; a cluster has at most {} units", units, max_units));
  return {};
}

Expected<void> require_known(const std::vector<std::string>& roles) {
  for (const std::string& role : roles)
    if (std::ranges::find(known_roles, role) == known_roles.end())
      return refused(fmt::format("unknown role \"{}\"", role));
  return {};
}

Expected<void> require_fitting(const std::vector<std::string>& roles, std::size_t units) {
  if (roles.size() != units)
    return refused(fmt::format("{} roles for {} files", roles.size(), units));
  const auto of_clusters = std::ranges::count_if(roles, cluster_role);
  if (of_clusters != 0 && static_cast<std::size_t>(of_clusters) != roles.size())
    return refused("roles of a pair and of a cluster together");
  if (of_clusters == 0 && roles.size() > 2) return refused("a pair has two units");
  if (roles.size() > 1 && std::ranges::count_if(roles, first_role) != 1)
    return refused(fmt::format("not exactly one {} in {}", of_clusters == 0 ? "primary" : "master",
                               fmt::join(roles, ",")));
  return {};
}

Topology topology_of(const std::vector<std::string>& roles) {
  return cluster_role(roles.front()) ? Topology::cluster : Topology::failover_pair;
}

Expected<void> require_roles(const Request& request) {
  if (request.roles.empty()) return {};
  return require_known(request.roles).and_then([&] {
    return require_fitting(request.roles, request.inputs.size());
  });
}

Roles in_order(const std::vector<std::string>& given) {
  Roles roles{topology_of(given), std::vector<std::size_t>(given.size()), {}};
  std::iota(roles.order.begin(), roles.order.end(), std::size_t{0});
  std::stable_partition(roles.order.begin(), roles.order.end(),
                        [&](std::size_t i) { return first_role(given[i]); });
  for (const std::size_t i : roles.order) roles.names.push_back(given[i]);
  return roles;
}

}  // namespace

Expected<Roles> assign_roles(const Request& request) {
  const std::size_t units = request.inputs.size();
  return require_number(units).and_then([&] { return require_roles(request); }).map([&] {
    return in_order(request.roles.empty() ? usual_roles(units) : request.roles);
  });
}

}  // namespace asa::audit
