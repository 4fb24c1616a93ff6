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
  for (const PurchaseForm& form : purchase_forms) longest = std::max(longest, usage(form).size());
  return longest;
}

}  // namespace

std::span<const EventForm> event_forms() { return forms_of_all; }

std::string usage(const EventForm& form) {
  std::string text(form.text.word);
  for (const Argument argument : form.arguments) text += fmt::format(" {}", placeholder(argument));
  return text;
}

std::string usage(const PurchaseForm& form) {
  return fmt::format("{} {}", form.text.word, form.arguments);
}

std::vector<std::string_view> event_words() {
  std::vector<std::string_view> words;
  for (const EventForm& form : event_forms()) words.push_back(form.text.word);
  for (const PurchaseForm& form : purchase_forms) words.push_back(form.text.word);
  return words;
}

std::string grammar_text() {
  std::string text;
  const std::size_t width = longest_usage();
  const auto add = [&](const auto& form) {
    text += fmt::format("  {:<{}}  {}\n", usage(form), width, form.text.help);
  };
  for (const EventForm& form : event_forms()) add(form);
  for (const PurchaseForm& form : purchase_forms) add(form);
  return text;
}

}  // namespace asa::timeline
