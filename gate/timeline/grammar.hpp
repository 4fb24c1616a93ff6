#pragma once

#include "model/inline_vector.hpp"
#include "model/time/event_kind.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The words of events and the arguments after them, taken from the rows of event kinds.
namespace asa::timeline {

enum class Argument : std::uint8_t {
  unit,
  key,
  parts,
  duration,
  shift,  ///< a duration with a sign
};

/// Whether the argument may have several words: only a key or parts may.
constexpr bool may_be_several_words(Argument a) {
  return a == Argument::key || a == Argument::parts;
}

struct EventForm {
  EventKind kind{};
  EventWord text{};
  bool all_alone = false;
  InlineVector<Argument, 4> arguments{};
};

constexpr EventForm form_of(EventKind kind, bool all_alone) {
  const EventEntry& row = entry(kind);
  const EventUses& uses = row.uses;
  EventForm form{kind, all_alone ? row.all_alone : row.text, all_alone};
  if (uses.unit) form.arguments.push_back(Argument::unit);
  if (uses.key) form.arguments.push_back(Argument::key);
  if (uses.parts && !all_alone) form.arguments.push_back(Argument::parts);
  if (uses.days == EventDays::shift) form.arguments.push_back(Argument::shift);
  if (uses.days == EventDays::pass || uses.days == EventDays::term)
    form.arguments.push_back(Argument::duration);
  return form;
}

/// Whether the event has a separate word for the case that every unit is alone.
constexpr bool has_word_for_alone(const EventEntry& row) { return !row.all_alone.word.empty(); }

/// One form for each kind, and one more if it has a word for every unit being alone.
std::span<const EventForm> event_forms();

/// An event that brings what the files do not show: another unit or another license.
enum class Purchase : std::uint8_t { replace, buy };

/// The words of a purchase.
struct PurchaseForm {
  Purchase kind;
  EventWord text;
  std::string_view arguments;
};
inline constexpr std::array purchase_forms{
    PurchaseForm{Purchase::replace,
                 {"replace", "another unit, as FILE shows it, takes its place"},
                 "UNIT FILE"},
    PurchaseForm{Purchase::buy,
                 {"buy", "a key with this value is bought and entered"},
                 "UNIT FEATURE=VALUE [for DURATION]"}};

/// "together DURATION", "enter UNIT KEY DURATION"
std::string usage(const EventForm& form);
std::string usage(const PurchaseForm& form);

/// The words of all events.
std::vector<std::string_view> event_words();

/// A line for each form: how it is written, and what it means.
std::string grammar_text();

}  // namespace asa::timeline
