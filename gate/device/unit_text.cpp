#include "gate/device/unit_text.hpp"

#include "gate/device/clean.hpp"

#include <fmt/format.h>

namespace asa::device {

std::string line_of(const Statement& s) {
  return fmt::format("{} : {}", entry(s.feature).name, s.printed);
}

std::string line_with_term(const Statement& s) { return fmt::format("{} {}", line_of(s), s.term); }

void UnitText::add(std::vector<Finding>& findings, std::size_t& more, std::size_t line,
                   std::string_view text, std::string why) {
  if (findings.size() < max_findings)
    findings.push_back({file, line, shortened(text), std::move(why)});
  else
    ++more;
}

bool before_8_3(const UnitText& t) {
  if (t.version) return *t.version < unlike_licenses_pair_from;
  const auto has_term = [](const Statement& s) { return !s.term.empty(); };
  return (t.old_key_line || t.old_names) && std::ranges::none_of(t.local.stated, has_term);
}

}  // namespace asa::device
