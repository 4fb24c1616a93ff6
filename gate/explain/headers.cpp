#include "gate/explain/headers.hpp"

#include "gate/terminal/words.hpp"

#include <algorithm>

namespace asa::explain {

namespace {

std::size_t line_of(const SourceFile& file, std::string_view part) {
  return 1 + static_cast<std::size_t>(std::count(file.text.data(), part.data(), '\n'));
}

/// The lines of a text, each without so many blanks at its beginning.
std::string outdented(std::string_view text, std::size_t margin) {
  std::string out;
  for (const std::string_view line : split(text, '\n')) {
    const std::size_t blank = std::min(line.find_first_not_of(' '), line.size());
    out.append(out.empty() ? "" : "\n").append(line.substr(std::min(margin, blank)));
  }
  return out;
}

}  // namespace

bool in_folder(const SourceFile& file, std::string_view folder) {
  return file.path.starts_with(folder);
}

bool holds_rules(const SourceFile& file) {
  return in_folder(file, "model/") && !in_folder(file, "model/clause") &&
         file.path != "model/refusing_clause.hpp" && file.path != "model/scope.hpp";
}

bool holds_properties(const SourceFile& file) {
  return in_folder(file, "properties/") && !in_folder(file, "properties/mutants/");
}

Headers headers_naming(std::string_view one, std::string_view other) {
  Headers found;
  for (const SourceFile& file : sources())
    if (holds_rules(file) && (names(file.text, one) || names(file.text, other)))
      found.push_back(&file);
  return found;
}

Declarations opened(std::string_view text) {
  Declarations all;
  for (const Declaration& d : declarations_in(text)) {
    if (!d.is_namespace()) {
      all.push_back(d);
      continue;
    }
    const Declarations within = opened(d.body);
    all.insert(all.end(), within.begin(), within.end());
  }
  return all;
}

std::string said(std::string_view comment) {
  std::string text;
  for (const std::string_view line : split(comment, '\n'))
    if (const auto words = trimmed(line, " /"); !words.empty())
      text.append(text.empty() ? "" : " ").append(words);
  return text;
}

bool is_struct(const Declaration& d) {
  return d.code.starts_with("struct ") || d.head().find("\nstruct ") != std::string_view::npos;
}

bool is_clause_text(const Declaration& d) {
  return d.code.find("ClauseText text<") != std::string_view::npos;
}

Slice slice(const SourceFile& file, std::string_view part) {
  const auto at = static_cast<std::size_t>(part.data() - file.text.data());
  const std::size_t first = file.text.find_first_not_of(' ', at);
  const std::size_t margin = first - (file.text.substr(0, at).rfind('\n') + 1);
  return {file.path, line_of(file, part), outdented(part, margin)};
}

std::vector<const ClauseEntry*> clauses_in(const Headers& headers,
                                           const std::function<bool(const ClauseSource&)>& wanted) {
  std::vector<const ClauseEntry*> found;
  for (const ClauseEntry& clause : clauses()) {
    const auto is_here = [&](const SourceFile* file) { return names(file->text, clause.id); };
    if (std::ranges::any_of(headers, is_here) && wanted(source_of(clause)))
      found.push_back(&clause);
  }
  return found;
}

}  // namespace asa::explain
