#include "gate/explain/slices.hpp"

#include "gate/explain/headers.hpp"
#include "gate/terminal/words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asa::explain {

namespace {

/// The constant that stands for a feature in rules.
std::string_view constant_of(const FeatureEntry& feature) {
  const Slice type = source_of_type_named(feature.name).front();
  const std::string_view name =
      std::string_view(type.text).substr(std::string_view("struct ").size());
  const std::string value = fmt::format("= as_value<{}>;", name.substr(0, name.find(' ')));
  for (const SourceFile& file : sources()) {
    if (file.path != type.file) continue;
    const std::string_view before = trimmed(file.text.substr(0, file.text.find(value)));
    return before.substr(before.rfind(' ') + 1);
  }
  return {};
}

/// The declarations at the top of some headers that hold a text.
std::vector<Slice> holding(std::string_view text,
                           const std::function<bool(const SourceFile&)>& in) {
  std::vector<Slice> found;
  for (const SourceFile& file : sources()) {
    if (!in(file) || file.text.find(text) == std::string_view::npos) continue;
    for (const Declaration& d : opened(file.text))
      if (d.code.find(text) != std::string_view::npos) found.push_back(slice(file, d.whole));
  }
  return found;
}

bool holds_mutants(const SourceFile& file) { return in_folder(file, "properties/mutants/"); }

}  // namespace

std::vector<const ClauseEntry*> clauses_naming(const FeatureEntry& feature) {
  const std::string_view constant = constant_of(feature);
  return clauses_in(headers_naming(constant, constant), [&](const ClauseSource& clause) {
    return std::ranges::any_of(clause.rule,
                               [&](const Slice& rule) { return names(rule.text, constant); });
  });
}

std::vector<Slice> source_of(const PropertyInfo& property) {
  return holding(fmt::format(".id = \"{}\"", property.id), holds_properties);
}

std::vector<Slice> source_of(const Mutant& mutant) {
  return holding(fmt::format("\"{}\"", mutant.name), holds_mutants);
}

std::vector<Slice> source_of_type_named(std::string_view name) {
  return holding(fmt::format("name = \"{}\"", name), holds_rules);
}

}  // namespace asa::explain
