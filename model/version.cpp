#include "model/version.hpp"

#include <charconv>

namespace asa {

namespace {

/// Takes a number from 0 to 99 off the front of the text.
std::optional<std::int32_t> take_number(std::string_view& text) {
  std::int32_t value = 0;
  if (text.starts_with('-')) return std::nullopt;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || value > 99) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return value;
}

bool take(std::string_view& text, char wanted) {
  if (!text.starts_with(wanted)) return false;
  text.remove_prefix(1);
  return true;
}

}  // namespace

std::optional<Version> parse_version(std::string_view text) {
  const auto major = take_number(text);
  if (!major || *major == 0 || !take(text, '.')) return std::nullopt;
  const auto minor = take_number(text);
  if (!minor) return std::nullopt;
  if (!take(text, '('))
    return text.empty() ? std::optional{Version{*major, *minor, 0}} : std::nullopt;
  const auto maintenance = take_number(text);
  if (!maintenance || !take(text, ')')) return std::nullopt;
  if (text.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  return Version{*major, *minor, *maintenance};
}

}  // namespace asa
