#include "gate/timeline/grammar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace asa::timeline {

namespace {

constexpr auto forms_of_all = [] {
  constexpr auto alone = std::ranges::count_if(event_rows, has_word_for_alone);
  std::array<EventForm, event_kinds + alone> forms;
  auto next = forms.begin();
  for (std::size_t i = 0; i < event_kinds; ++i) {
    const auto kind = static_cast<EventKind>(i);
    if (has_word_for_alone(entry(kind))) *next++ = form_of(kind, true);
    *next++ = form_of(kind, false);
  }
  return forms;
}();

std::string_view placeholder(Argument argument) {
  switch (argument) {
    case Argument::unit: return "UNIT";
    case Argument::key: return "KEY";
    case Argument::parts: return "UNIT,UNIT|UNIT";
    case Argument::duration: return "DURATION";
    case Argument::shift: break;
  }
  return "+DURATION or -DURATION";
}

std::size_t longest_usage() {
  std::size_t longest = 0;
  for (const EventForm& form : event_forms()) longest = std::max(longest, usage(form).size());
  return longest;
}

}  // namespace

std::span<const EventForm> event_forms() { return forms_of_all; }

std::string usage(const EventForm& form) {
  std::string text(form.text.word);
  for (const Argument argument : form.arguments) text += fmt::format(" {}", placeholder(argument));
  return text;
}

std::string grammar_text() {
  std::string text;
  for (const EventForm& form : event_forms())
    text += fmt::format("  {:<{}}  {}\n", usage(form), longest_usage(), form.text.help);
  return text;
}

}  // namespace asa::timeline
