#include "gate/device/value.hpp"

#include "gate/device/vocabulary.hpp"
#include "gate/terminal/words.hpp"
#include "model/figure.hpp"

#include <array>

namespace asa::device {

namespace {

constexpr std::size_t longest_name = 60;
constexpr std::string_view not_supported = "Not supported";
constexpr std::array<std::string_view, 3> failover_names{"Disabled", "Active/Standby",
                                                         "Active/Active"};

std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

/// The value in front: one word or "Not supported". A comma after it belongs to the remark.
std::string_view value_of(std::string_view rest) {
  if (starts_with(rest, not_supported)) return rest.substr(0, not_supported.size());
  const std::string_view word = first_word(rest);
  return word.ends_with(',') ? word.substr(0, word.size() - 1) : word;
}

/// The text after a value, without a comma between them.
std::string_view after_comma(std::string_view text) {
  text = trimmed(text);
  return text.starts_with(',') ? trimmed(text.substr(1)) : text;
}

std::optional<std::int32_t> number(std::string_view text) {
  const auto value = number_in<std::int32_t>(text);
  return value && *value >= 0 && *value < unlimited ? value : std::nullopt;
}

/// Length of the "perpetual" or "62 days" at the end of the text; 0 if there is none.
std::size_t term_length(std::string_view text) {
  if (text.ends_with("perpetual")) return std::string_view("perpetual").size();
  const std::size_t unit = text.ends_with(" days") ? 5 : text.ends_with(" day") ? 4 : 0;
  if (unit == 0) return 0;
  const std::string_view before = trimmed(text.substr(0, text.size() - unit));
  const std::string_view count = before.substr(before.rfind(' ') + 1);
  if (!number(count)) return 0;
  return text.size() - static_cast<std::size_t>(count.data() - text.data());
}

std::optional<ReadValue> read_state(std::string_view printed) {
  if (same_text(printed, "Enabled")) return ReadValue{1, false};
  if (same_text(printed, "Disabled") || same_text(printed, not_supported))
    return ReadValue{0, false};
  if (const auto count = number(printed)) return ReadValue{*count > 0 ? 1 : 0, true};
  return std::nullopt;
}

std::optional<ReadValue> read_amount(std::string_view printed) {
  if (same_text(printed, "Unlimited")) return ReadValue{unlimited, false};
  if (const auto count = number(printed)) return ReadValue{*count, false};
  if (same_text(printed, "Disabled") || same_text(printed, not_supported))
    return ReadValue{0, true};
  return std::nullopt;
}

std::optional<ReadValue> read_failover(std::string_view printed) {
  for (std::size_t i = 0; i < failover_names.size(); ++i)
    if (same_text(printed, failover_names[i]))
      return ReadValue{static_cast<std::int32_t>(i), false};
  if (same_text(printed, not_supported)) return ReadValue{0, false};
  return std::nullopt;
}

}  // namespace

std::optional<FeatureLine> feature_line(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon > longest_name) return std::nullopt;
  const std::string_view name = trimmed(line.substr(0, colon));
  const std::string_view rest = trimmed(line.substr(colon + 1));
  const std::string_view value = value_of(rest);
  if (name.empty() || value.empty()) return std::nullopt;
  const std::string_view tail = after_comma(rest.substr(value.size()));
  const std::size_t term = term_length(tail);
  return FeatureLine{std::string(name), std::string(value),
                     std::string(tail.substr(tail.size() - term)),
                     std::string(trimmed(tail.substr(0, tail.size() - term)))};
}

bool understood(Feature f, std::string_view remark) {
  return f == feature_id<Vlans> &&
         (same_text(remark, "DMZ Restricted") || same_text(remark, "DMZ Unrestricted"));
}

std::optional<ReadValue> read_value(Form form, std::string_view printed) {
  switch (form) {
    case Form::state: return read_state(printed);
    case Form::amount: return read_amount(printed);
    case Form::failover: return read_failover(printed);
  }
  return std::nullopt;
}

std::string shown_value(Form form, std::int32_t amount) {
  const auto place = static_cast<std::size_t>(amount);
  if (form == Form::state && place < 2) return amount == 0 ? "Disabled" : "Enabled";
  if (form == Form::failover && place < failover_names.size())
    return std::string(failover_names[place]);
  return amount == unlimited ? "Unlimited" : std::to_string(amount);
}

std::string shown_value(Feature f, std::int32_t amount) {
  return shown_value(entry(f).form, amount);
}

}  // namespace asa::device
