#include "gate/explain/functions.hpp"

#include "gate/explain/bare_code.hpp"
#include "gate/explain/headers.hpp"
#include "gate/explain/lexical.hpp"
#include "gate/terminal/words.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace asa::explain {

namespace {

constexpr std::string_view blanks = " \n";

/// What follows a bracket and its match, which is in the text.
std::string_view after_brackets(std::string_view text, char open, char close) {
  std::size_t depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    depth += text[at] == open ? 1 : 0;
    if (text[at] == close && --depth == 0) return trimmed(text.substr(at + 1), blanks);
  }
  return {};
}

/// A head without what it says of templates.
std::string_view without_template(std::string_view head) {
  constexpr std::string_view parameters = "template <", constraint = "requires";
  while (head.starts_with(parameters))
    head = after_brackets(head.substr(parameters.size() - 1), '<', '>');
  return head.starts_with(constraint) ? after_brackets(head.substr(constraint.size()), '(', ')')
                                      : head;
}

bool is_type(std::string_view head) {
  constexpr std::array types{"struct ", "class ", "enum ", "using ", "concept "};
  return std::ranges::any_of(types, [&](const char* type) { return head.starts_with(type); });
}

/// The word that ends a text.
std::string_view last_word(std::string_view text) {
  const auto begin = std::find_if_not(text.rbegin(), text.rend(), is_in_word).base();
  return text.substr(static_cast<std::size_t>(begin - text.begin()));
}

/// The declarations of a header, and those within its types.
Declarations with_members(const SourceFile& file) {
  Declarations all;
  for (const Declaration& d : opened(file.text)) {
    if (!is_type(without_template(d.head()))) {
      all.push_back(d);
      continue;
    }
    const Declarations members = declarations_in(d.body);
    std::ranges::copy_if(members, std::back_inserter(all),
                         [](const Declaration& member) { return !member.body.empty(); });
  }
  return all;
}

bool names_a_clause(const Declaration& d) {
  return std::ranges::any_of(clauses(), [&](const ClauseEntry& c) { return names(d.whole, c.id); });
}

bool holds_clauses(const SourceFile& file) {
  return holds_rules(file) && file.text.find("ClauseText text<") != std::string_view::npos;
}

/// Something that code can use, and what it uses itself.
struct Usable {
  std::string code;
  bool is_function;
  std::vector<const Usable*> uses{};
};
using Usables = std::multimap<std::string_view, Usable>;

/// Calls `see` with each word of bare code, and whether it looks like a function: it is called, or
/// named in full.
void each_word(std::string_view code, auto see) {
  for (std::size_t at = 0; at < code.size();) {
    if (is_quote(code, at)) {
      at = end_of_literal(code, at);
    } else if (!is_in_word(code[at])) {
      ++at;
    } else {
      const std::size_t begin = at;
      while (at < code.size() && is_in_word(code[at])) ++at;
      const bool is_called = at < code.size() && (code[at] == '(' || code[at] == '<');
      see(code.substr(begin, at - begin), is_called || code.substr(0, begin).ends_with("::"));
    }
  }
}

/// What some code uses by name.
std::vector<const Usable*> uses_of(std::string_view code, const Usables& usables) {
  std::vector<const Usable*> uses;
  each_word(code, [&](std::string_view word, bool like_a_function) {
    const auto [begin, end] = usables.equal_range(word);
    for (auto use = begin; use != end; ++use)
      if (like_a_function || !use->second.is_function) uses.push_back(&use->second);
  });
  return uses;
}

Usables usables(Within within) {
  Usables all;
  for (const SourceFile& file : sources()) {
    const bool in_model = holds_rules(file);
    if (!in_model && (within == Within::model || !holds_properties(file))) continue;
    for (const Declaration& d : with_members(file))
      if (const std::string_view name = name_of(d); !name.empty() && !is_clause_text(d))
        all.emplace(name, Usable{bare_code(d.whole), !d.body.empty()});
  }
  for (auto& [name, usable] : all) usable.uses = uses_of(usable.code, all);
  return all;
}

const Usables& usables_once(Within within) {
  if (within == Within::model) {
    static const Usables in_model = usables(Within::model);
    return in_model;
  }
  static const Usables everywhere = usables(Within::model_and_properties);
  return everywhere;
}

/// Adds what is used, and what that uses, each once.
void add_all(const std::vector<const Usable*>& uses, std::set<const Usable*>& found) {
  for (const Usable* use : uses)
    if (found.insert(use).second) add_all(use->uses, found);
}

}  // namespace

std::string_view name_of(const Declaration& d) {
  const std::string_view head = without_template(d.head());
  if (is_type(head)) return {};
  const std::string_view before = trimmed(head.substr(0, head.find_first_of("(={;")), blanks);
  const std::string_view name = last_word(before);
  return name.size() == before.size() || name == "operator" ? std::string_view() : name;
}

std::vector<Function> functions_without_clause() {
  std::vector<Function> found;
  for (const SourceFile& file : sources()) {
    if (!holds_clauses(file)) continue;
    std::string_view above{};
    for (const Declaration& d : with_members(file)) {
      const bool is_below_a_text =
          !above.empty() && above.data() + above.size() + 2 == d.whole.data();
      if (is_clause_text(d)) above = d.whole;
      if (!is_below_a_text && !names_a_clause(d) && !d.body.empty() && !name_of(d).empty())
        found.push_back({name_of(d), said(d.comment()), slice(file, d.whole)});
    }
  }
  return found;
}

std::vector<std::string> used_by(const std::vector<Slice>& source, Within within) {
  std::set<std::string> own, codes;
  std::set<const Usable*> found;
  for (const Slice& s : source) own.insert(bare_code(s.text));
  for (const std::string& code : own) add_all(uses_of(code, usables_once(within)), found);
  for (const Usable* use : found)
    if (!own.contains(use->code)) codes.insert(use->code);
  return {codes.begin(), codes.end()};
}

}  // namespace asa::explain
