#include "gate/explain/headers.hpp"
#include "gate/terminal/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace asa::explain {

namespace {

bool is_enum(const Declaration& d) { return d.code.starts_with("enum "); }

/// A statement, or the head of a function.
Slice brief(const SourceFile& file, const Declaration& d) {
  return slice(file, d.body.empty() ? d.whole : trimmed(d.head(), " \n"));
}

/// What a header is about: the comment above its namespace or, without one, above its struct.
std::string chapter_of(const SourceFile& file) {
  for (const Declaration& d : declarations_in(file.text))
    if (d.is_namespace() && !d.comment().empty()) return said(d.comment());
  for (const Declaration& d : opened(file.text))
    if (is_struct(d) && !d.comment().empty()) return said(d.comment());
  return {};
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

}  // namespace

ClauseSource source_of(const ClauseEntry& clause) {
  ClauseSource found;
  find_entry(clause.id, found);
  find_mentions(clause.id, found);
  if (found.rule.empty()) found.rule.swap(found.elsewhere);
  return found;
}

}  // namespace asa::explain
