#include "gate/explain/headers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace asa::explain {

namespace {

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

/// The headers that decide by a reading.
Headers headers_of(const ReadingEntry& reading) {
  Headers found = headers_naming(reading.id, type_of(reading));
  std::erase_if(found, [](const SourceFile* file) { return file->path == "model/readings.hpp"; });
  return found;
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

}  // namespace

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

}  // namespace asa::explain
