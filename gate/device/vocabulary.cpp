#include "gate/device/vocabulary.hpp"

#include <algorithm>
#include <array>

namespace asa::device {

namespace {

/// Names that some version of some model prints, but that no rule is about.
constexpr std::array<std::string_view, 12> outside_the_model{"ADV END SEC",
                                                             "AnyConnect for Linksys phone",
                                                             "BGP Stub",
                                                             "Cut-through Proxy",
                                                             "Dual ISPs",
                                                             "Guards",
                                                             "ISAKMP peers",
                                                             "Maximum Interfaces",
                                                             "Service Acceleration",
                                                             "Throughput",
                                                             "URL Filtering",
                                                             "Websense"};

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// A function object, which compilers inline.
constexpr auto same_letter = [](char a, char b) { return lower(a) == lower(b); };

constexpr bool same(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), same_letter);
}

struct Name {
  std::string_view text;
  KnownName known;
};

/// Calls `call` with every name that devices print.
constexpr void for_each_name(auto call) {
  for (const FeatureEntry& f : features) {
    call(Name{f.name, {f.feature, false}});
    for (const Spelling& s : f.spellings) call(Name{s.text, {f.feature, s.old}});
  }
  for (const std::string_view text : outside_the_model) call(Name{text, {std::nullopt, false}});
}

constexpr std::size_t name_count = [] {
  std::size_t count = 0;
  for_each_name([&](const Name&) { ++count; });
  return count;
}();

constexpr std::array names = [] {
  std::array<Name, name_count> all{};
  for_each_name([&, next = all.begin()](const Name& name) mutable { *next++ = name; });
  return all;
}();

constexpr bool differ() {
  for (std::size_t a = 0; a < names.size(); ++a)
    for (std::size_t b = a + 1; b < names.size(); ++b)
      if (same(names[a].text, names[b].text)) return false;
  return true;
}
static_assert(differ(), "two features have one name, or one has it twice");

}  // namespace

bool same_text(std::string_view a, std::string_view b) { return same(a, b); }

bool starts_with(std::string_view text, std::string_view front) {
  return same_text(text.substr(0, front.size()), front);
}

std::size_t find_text(std::string_view text, std::string_view wanted) {
  const auto found =
      std::search(text.begin(), text.end(), wanted.begin(), wanted.end(), same_letter);
  return found == text.end() ? std::string_view::npos
                             : static_cast<std::size_t>(found - text.begin());
}

std::optional<KnownName> known_name(std::string_view printed) {
  const auto found =
      std::ranges::find_if(names, [printed](const Name& name) { return same(printed, name.text); });
  return found == names.end() ? std::nullopt : std::optional(found->known);
}

}  // namespace asa::device
