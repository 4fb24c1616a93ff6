#include "gate/timeline/names.hpp"

#include "gate/device/vocabulary.hpp"
#include "gate/scenario/unit_name.hpp"
#include "gate/terminal/words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cstdint>

namespace asa::timeline {

namespace {

bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The index that a number from 1 names; nothing if it is out of range.
std::optional<std::size_t> place_by_number(std::string_view text, std::size_t size) {
  const auto number = number_in<std::uint32_t>(text);
  const bool good = number && 1 <= *number && *number <= size;
  return good ? std::optional{std::size_t{*number} - 1} : std::nullopt;
}

std::vector<std::size_t> keys_with(const KeyedUnit<Scalar>& unit, auto fits) {
  std::vector<std::size_t> found;
  for (std::size_t k = 0; k < unit.keys.size(); ++k) {
    bool any = false;
    for (const Grant<Scalar>& grant : unit.keys[k].grants)
      any = any || fits(entry(grant.feature).name);
    if (any) found.push_back(k);
  }
  return found;
}

}  // namespace

std::string unit_name(const History<Scalar>& history, std::size_t unit) {
  return asa::unit_name(history.topology, history.units.size(), unit);
}

std::optional<std::size_t> find_unit(const History<Scalar>& history, std::string_view text) {
  for (std::size_t u = 0; u < history.units.size(); ++u)
    if (device::same_text(text, unit_name(history, u))) return u;
  return place_by_number(text, history.units.size());
}

std::string units_text(const History<Scalar>& history) {
  std::vector<std::string> names;
  for (std::size_t u = 0; u < history.units.size(); ++u)
    names.push_back(fmt::format("{} ({})", unit_name(history, u), u + 1));
  return fmt::format("{}", fmt::join(names, ", "));
}

std::string features_text(const TimeBasedKey<Scalar>& key) {
  std::vector<std::string_view> names;
  for (const Grant<Scalar>& grant : key.grants) names.push_back(entry(grant.feature).name);
  return fmt::format("{}", fmt::join(names, ", "));
}

std::vector<std::size_t> find_keys(const KeyedUnit<Scalar>& unit, std::string_view text) {
  if (const auto place = place_by_number(text, unit.keys.size())) return {*place};
  if (is_digits(text)) return {};
  const auto exact =
      keys_with(unit, [text](std::string_view name) { return device::same_text(name, text); });
  if (!exact.empty()) return exact;
  return keys_with(unit, [text](std::string_view name) {
    return device::find_text(name, text) != std::string_view::npos;
  });
}

std::string keys_text(const KeyedUnit<Scalar>& unit) {
  std::vector<std::string> texts;
  for (const TimeBasedKey<Scalar>& key : unit.keys)
    texts.push_back(fmt::format("{} ({})", texts.size() + 1, features_text(key)));
  return fmt::format("{}", fmt::join(texts, ", "));
}

}  // namespace asa::timeline
