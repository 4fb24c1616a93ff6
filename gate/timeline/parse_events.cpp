#include "gate/device/vocabulary.hpp"
#include "gate/timeline/duration.hpp"
#include "gate/timeline/events.hpp"
#include "gate/timeline/grammar.hpp"
#include "gate/timeline/names.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>
#include <sstream>
#include <vector>

namespace asa::timeline {

namespace {

/// Whether the text, which may have a sign, is a duration; in weeks, or with days only.
bool is_duration(std::string_view text, bool weeks) {
  if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
  const bool has_weeks = audit::find_text(text, "w") != std::string_view::npos;
  const bool has_days = audit::find_text(text, "d") != std::string_view::npos;
  return parse_duration(text) && has_weeks == weeks && has_days != weeks;
}

/// Whether the words are one duration: "5 weeks", "5w 1d", "5 weeks 1 day".
bool are_one_duration(const std::string& first, const std::string& second) {
  for (const std::string_view word : {"weeks", "week", "w", "days", "day", "d"})
    if (audit::same_text(second, word)) return !first.empty() && std::isdigit(first.back()) != 0;
  return is_duration(first, true) && is_duration(second, false);
}

/// The words of the text, a duration as one.
std::vector<std::string> words_of(std::string_view text) {
  std::istringstream in{std::string(text)};
  std::vector<std::string> words;
  for (std::string word; in >> word;) {
    words.push_back(word);
    while (words.size() > 1 && are_one_duration(words[words.size() - 2], words.back())) {
      words[words.size() - 2] += ' ' + words.back();
      words.pop_back();
    }
  }
  return words;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
  return text.substr(0, text.find_last_not_of(blanks) + 1);
}

std::vector<std::string_view> cut_at(char separator, std::string_view text) {
  std::vector<std::string_view> pieces;
  for (std::size_t end = 0; end != std::string_view::npos;) {
    end = text.find(separator);
    pieces.push_back(trimmed(text.substr(0, end)));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return pieces;
}

/// Reads one step.
class StepReader {
 public:
  StepReader(const History<Scalar>& history, std::size_t number, std::string_view text)
      : history_(history), number_(number), text_(text), words_(words_of(text)) {}

  Event<Scalar> read() {
    if (words_.empty()) fail("there is no event; write one between two semicolons");
    form_ = &form();
    event_.kind = form_->kind;
    event_.parts = form_->all_alone ? Parts::all_alone() : Parts{};
    const std::vector<std::string> given = arguments();
    for (std::size_t i = 0; i < given.size(); ++i) take(form_->arguments[i], given[i]);
    return event_;
  }

 private:
  [[noreturn]] void fail(std::string_view why) const {
    throw BadEvents(fmt::format("--events: step {}, \"{}\": {}", number_, text_, why));
  }

  const EventForm& form() const {
    std::vector<std::string_view> known;
    for (const EventForm& form : event_forms) {
      if (audit::same_text(form.text.word, words_.front())) return form;
      known.push_back(form.text.word);
    }
    fail(
        fmt::format("\"{}\" is no event; possible are {}", words_.front(), fmt::join(known, ", ")));
  }

  /// The words by argument: a key and parts take all that no other argument needs.
  std::vector<std::string> arguments() const {
    const auto& wanted = form_->arguments;
    const std::size_t given = words_.size() - 1;
    const auto wide = static_cast<std::size_t>(std::ranges::find_if(wanted, may_be_several_words) -
                                               wanted.begin());
    if (given < wanted.size() || (given > wanted.size() && wide == wanted.size()))
      fail(fmt::format("write {}", usage(*form_)));
    std::vector<std::string> found;
    auto word = words_.begin() + 1;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      std::string argument = *word++;
      for (std::size_t over = given - wanted.size(); i == wide && over > 0; --over)
        argument += ' ' + *word++;
      found.push_back(argument);
    }
    return found;
  }

  void take(Argument argument, const std::string& text) {
    switch (argument) {
      case Argument::duration: event_.days = duration(text); break;
      case Argument::unit: event_.unit = static_cast<std::uint8_t>(unit(text)); break;
      case Argument::key: event_.key = static_cast<std::uint8_t>(key(text)); break;
      case Argument::parts: event_.parts = parts(text); break;
      case Argument::shift: event_.days = shift(text); break;
    }
  }

  Days duration(std::string_view text) const {
    const auto days = parse_duration(text);
    if (!days)
      fail(fmt::format("\"{}\" is no duration; write 10w, 28d, 4w3d, 5 weeks or days, up to {}",
                       text, longest_duration.count()));
    return *days;
  }

  Days shift(std::string_view text) const {
    if (!text.starts_with('+') && !text.starts_with('-'))
      fail(fmt::format("\"{}\" does not say which way; write +10d or -10d", text));
    const Days days = duration(text.substr(1));
    return text.starts_with('-') ? -days : days;
  }

  std::string name_of(std::size_t unit) const { return unit_name(history_, unit); }

  std::size_t unit(std::string_view text) const {
    const auto found = find_unit(history_, text);
    if (!found) fail(fmt::format("no unit is \"{}\"; possible: {}", text, units_text(history_)));
    return *found;
  }

  /// Every unit in one part; a part for each unit is the same as apart.
  Parts parts(std::string_view text) const {
    Parts parts;
    std::vector<bool> named(history_.units.size(), false);
    const auto pieces = cut_at('|', text);
    for (std::size_t part = 0; part < pieces.size(); ++part)
      for (const std::string_view name : cut_at(',', pieces[part])) {
        const std::size_t u = unit(name);
        if (named[u]) fail(fmt::format("{} is named twice", name_of(u)));
        named[u] = true;
        parts = parts.with(u, part);
      }
    for (std::size_t u = 0; u < named.size(); ++u)
      if (!named[u]) fail(fmt::format("{} is in none of the parts; name every unit", name_of(u)));
    return pieces.size() == named.size() ? Parts::all_alone() : parts;
  }

  std::size_t key(std::string_view text) const {
    const KeyedUnit<Scalar>& unit = history_.units[event_.unit];
    const std::string name = name_of(event_.unit);
    if (unit.keys.size() == 0) fail(fmt::format("{} has no time-based keys", name));
    const auto found = find_keys(unit, text);
    if (found.size() != 1)
      fail(fmt::format("{} key of {} is \"{}\"; possible: {}",
                       found.empty() ? "no" : "more than one", name, text, keys_text(unit)));
    return found.front();
  }

  const History<Scalar>& history_;
  std::size_t number_;
  std::string_view text_;
  std::vector<std::string> words_;
  const EventForm* form_ = nullptr;
  Event<Scalar> event_{};
};

}  // namespace

Events<Scalar> parse_events(std::string_view text, const History<Scalar>& history) {
  auto steps = cut_at(';', text);
  if (steps.back().empty()) steps.pop_back();
  if (steps.empty()) throw BadEvents("--events: there are none; write together 10w; apart 4w");
  if (steps.size() > most_events)
    throw BadEvents(
        fmt::format("--events: {} steps; at most {} are possible", steps.size(), most_events));
  Events<Scalar> events;
  for (const std::string_view step : steps)
    events.push_back(StepReader(history, events.size() + 1, step).read());
  return events;
}

}  // namespace asa::timeline
