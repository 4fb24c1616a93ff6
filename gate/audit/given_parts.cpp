#include "gate/audit/given_parts.hpp"

#include "gate/device/vocabulary.hpp"
#include "gate/scenario/unit_name.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace asa::audit {

namespace {

constexpr std::string_view letters =
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-/.";

bool well_formed(std::string_view number) {
  return !number.empty() && number.find_first_not_of(letters) == std::string_view::npos;
}

std::string_view without_spare_mark(std::string_view number) {
  return number.ends_with('=') ? number.substr(0, number.size() - 1) : number;
}

tl::unexpected<InputError> refused(std::string_view given, std::string_view why) {
  return bad_input(fmt::format("--part {}: {}", given, why));
}

struct Given {
  std::string unit;
  std::string number;
};

/// Splits UNIT=NUMBER. A file name may contain an equals sign; a spare's number ends in one.
Expected<Given> split(const std::string& given) {
  const std::string_view whole = without_spare_mark(given);
  const std::size_t at = whole.rfind('=');
  if (at == std::string_view::npos || at == 0 || !well_formed(whole.substr(at + 1)))
    return refused(given, "give UNIT=NUMBER, such as primary=ASA5515-IPS-K9");
  return Given{std::string(whole.substr(0, at)), std::string(whole.substr(at + 1))};
}

class UnitNames {
 public:
  UnitNames(const Request& request, const Roles& roles) : request_(request), roles_(roles) {}

  /// Finds a unit by role, number or file.
  Expected<std::size_t> find(const std::string& given, const std::string& wanted) const {
    for (std::size_t u = 0; u < size(); ++u)
      if (device::same_text(wanted, role(u)) || wanted == std::to_string(u + 1)) return u;
    if (size() == 1 && device::same_text(wanted, roles_.names.front())) return 0;
    std::vector<std::size_t> found;
    for (std::size_t u = 0; u < size(); ++u)
      if (wanted == file(u)) found.push_back(u);
    if (found.size() == 1) return found.front();
    return refused(given, fmt::format("{} \"{}\"; units are {}",
                                      found.empty() ? "there is no unit" : "several units are",
                                      wanted, all()));
  }
  std::string role(std::size_t u) const { return unit_name(roles_.topology, size(), u); }

 private:
  std::size_t size() const { return roles_.order.size(); }
  const std::string& file(std::size_t u) const { return request_.inputs[roles_.order[u]].name; }
  std::string all() const {
    std::vector<std::string> names;
    for (std::size_t u = 0; u < size(); ++u)
      names.push_back(fmt::format("{} ({}, {})", role(u), u + 1, file(u)));
    return fmt::format("{}", fmt::join(names, ", "));
  }

  const Request& request_;
  const Roles& roles_;
};

Expected<void> take(const std::string& given, const UnitNames& names,
                    std::vector<std::string>& parts) {
  return split(given).and_then([&](const Given& part) {
    return names.find(given, part.unit).and_then([&](std::size_t u) -> Expected<void> {
      if (!parts[u].empty())
        return refused(given, fmt::format("{} has the part number {} already; give one",
                                          names.role(u), parts[u]));
      parts[u] = part.number;
      return {};
    });
  });
}

}  // namespace

Expected<std::vector<std::string>> given_parts(const Request& request, const Roles& roles) {
  const UnitNames names(request, roles);
  std::vector<std::string> parts(roles.order.size());
  for (const std::string& given : request.parts)
    if (const auto taken = take(given, names, parts); !taken) return tl::unexpected(taken.error());
  return parts;
}

}  // namespace asa::audit
