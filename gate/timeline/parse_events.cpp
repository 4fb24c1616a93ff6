#include "gate/device/vocabulary.hpp"
#include "gate/terminal/words.hpp"
#include "gate/timeline/duration.hpp"
#include "gate/timeline/events.hpp"
#include "gate/timeline/grammar.hpp"
#include "gate/timeline/names.hpp"
#include "gate/timeline/read_step.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>
#include <optional>
#include <vector>

namespace asa::timeline {

namespace {

/// Whether the text, signed or not, is a duration in weeks only or, if not `weeks`, in days only.
bool is_duration(std::string_view text, bool weeks) {
  if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
  const bool has_weeks = device::find_text(text, "w") != std::string_view::npos;
  const bool has_days = device::find_text(text, "d") != std::string_view::npos;
  return parse_duration(text) && has_weeks == weeks && has_days != weeks;
}

/// Whether the two words form one duration: "5 weeks", "5w 1d", "5 weeks 1 day".
bool are_one_duration(const std::string& first, const std::string& second) {
  for (const std::string_view word : {"weeks", "week", "w", "days", "day", "d"})
    if (device::same_text(second, word)) return !first.empty() && std::isdigit(first.back()) != 0;
  return is_duration(first, true) && is_duration(second, false);
}

/// Reads one step.
class StepReader {
 public:
  StepReader(const History<Scalar>& history, std::size_t number, std::string_view text)
      : history_(history), number_(number), text_(text), words_(words_and_durations(text)) {}

  Expected<Event<Scalar>> read() {
    if (words_.empty()) return failed("the step is empty; write an event between the semicolons");
    const auto form = find_form();
    if (!form) return tl::unexpected(form.error());
    event_.kind = (*form)->kind;
    event_.parts = (*form)->all_alone ? Parts::all_alone() : Parts{};
    return arguments(**form)
        .and_then([&](const Arguments& given) { return take(**form, given); })
        .map([this] { return event_; });
  }

 private:
  using Arguments = std::vector<std::string>;

  tl::unexpected<InputError> failed(std::string_view why) const {
    return bad_input(fmt::format("--events: step {}, \"{}\": {}", number_, text_, why));
  }

  Expected<const EventForm*> find_form() const {
    for (const EventForm& form : event_forms())
      if (device::same_text(form.text.word, words_.front())) return &form;
    return failed(fmt::format("\"{}\" is not an event; the events are {}", words_.front(),
                              fmt::join(event_words(), ", ")));
  }

  /// The words of each argument: a key or parts take all words that no other argument needs.
  Expected<Arguments> arguments(const EventForm& form) const {
    const auto& wanted = form.arguments;
    const std::size_t given = words_.size() - 1;
    const auto wide = static_cast<std::size_t>(std::ranges::find_if(wanted, may_be_several_words) -
                                               wanted.begin());
    if (given < wanted.size() || (given > wanted.size() && wide == wanted.size()))
      return failed(fmt::format("write {}", usage(form)));
    Arguments found;
    auto word = words_.begin() + 1;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      std::string argument = *word++;
      for (std::size_t over = given - wanted.size(); i == wide && over > 0; --over)
        argument += ' ' + *word++;
      found.push_back(argument);
    }
    return found;
  }

  Expected<void> take(const EventForm& form, const Arguments& given) {
    for (std::size_t i = 0; i < given.size(); ++i)
      if (const auto taken = take(form.arguments[i], given[i]); !taken) return taken;
    return {};
  }

  Expected<void> take(Argument argument, const std::string& text) {
    switch (argument) {
      case Argument::duration: return set(event_.days, duration(text));
      case Argument::unit: return set(event_.unit, unit(text));
      case Argument::key: return set(event_.key, key(text));
      case Argument::parts: return set(event_.parts, parts(text));
      case Argument::shift: return set(event_.days, shift(text));
    }
    return {};
  }

  template <class Field, class Value>
  static Expected<void> set(Field& field, const Expected<Value>& value) {
    return value.map([&](const Value& v) { field = static_cast<Field>(v); });
  }

  Expected<Days> duration(std::string_view text) const {
    const auto days = parse_duration(text);
    if (!days)
      return failed(
          fmt::format("\"{}\" is not a duration; write 10w, 28d, 4w3d, 5 weeks or days, up to {}",
                      text, longest_duration.count()));
    return *days;
  }

