#include "gate/explore/find.hpp"
#include "gate/terminal/suggest.hpp"
#include "gate/terminal/words.hpp"
#include "model/catalogue.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>
#include <utility>

namespace asa::atlas {

namespace {

/// In lower case, without spaces.
std::string plain(std::string_view text) {
  std::string letters;
  for (const char c : text)
    if (std::isspace(static_cast<unsigned char>(c)) == 0)
      letters += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return letters;
}

bool same(std::string_view a, std::string_view b) { return plain(a) == plain(b); }

/// The texts between the words "and".
std::vector<std::string> conditions_in(std::string_view text) {
  std::vector<std::string> conditions(1);
  for (const std::string& word : words_of(text))
    if (same(word, "and"))
      conditions.emplace_back();
    else
      conditions.back() += (conditions.back().empty() ? "" : " ") + word;
  return conditions;
}

std::vector<std::string> mark_words() {
  std::vector<std::string> words{"forms"};
  for (const View view : {View::refusals, View::rules})
    for (const Mark& mark : marks_of(view)) words.emplace_back(mark.word);
  return words;
}

std::optional<std::size_t> place_of(View view, std::string_view word) {
  const auto marks = marks_of(view);
  for (std::size_t i = 0; i < marks.size(); ++i)
    if (same(marks[i].word, word)) return i;
  return {};
}

InputError unknown(std::string_view what, std::string_view written,
                   const std::vector<std::string>& words) {
  const std::string meant = did_you_mean(written, words);
  return {fmt::format("--find: \"{}\" is no {}; {}", written, what,
                      meant.empty() ? fmt::format("there are {}", fmt::join(words, ", ")) : meant)};
}

/// Reads conditions into a query, one after the other.
class Reader {
 public:
  using Problem = std::optional<InputError>;

  Problem read(const std::string& condition) {
    const std::size_t sign = condition.find_first_of("<>=");
    if (sign == std::string::npos) return read_mark(condition);
    const std::size_t end = condition.find_first_not_of("<>=", sign);
    if (end == std::string::npos)
      return InputError{fmt::format("--find: \"{}\" has no value", condition)};
    return read_field(std::string(trimmed(condition.substr(0, sign))),
                      condition.substr(sign, end - sign),
                      std::string(trimmed(condition.substr(end))));
  }
  Query take() { return std::move(query_); }

 private:
  Problem read_mark(std::string_view condition) {
    const auto words = words_of(condition);
    const bool negated = words.size() == 2 && same(words[0], "not");
    const std::string word = negated ? words[1] : std::string(condition);
    if (same(word, "forms")) return set(query_.forms, !negated, "forms");
    for (const View view : {View::refusals, View::rules})
      if (const auto place = place_of(view, word)) {
        query_.marks.push_back({view, *place, !negated});
        return {};
      }
    return unknown("condition", word, mark_words());
  }

  Problem read_field(const std::string& name, const std::string& sign, const std::string& value) {
    if (same(name, "units") && (sign == "=" || sign == "<=" || sign == ">="))
      return read_units(sign, value);
    if (sign == "=" && same(name, "refusals")) return read_refusals(value);
    if (sign == "=" && same(name, "platform")) return read_platform(value);
    if (sign == "=" && same(name, "shape")) return read_shape(value);
    if (sign != "=")
      return InputError{
          fmt::format("--find: \"{} {}\" is no condition; only \"units\" can be "
                      "compared, by =, <= or >=",
                      name, sign)};
    return unknown("field", name, {"refusals", "platform", "shape", "units"});
  }

  Problem read_units(const std::string& sign, const std::string& value) {
    const auto units = number_in<std::size_t>(value);
    if (!units || *units < 2 || *units > max_units)
      return InputError{
          fmt::format("--find: \"{}\" is no number of units from 2 to {}", value, max_units)};
    if (sign != "<=") query_.least_units = std::max(query_.least_units, *units);
    if (sign != ">=") query_.most_units = std::min(query_.most_units, *units);
    if (query_.least_units > query_.most_units) return twice("units");
    return {};
  }
  Problem read_refusals(std::string_view value) {
    if (!value.starts_with('{') || !value.ends_with('}'))
      return InputError{"--find: write refusals in braces, such as refusals = {FX-ENC-1}"};
    value = value.substr(1, value.size() - 2);
    MarkSet found;
    for (const std::string_view word : split(value, ',')) {
      if (trimmed(value).empty()) break;
      const auto place = place_of(View::refusals, word);
      if (!place) return unknown("refusing clause", trimmed(word), refusing_words());
      found.add(*place);
    }
    return set(query_.refusals, found, "refusals");
  }
  Problem read_platform(std::string_view value) {
    if (query_.platform != nullptr) return twice("platform");
    std::vector<std::string> names;
    for (const PlatformEntry& platform : catalogue()) {
      names.emplace_back(platform.name);
      if (same(platform.name, value) || same(platform.label, value)) query_.platform = &platform;
    }
    if (query_.platform == nullptr) return unknown("platform", value, names);
    return {};
  }
  Problem read_shape(std::string_view value) {
    if (!same(value, "pair") && !same(value, "cluster"))
      return unknown("shape", value, {"pair", "cluster"});
    return set(query_.shape, same(value, "pair") ? Shape::pair : Shape::cluster, "shape");
  }

  static Problem twice(std::string_view what) {
    return InputError{
        fmt::format("--find: two conditions of {} exclude each other; keep one", what)};
  }
  /// Sets what may have one value only.
  template <class Value>
  static Problem set(std::optional<Value>& field, Value value, std::string_view what) {
    if (field) return twice(what);
    field = value;
    return {};
  }
  static std::vector<std::string> refusing_words() {
    std::vector<std::string> words;
    for (const Mark& mark : marks_of(View::refusals)) words.emplace_back(mark.word);
    return words;
  }

  Query query_{};
};

}  // namespace

Expected<Query> parse_query(std::string_view text) {
  Reader reader;
  for (const std::string& condition : conditions_in(text)) {
    if (condition.empty())
      return bad_input(
          "--find: a condition is missing; for example --find \"FX-ENC-1 and "
          "platform = ASA 5512-X\"");
    if (const auto problem = reader.read(condition)) return bad_input(problem->text);
  }
  return reader.take();
}

std::string query_grammar() {
  std::string text =
      "Conditions, with \"and\" between them; \"not\" before a word turns it round:\n"
      "  refusals = {ID, ID}    exactly these clauses refuse; {} for none\n"
      "  platform = NAME        of the first unit\n"
      "  shape = pair           or cluster\n"
      "  units = N              or units >= N, units <= N\n"
      "  ID                     the clause refuses\n"
      "  forms                  the units form a pair or a cluster\n";
  for (const Mark& mark : marks_of(View::rules))
    text += fmt::format("  {:<22} {}\n", mark.word, mark.says);
  return text;
}

}  // namespace asa::atlas
