#include "gate/device/setting.hpp"

#include "gate/device/value.hpp"
#include "gate/device/vocabulary.hpp"
#include "gate/terminal/suggest.hpp"
#include "gate/terminal/words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <vector>

namespace asa::device {

namespace {

std::vector<std::string> names_of(const std::vector<const FeatureEntry*>& some) {
  std::vector<std::string> names;
  for (const FeatureEntry* f : some) names.emplace_back(f->name);
  return names;
}

std::vector<const FeatureEntry*> features_with(std::string_view part) {
  std::vector<const FeatureEntry*> found;
  for (const FeatureEntry& f : features)
    if (find_text(f.name, part) != std::string_view::npos) found.push_back(&f);
  return found;
}

Expected<Feature> read_feature(std::string_view name) {
  if (const auto known = known_name(name); known && known->feature) return *known->feature;
  const auto found = features_with(name);
  if (found.size() == 1) return found.front()->feature;
  if (found.size() > 1)
    return bad_input(fmt::format("\"{}\" may be {}; name one of them", name,
                                 fmt::join(names_of(found), " or ")));
  const std::string meant = did_you_mean(name, names_of(features_with("")));
  return bad_input(
      fmt::format("no feature is named \"{}\"; {}", name,
                  meant.empty() ? "licgate audit --all lists those of a unit" : meant));
}

std::string_view values_of(Form form) {
  switch (form) {
    case Form::state: return "Enabled or Disabled";
    case Form::amount: return "a number or Unlimited";
    case Form::failover: break;
  }
  return "Disabled, Active/Standby or Active/Active";
}

}  // namespace

std::string in_words(const Setting& setting) {
  return fmt::format("{}={}", entry(setting.feature).name,
                     shown_value(setting.feature, setting.amount));
}

Expected<Setting> read_setting(std::string_view text) {
  const std::size_t at = text.find('=');
  const std::string_view name = trimmed(text.substr(0, at));
  if (at == std::string_view::npos || name.empty())
    return bad_input(
        fmt::format("\"{}\" is not FEATURE=VALUE; write it like "
                    "\"Security Contexts=20\"",
                    text));
  return read_feature(name).and_then([&](Feature f) -> Expected<Setting> {
    const std::string_view printed = trimmed(text.substr(at + 1));
    const auto value = read_value(entry(f).form, printed);
    if (!value || value->odd)
      return bad_input(fmt::format("\"{}\" is no value of {}; give {}", printed, entry(f).name,
                                   values_of(entry(f).form)));
    return Setting{f, value->amount};
  });
}

}  // namespace asa::device
