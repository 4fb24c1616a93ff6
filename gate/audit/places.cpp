#include "gate/audit/places.hpp"

#include "gate/scenario/unit_name.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace asa::audit {

namespace {

/// What several places of the input have in common.
struct Remark {
  std::string text;
  std::string why;
  std::vector<std::string> places = {};
};

/// The unit's name in its group; a unit alone is "this unit".
std::string role_of(const Report& report, std::size_t unit) {
  if (report.units.size() == 1) return "this unit";
  return unit_name(report.topology, report.units.size(), unit);
}

std::vector<Remark> remarks(const Report& report, const std::vector<Finding>& findings) {
  std::vector<Remark> all;
  for (const Finding& f : findings) {
    const std::string why = with_roles(report, f.why);
    const auto same = std::ranges::find_if(
        all, [&](const Remark& known) { return known.text == f.text && known.why == why; });
    Remark& remark = same == all.end() ? all.emplace_back(Remark{f.text, why}) : *same;
    remark.places.push_back(place_of(report, f.file, f.line));
  }
  return all;
}

/// Where a name stands in a text, and not as a part of a longer word.
std::size_t find_name(std::string_view text, std::string_view name, std::size_t from) {
  constexpr std::string_view ends = " ,:;";
  for (std::size_t at = text.find(name, from); at != std::string_view::npos;
       at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if ((at == 0 || text[at - 1] == ' ') &&
        (end == text.size() || ends.find(text[end]) != std::string_view::npos))
      return at;
  }
  return std::string_view::npos;
}

}  // namespace

std::string place_of(const Report& report, std::string_view file, std::size_t line) {
  std::string place(file);
  for (std::size_t u = 0; u < report.units.size(); ++u)
    if (report.units[u].text.file == file) place = role_of(report, u);
  if (line == 0) return place;
  const bool alone = place == "this unit";
  return alone ? fmt::format("line {}", line) : fmt::format("{}, line {}", place, line);
}

std::string with_roles(const Report& report, std::string text) {
  for (std::size_t u = 0; u < report.units.size(); ++u) {
    const std::string& file = report.units[u].text.file;
    const std::string role = role_of(report, u);
    for (std::size_t at = find_name(text, file, 0); at != std::string::npos;
         at = find_name(text, file, at + role.size()))
      text.replace(at, file.size(), role);
  }
  return text;
}

void finding_lines(Layout& out, const Report& report, std::string_view title,
                   const std::vector<Finding>& findings) {
  if (findings.empty()) return;
  out.blank();
  out.heading(title);
  for (const Remark& remark : remarks(report, findings))
    out.paragraph(
        "  ", fmt::format("{}: {} -- {}", fmt::join(remark.places, "; "), remark.text, remark.why));
}

}  // namespace asa::audit