  Expected<Days> shift(std::string_view text) const {
    if (!text.starts_with('+') && !text.starts_with('-'))
      return failed(fmt::format("\"{}\" does not say which way; write +10d or -10d", text));
    const bool back = text.starts_with('-');
    return duration(text.substr(1)).map([back](Days days) { return back ? -days : days; });
  }

  std::string name_of(std::size_t unit) const { return unit_name(history_, unit); }

  Expected<std::size_t> unit(std::string_view text) const {
    const auto found = find_unit(history_, text);
    if (!found)
      return failed(fmt::format("no unit is \"{}\"; possible: {}", text, units_text(history_)));
    return *found;
  }

  /// The part of each unit; nothing while no part names it.
  using PartOfUnit = std::vector<std::optional<std::size_t>>;

  /// Reads parts that name every unit once. One part for each unit means that all are alone.
  Expected<Parts> parts(std::string_view text) const {
    PartOfUnit part_of(history_.units.size());
    const auto pieces = cut_at('|', text);
    for (std::size_t part = 0; part < pieces.size(); ++part)
      for (const std::string_view name : cut_at(',', pieces[part]))
        if (const auto put = put_unit(name, part, part_of); !put)
          return tl::unexpected(put.error());
    return parts_of(part_of).map([&](const Parts& parts) {
      return pieces.size() == part_of.size() ? Parts::all_alone() : parts;
    });
  }

  Expected<void> put_unit(std::string_view name, std::size_t part, PartOfUnit& part_of) const {
    return unit(name).and_then([&](std::size_t u) -> Expected<void> {
      if (part_of[u]) return failed(fmt::format("{} is named twice", name_of(u)));
      part_of[u] = part;
      return {};
    });
  }

  Expected<Parts> parts_of(const PartOfUnit& part_of) const {
    Parts parts;
    for (std::size_t u = 0; u < part_of.size(); ++u) {
      if (!part_of[u])
        return failed(fmt::format("{} is in none of the parts; name every unit", name_of(u)));
      parts = parts.with(u, *part_of[u]);
    }
    return parts;
  }

  Expected<std::size_t> key(std::string_view text) const {
    const KeyedUnit<Scalar>& unit = history_.units[event_.unit];
    const std::string name = name_of(event_.unit);
    if (unit.keys.size() == 0) return failed(fmt::format("{} has no time-based keys", name));
    const auto found = find_keys(unit, text);
    if (found.size() != 1)
      return failed(fmt::format("{} key of {} is \"{}\"; possible: {}",
                                found.empty() ? "no" : "more than one", name, text,
                                keys_text(unit)));
    return found.front();
  }

  const History<Scalar>& history_;
  std::size_t number_;
  std::string_view text_;
  std::vector<std::string> words_;
  Event<Scalar> event_{};
};

}  // namespace

std::vector<std::string> words_and_durations(std::string_view text) {
  std::vector<std::string> words;
  for (const std::string& word : words_of(text)) {
    words.push_back(word);
    while (words.size() > 1 && are_one_duration(words[words.size() - 2], words.back())) {
      words[words.size() - 2] += ' ' + words.back();
      words.pop_back();
    }
  }
  return words;
}

std::vector<std::string_view> cut_at(char separator, std::string_view text) {
  auto pieces = split(text, separator);
  for (std::string_view& piece : pieces) piece = trimmed(piece, " \t\r\n");
  return pieces;
}

Expected<std::vector<std::string_view>> steps_in(std::string_view text) {
  auto steps = cut_at(';', text);
  if (steps.back().empty()) steps.pop_back();
  if (steps.empty())
    return bad_input("--events: no event is given; write, for example, together 10w; apart 4w");
  if (steps.size() > max_events)
    return bad_input(
        fmt::format("--events: {} steps; at most {} are possible", steps.size(), max_events));
  return steps;
}

Expected<Event<Scalar>> read_step(const History<Scalar>& history, std::size_t number,
                                  std::string_view text) {
  return StepReader(history, number, text).read();
}

Expected<Events<Scalar>> parse_events(std::string_view text, const History<Scalar>& history) {
  return steps_in(text).and_then(
      [&](const std::vector<std::string_view>& steps) -> Expected<Events<Scalar>> {
        Events<Scalar> events;
        for (const std::string_view step : steps) {
          const auto event = read_step(history, events.size() + 1, step);
          if (!event) return tl::unexpected(event.error());
          events.push_back(*event);
        }
        return events;
      });
}

}  // namespace asa::timeline
