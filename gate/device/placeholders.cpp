#include "gate/device/placeholders.hpp"

#include "gate/device/vocabulary.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace asa::device {

namespace {

std::string lower(std::string_view text) {
  std::string all(text);
  std::ranges::transform(all, all.begin(), [](unsigned char c) { return std::tolower(c); });
  return all;
}

std::string only_digits(std::string_view address) {
  std::string digits = lower(address);
  std::erase_if(digits, [](char c) { return !is_alnum(c); });
  return digits;
}

/// The one spelling of a secret.
std::string canonical(std::string_view text, Secret kind) {
  if (kind == Secret::address) return only_digits(text);
  if (kind == Secret::key) return lower(text.substr(text.find_first_not_of('0')));
  return lower(text);
}

/// The number as an address in the notation of this one.
std::string like(std::string_view address, std::size_t number) {
  const std::string digits = fmt::format("{:012x}", number);
  std::string all(address);
  std::size_t next = 0;
  for (char& c : all)
    if (is_alnum(c)) c = digits[next++];
  return all;
}

std::string placeholder(std::string_view text, Secret kind, std::size_t number) {
  switch (kind) {
    case Secret::serial: return fmt::format("XXX0000{:04}", number);
    case Secret::key: return fmt::format("{:08x}", number);
    case Secret::masked_key: return fmt::format("masked{}", number);
    case Secret::address: return like(text, number);
    case Secret::host: return fmt::format("host{}", number);
    case Secret::domain: return fmt::format("domain{}", number);
    case Secret::user: return fmt::format("user{}", number);
    case Secret::password: break;
  }
  return fmt::format("secret{}", number);
}

/// The kinds that other words are compared with; the others show by their form.
constexpr std::array named{Secret::serial, Secret::user, Secret::password, Secret::host,
                           Secret::domain};

bool is_host(Secret kind) { return kind == Secret::host || kind == Secret::domain; }

/// Whether no license states such a word: a serial number, not a model or "Base".
bool is_striking(std::string_view word) {
  constexpr std::size_t longer_than_models = 9;
  return word.size() >= longer_than_models && std::ranges::all_of(word, is_alnum) &&
         word.find_first_of("0123456789") != std::string_view::npos;
}

/// Whether a word outside keys may be a word of one: few digits mean other things, too.
bool may_be_key_word(std::string_view digits) {
  return digits.size() >= 6 && digits.size() <= 8 && is_hex(digits) &&
         digits.find_first_not_of('0') != std::string_view::npos;
}

}  // namespace

void Placeholders::add(std::string_view text, Secret kind) {
  const auto [place, is_new] = numbers_.try_emplace({kind, canonical(text, kind)}, 0);
  if (is_new) place->second = ++counts_[kind];
  constexpr std::size_t longest_name = 255;
  longest_ = std::min(std::max(longest_, text.size() + 2), longest_name);
}

std::string Placeholders::instead_of(std::string_view text, Secret kind) const {
  return placeholder(text, kind, numbers_.at({kind, canonical(text, kind)}));
}

std::string Placeholders::redacted(std::string_view text, Reach reach) const {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const Match found = match(text, at, reach);
    out += found.size > 0 ? found.instead : std::string(1, text[at]);
    at += std::max<std::size_t>(found.size, 1);
  }
  return out;
}

/// The longest known secret that begins here.
Placeholders::Match Placeholders::match(std::string_view text, std::size_t at, Reach reach) const {
  if (!begins_word(text, at)) return {};
  for (std::size_t size = std::min(longest_, text.size() - at); size > 0; --size)
    if (ends_word(text, at + size))
      if (Match found = match_word(text.substr(at, size), reach); found.size > 0) return found;
  return {};
}

Placeholders::Match Placeholders::match_word(std::string_view word, Reach reach) const {
  if (reach == Reach::striking && !is_striking(word)) return {};
  const std::string_view mark = starts_with(word, "0x") ? word.substr(0, 2) : "";
  const std::string_view digits = word.substr(mark.size());
  if (may_be_key_word(digits) && numbers_.contains({Secret::key, canonical(digits, Secret::key)}))
    return {word.size(), std::string(mark) + instead_of(digits, Secret::key)};
  for (const Secret kind : named)
    if ((reach == Reach::all || !is_host(kind)) && numbers_.contains({kind, lower(word)}))
      return {word.size(), instead_of(word, kind)};
  return {};
}

}  // namespace asa::device
