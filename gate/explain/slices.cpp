#include "gate/explain/slices.hpp"

#include "gate/explain/declarations.hpp"
#include "gate/explain/sources.hpp"
#include "gate/terminal/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <optional>

namespace asa::explain {

namespace {

using Declarations = std::vector<Declaration>;

bool is_struct(const Declaration& d) {
  return d.code.starts_with("struct ") || d.head().find("\nstruct ") != std::string_view::npos;
}
bool is_enum(const Declaration& d) { return d.code.starts_with("enum "); }
bool is_clause_text(const Declaration& d) {
  return d.code.find("ClauseText text<") != std::string_view::npos;
}

/// The declarations of a header, those within namespaces too.
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

Slice slice(const SourceFile& file, std::string_view part) {
  const auto at = static_cast<std::size_t>(part.data() - file.text.data());
  const std::size_t first = file.text.find_first_not_of(' ', at);
  const std::size_t margin = first - (file.text.substr(0, at).rfind('\n') + 1);
  return {file.path, line_of(file, part), outdented(part, margin)};
}

/// A statement, or the head of a function.
Slice brief(const SourceFile& file, const Declaration& d) {
  return slice(file, d.body.empty() ? d.whole : trimmed(d.head(), " \n"));
}

/// What a comment says, in one line.
std::string said(std::string_view comment) {
  std::string text;
  for (const std::string_view line : split(comment, '\n'))
    if (const auto words = trimmed(line, " /"); !words.empty())
      text.append(text.empty() ? "" : " ").append(words);
  return text;
}

/// What a header is about: the comment above its namespace or, without one, above its struct.
std::string chapter_of(const SourceFile& file) {
  for (const Declaration& d : declarations_in(file.text))
    if (d.is_namespace() && !d.comment().empty()) return said(d.comment());
  for (const Declaration& d : opened(file.text))
    if (is_struct(d) && !d.comment().empty()) return said(d.comment());
  return {};
}

bool in_folder(const SourceFile& file, std::string_view folder) {
  return file.path.starts_with(folder);
}

/// The headers that hold rules: the model, but for the registers of clauses and the scopes.
bool holds_rules(const SourceFile& file) {
  return in_folder(file, "model/") && !in_folder(file, "model/clause") &&
         file.path != "model/refusing_clause.hpp" && file.path != "model/scope.hpp";
}

/// The declaration below a clause's text, past the texts that follow it.
std::optional<Declaration> below(const Declarations& all, Declarations::const_iterator entry) {
  const auto found = std::find_if_not(entry, all.end(), is_clause_text);
  return found == all.end() ? std::nullopt : std::optional(*found);
}

/// Whether a declaration implements the clause above it: one that records refusals names those
/// clauses itself.
bool implements(const Declaration& d) {
  return !d.body.empty() && !is_struct(d) && d.code.find("\"_clause") == std::string_view::npos;
}

/// Finds the text of a clause, what is below it, and its chapter.
void find_entry(std::string_view id, ClauseSource& found) {
  const std::string entry = fmt::format("ClauseText text<\"{}\"_clause>", id);
  for (const SourceFile& file : sources()) {
    if (!in_folder(file, "model/") || file.text.find(entry) == std::string_view::npos) continue;
    const Declarations all = opened(file.text);
    const auto at = std::ranges::find_if(
        all, [&](const Declaration& d) { return d.code.find(entry) != std::string_view::npos; });
    found.entry = slice(file, at->whole);
    found.chapter = chapter_of(file);
    if (const auto rule = below(all, at); rule && implements(*rule))
      found.rule.push_back(slice(file, rule->whole));
  }
}

bool is_among(const std::vector<Slice>& slices, const Slice& one) {
  return std::ranges::any_of(
      slices, [&](const Slice& s) { return s.file == one.file && s.line == one.line; });
}

/// Adds what names a clause apart from its text and the rule below it.
void find_mentions(std::string_view id, ClauseSource& found) {
  const bool has_rule = !found.rule.empty();
  for (const SourceFile& file : sources()) {
    if (!holds_rules(file)) continue;
    for (const Declaration& d : naming(file.text, id)) {
      const Slice whole = slice(file, d.whole);
      if (is_clause_text(d) || is_among(found.rule, whole)) continue;
      if (!has_rule && !d.body.empty() && !is_enum(d) && names(d.comment(), id))
        found.rule.push_back(whole);
      else
        found.elsewhere.push_back(brief(file, d));
    }
  }
}

/// The type that an answer to a reading has: the argument of its question.
std::string_view type_of(const ReadingEntry& reading) {
  const std::string quoted = fmt::format("\"{}\"", reading.id);
  for (const SourceFile& file : sources()) {
    if (file.path != "model/readings.hpp") continue;
    for (const Declaration& d : opened(file.text)) {
      if (!d.head().starts_with("constexpr ReadingEntry question(")) continue;
      if (d.body.find(quoted) == std::string_view::npos) continue;
      const std::string_view head = d.head().substr(d.head().find('(') + 1);
      return head.substr(0, head.find(')'));
    }
  }
  return {};
}

bool is_within(std::string_view part, std::string_view whole) {
  return std::less_equal<>{}(whole.data(), part.data()) &&
         std::less_equal<>{}(part.data() + part.size(), whole.data() + whole.size());
}

using Headers = std::vector<const SourceFile*>;

/// The headers of rules that name one of two words.
Headers headers_naming(std::string_view one, std::string_view other) {
  Headers found;
  for (const SourceFile& file : sources())
    if (holds_rules(file) && (names(file.text, one) || names(file.text, other)))
      found.push_back(&file);
  return found;
}

/// The headers that decide by a reading.
Headers headers_of(const ReadingEntry& reading) {
  Headers found = headers_naming(reading.id, type_of(reading));
  std::erase_if(found, [](const SourceFile* file) { return file->path == "model/readings.hpp"; });
  return found;
}

/// The clauses that some of the headers name, and whose source is as wanted.
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

/// What names a reading by its id, and what else names the type of its answer.
Declarations naming_reading(std::string_view text, const ReadingEntry& reading) {
  Declarations all = naming(text, reading.id);
  const std::size_t by_id = all.size();
  for (const Declaration& d : naming(text, type_of(reading)))
    if (std::none_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(by_id),
                     [&](const Declaration& other) { return is_within(d.whole, other.whole); }))
      all.push_back(d);
  return all;
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
bool holds_properties(const SourceFile& file) {
  return in_folder(file, "properties/") && !holds_mutants(file);
}

}  // namespace

ClauseSource source_of(const ClauseEntry& clause) {
  ClauseSource found;
  find_entry(clause.id, found);
  find_mentions(clause.id, found);
  if (found.rule.empty()) found.rule.swap(found.elsewhere);
  return found;
}

std::vector<Slice> source_of(const ReadingEntry& reading) {
  std::vector<Slice> found;
  for (const SourceFile* file : headers_of(reading))
    for (const Declaration& d : naming_reading(file->text, reading))
      if (!is_clause_text(d)) found.push_back(slice(*file, d.whole));
  return found;
}

bool depends_on(const ClauseSource& clause, const ReadingEntry& reading) {
  const auto depends = [&, type = type_of(reading)](const Slice& s) {
    return names(s.text, reading.id) || names(s.text, type);
  };
  return std::ranges::any_of(clause.rule, depends) ||
         std::ranges::any_of(clause.elsewhere, depends);
}

std::vector<const ClauseEntry*> clauses_depending_on(const ReadingEntry& reading) {
  return clauses_in(headers_of(reading),
                    [&](const ClauseSource& clause) { return depends_on(clause, reading); });
}

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
