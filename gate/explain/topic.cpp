#include "gate/explain/topic.hpp"

#include "gate/terminal/suggest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <set>
#include <stdexcept>
#include <string>

namespace asa::explain {

namespace {

constexpr std::string_view where_all_are =
    "licgate list names all properties, and licgate list WHAT all clauses, readings, platforms, "
    "features or mutants";

struct Kind {
  std::string_view operator()(const ClauseEntry*) const { return "clause"; }
  std::string_view operator()(const PropertyEntry*) const { return "property"; }
  std::string_view operator()(const ReadingEntry*) const { return "reading"; }
  std::string_view operator()(const PlatformEntry*) const { return "platform"; }
  std::string_view operator()(const FeatureEntry*) const { return "feature"; }
  std::string_view operator()(const Mutant*) const { return "mutant"; }
};

struct Id {
  std::string_view operator()(const ClauseEntry* c) const { return c->id; }
  std::string_view operator()(const PropertyEntry* p) const { return p->info.id; }
  std::string_view operator()(const ReadingEntry* r) const { return r->id; }
  std::string_view operator()(const PlatformEntry* p) const { return p->name; }
  std::string_view operator()(const FeatureEntry* f) const { return f->name; }
  std::string_view operator()(const Mutant* m) const { return m->name; }
};

/// What else a topic is called.
struct OtherNames {
  using Names = std::vector<std::string_view>;

  Names operator()(const PlatformEntry* p) const {
    return {p->hardware, p->label, p->name.substr(p->name.find(' ') + 1)};
  }
  Names operator()(const FeatureEntry* f) const {
    Names names;
    for (const Spelling& s : f->spellings) names.push_back(s.text);
    return names;
  }
  Names operator()(const auto*) const { return {}; }
};

std::string in_lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

bool is_same(std::string_view name, std::string_view lower) { return in_lower_case(name) == lower; }
bool begins(std::string_view name, std::string_view lower) {
  return in_lower_case(name).starts_with(lower);
}

using Matches = std::function<bool(std::string_view name)>;

bool any_name(const Topic& topic, const Matches& matches) {
  return matches(id_of(topic)) || std::ranges::any_of(std::visit(OtherNames{}, topic), matches);
}

std::vector<Topic> topics_that(const std::function<bool(const Topic&)>& match) {
  std::vector<Topic> found = all_topics();
  std::erase_if(found, [&](const Topic& topic) { return !match(topic); });
  return found;
}

/// The topics that are meant: those with this id; if there are none, with this name; if there are
/// none, with names that begin so.
std::vector<Topic> meant_by(std::string_view lower) {
  const Matches same = [&](std::string_view name) { return is_same(name, lower); };
  const Matches longer = [&](std::string_view name) { return begins(name, lower); };
  std::vector<Topic> found = topics_that([&](const Topic& t) { return same(id_of(t)); });
  if (found.empty()) found = topics_that([&](const Topic& t) { return any_name(t, same); });
  if (found.empty()) found = topics_that([&](const Topic& t) { return any_name(t, longer); });
  return found;
}

std::vector<std::string> names_of_all() {
  std::set<std::string> names;
  for (const Topic& topic : all_topics()) {
    names.emplace(id_of(topic));
    for (const std::string_view other : std::visit(OtherNames{}, topic)) names.emplace(other);
  }
  return {names.begin(), names.end()};
}

std::string ambiguous(std::string_view written, const std::vector<Topic>& candidates) {
  std::string text = fmt::format("\"{}\" can be:", written);
  for (const Topic& topic : candidates)
    text += fmt::format("\n  {} ({})", id_of(topic), kind_of(topic));
  return text;
}

}  // namespace

std::vector<Topic> all_topics() {
  std::vector<Topic> all;
  const auto add = [&all](const auto& entries) {
    for (const auto& entry : entries) all.emplace_back(&entry);
  };
  add(clauses());
  add(properties());
  add(reading_register);
  add(catalogue());
  add(features);
  add(mutants());
  return all;
}

std::string_view kind_of(const Topic& topic) { return std::visit(Kind{}, topic); }

std::string_view id_of(const Topic& topic) { return std::visit(Id{}, topic); }

Topic topic_named(std::string_view written) {
  if (written.empty()) throw std::invalid_argument("an ID is empty; name what to explain");
  const std::vector<Topic> found = meant_by(in_lower_case(written));
  if (found.empty())
    throw std::invalid_argument(unknown_name("ID", written, names_of_all(), where_all_are));
  if (found.size() > 1) throw std::invalid_argument(ambiguous(written, found));
  return found.front();
}

}  // namespace asa::explain
