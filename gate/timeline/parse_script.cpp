#include "gate/device/setting.hpp"
#include "gate/device/value.hpp"
#include "gate/device/vocabulary.hpp"
#include "gate/terminal/words.hpp"
#include "gate/timeline/duration.hpp"
#include "gate/timeline/events.hpp"
#include "gate/timeline/grammar.hpp"
#include "gate/timeline/names.hpp"
#include "gate/timeline/read_step.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace asa::timeline {

namespace {

/// Reads the steps of a script one by one; the units change as it reads.
class ScriptReader {
 public:
  ScriptReader(const History<Scalar>& history, const ReadUnit& read_unit)
      : now_(history), read_unit_(read_unit) {
    for (const KeyedUnit<Scalar>& unit : history.units) permanent_.push_back(unit.unit);
  }

  Expected<void> read(std::string_view step) {
    const std::vector<std::string> words = words_and_durations(step);
    for (const PurchaseForm& form : purchase_forms)
      if (!words.empty() && device::same_text(form.text.word, words.front()))
        return purchase(form, step, words);
    return read_step(now_, number(), step).map([&](const Event<Scalar>& event) {
      if (event.kind == EventKind::enter_permanent)
        permanent_[event.unit] = now_.units[event.unit].on_order;
      script_.events.push_back(event);
    });
  }
  Script script() && { return std::move(script_); }

 private:
  std::size_t number() const { return script_.events.size() + 1; }

  tl::unexpected<InputError> failed(std::string_view step, std::string_view why) const {
    return bad_input(fmt::format("--events: step {}, \"{}\": {}", number(), step, why));
  }

  Expected<void> purchase(const PurchaseForm& form, std::string_view step,
                          const std::vector<std::string>& words) {
    if (words.size() < 3) return failed(step, fmt::format("write {}", usage(form)));
    const auto unit = find_unit(now_, words[1]);
    if (!unit)
      return failed(step,
                    fmt::format("no unit is \"{}\"; possible: {}", words[1], units_text(now_)));
    if (form.kind == Purchase::replace) return replace(*unit, after_words(step, 2));
    return buy(step, *unit, {words.begin() + 2, words.end()});
  }

  /// The text after some words, as it was written.
  static std::string_view after_words(std::string_view step, std::size_t words) {
    for (; words > 0; --words) {
      step.remove_prefix(std::min(step.find_first_of(" \t"), step.size()));
      step = trimmed(step, " \t\r\n");
    }
    return step;
  }

  Expected<void> replace(std::size_t unit, std::string_view file) {
    return read_unit_(unit, file).map([&](const KeyedUnit<Scalar>& other) {
      permanent_[unit] = other.unit;
      add({number(), unit, true, other, fmt::format("replace {} {}", unit_name(now_, unit), file)},
          {.kind = EventKind::shut_down, .unit = static_cast<std::uint8_t>(unit)});
    });
  }

  Expected<void> buy(std::string_view step, std::size_t unit, std::vector<std::string> words) {
    std::optional<Days> term;
    if (words.size() > 2 && device::same_text(words[words.size() - 2], "for")) {
      term = parse_duration(words.back());
      if (!term) return failed(step, fmt::format("\"{}\" is not a duration", words.back()));
      words.resize(words.size() - 2);
    }
    const std::string written = fmt::format("{}", fmt::join(words, " "));
    const auto setting = device::read_setting(written);
    if (!setting) return failed(step, setting.error().text);
    if (const auto may = may_hold(step, unit, *setting); !may) return may;
    return term ? buy_time(step, unit, *setting, *term) : buy_permanent(unit, *setting);
  }

  Expected<void> may_hold(std::string_view step, std::size_t unit,
                          const device::Setting& setting) const {
    const Unit<Scalar>& held = now_.units[unit].unit;
    if (!held.platform.offers(setting.feature))
      return failed(
          step, fmt::format("{} has no {}", unit_name(now_, unit), entry(setting.feature).name));
    const std::int32_t most = limits_of(held)[setting.feature];
    if (setting.amount > most)
      return failed(step, fmt::format("the platform limit of {} is {}", entry(setting.feature).name,
                                      device::shown_value(setting.feature, most)));
    return {};
  }

  Expected<void> buy_time(std::string_view step, std::size_t unit, const device::Setting& setting,
                          Days term) {
    KeyedUnit<Scalar> with = now_.units[unit];
    if (with.keys.size() == max_keys)
      return failed(step, fmt::format("{} has {} time-based keys, and we follow no more",
                                      unit_name(now_, unit), max_keys));
    TimeBasedKey<Scalar> key;
    key.grants.push_back({setting.feature, setting.amount});
    with.keys.push_back(key);
    with.accounts.push_back({});
    add({number(), unit, false, with,
         fmt::format("buy {} {} for {}", unit_name(now_, unit), device::in_words(setting),
                     duration_text(term))},
        {.kind = EventKind::enter_key,
         .unit = static_cast<std::uint8_t>(unit),
         .key = static_cast<std::uint8_t>(with.keys.size() - 1),
         .days = term});
    return {};
  }

  Expected<void> buy_permanent(std::size_t unit, const device::Setting& setting) {
    KeyedUnit<Scalar> with = now_.units[unit];
    with.on_order = permanent_[unit];
    with.on_order.license[setting.feature] = setting.amount;
    permanent_[unit] = with.on_order;
    add({number(), unit, false, with,
         fmt::format("buy {} {}", unit_name(now_, unit), device::in_words(setting))},
        {.kind = EventKind::enter_permanent, .unit = static_cast<std::uint8_t>(unit)});
    return {};
  }

  void add(Change change, const Event<Scalar>& event) {
    now_.units[change.unit] = change.becomes;
    script_.changes.push_back(std::move(change));
    script_.events.push_back(event);
  }

  History<Scalar> now_;
  const ReadUnit& read_unit_;
  std::vector<Unit<Scalar>> permanent_{};  ///< as entered last on each unit
  Script script_{};
};

}  // namespace

Expected<Script> parse_script(std::string_view text, const History<Scalar>& history,
                              const ReadUnit& read_unit) {
  return steps_in(text).and_then(
      [&](const std::vector<std::string_view>& steps) -> Expected<Script> {
        ScriptReader reader(history, read_unit);
        for (const std::string_view step : steps)
          if (const auto read = reader.read(step); !read) return tl::unexpected(read.error());
        return std::move(reader).script();
      });
}

std::vector<std::string> files_in(std::string_view events) {
  std::vector<std::string> files;
  for (const std::string_view step : cut_at(';', events)) {
    const std::vector<std::string> words = words_of(step);
    if (words.size() < 3 || !device::same_text(words[0], "replace")) continue;
    std::string_view file = step.substr(words[0].size());
    file = trimmed(file, " \t\r\n").substr(words[1].size());
    files.emplace_back(trimmed(file, " \t\r\n"));
  }
  return files;
}

std::string events_in(std::string_view file) {
  std::string all;
  for (std::string_view line : cut_at('\n', file)) {
    while (line.ends_with(';')) line.remove_suffix(1);
    if (line.empty() || line.starts_with('#')) continue;
    all.append(all.empty() ? "" : "; ").append(line);
  }
  return all;
}

}  // namespace asa::timeline
