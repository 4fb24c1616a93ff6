#include "gate/timeline/duration.hpp"
#include "gate/timeline/events.hpp"
#include "gate/timeline/grammar.hpp"
#include "gate/timeline/names.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cstddef>
#include <vector>

namespace asa::timeline {

namespace {

/// The unit numbers in each part that has any units.
std::vector<std::vector<std::size_t>> parts_of(const Parts& parts, std::size_t units) {
  std::vector<std::vector<std::size_t>> by_part(max_units);
  for (std::size_t u = 0; u < units; ++u) by_part[parts.of(u)].push_back(u + 1);
  std::erase_if(by_part, [](const auto& part) { return part.empty(); });
  return by_part;
}

std::string parts_text(const Parts& parts, std::size_t units) {
  std::vector<std::string> texts;
  for (const auto& part : parts_of(parts, units))
    texts.push_back(fmt::format("{}", fmt::join(part, ",")));
  return fmt::format("{}", fmt::join(texts, "|"));
}

EventForm written_form(const History<Scalar>& history, const Event<Scalar>& event) {
  const std::size_t units = history.units.size();
  const bool alone = parts_of(event.parts, units).size() == units;
  return form_of(event.kind, alone && has_word_for_alone(entry(event.kind)));
}

std::string argument_text(const History<Scalar>& history, const Event<Scalar>& event,
                          Argument argument) {
  const std::size_t units = history.units.size();
  switch (argument) {
    case Argument::duration: return duration_text(event.days);
    case Argument::unit: return unit_name(history, event.unit);
    case Argument::key: return std::to_string(event.key + 1);
    case Argument::parts: return parts_text(event.parts, units);
    case Argument::shift: break;
  }
  return (event.days < Days{0} ? "-" : "+") + duration_text(std::chrono::abs(event.days));
}

}  // namespace

std::string event_text(const History<Scalar>& history, const Event<Scalar>& event) {
  const EventForm form = written_form(history, event);
  std::string text(form.text.word);
  for (const Argument argument : form.arguments)
    text += ' ' + argument_text(history, event, argument);
  return text;
}

}  // namespace asa::timeline
