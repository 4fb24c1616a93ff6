#include "gate/device/keyed_unit.hpp"

#include "gate/device/value.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>

namespace asa::device {

namespace {

using ModelKey = TimeBasedKey<Scalar>;

constexpr Feature encryption = feature_id<Encryption3DesAes>;
constexpr Feature proxies = feature_id<UcProxy>;
constexpr Feature phones = feature_id<UcPhoneProxy>;

class KeyedUnitReader {
 public:
  KeyedUnitReader(const UnitText& text, const Placed& placed) : text_(text), placed_(placed) {
    reading_.unit.unit = placed.unit;
  }

  Expected<KeyedReading> read() {
    if (const auto taken = take_keys(); !taken) return tl::unexpected(taken.error());
    add_phone_proxy();
    if (const auto added = add_unexplained(); !added) return tl::unexpected(added.error());
    for (const Statement& s : text_.local.stated) set_permanent(s);
    take_encryption_from_key();
    note_not_stated();
    reading_.unit.on_order = reading_.unit.unit;
    return std::move(reading_);
  }

 private:
  bool offered(Feature f) const { return placed_.platform->rules.offers(f); }
  std::int32_t standard(const Statement& s) const {
    const Allowance& a = placed_.platform->allowance(s.feature, placed_.unit.security_plus);
    return std::min(a.standard.value, s.value);
  }

  tl::unexpected<InputError> refused(std::size_t line, std::string_view why) const {
    return bad_input(fmt::format("{}:{}: {}", text_.file, line, why));
  }
  void assume(const Statement& s, std::string why) {
    reading_.assumed.push_back({text_.file, s.line, line_with_term(s), std::move(why)});
  }
  void report(std::size_t line, std::string text, std::string why) {
    reading_.unknown.push_back({text_.file, line, std::move(text), std::move(why)});
  }

  Expected<void> take_keys() {
    for (const KeyBlock& key : text_.time_based)
      if (const auto taken = take(key); !taken) return taken;
    return {};
  }

  Expected<void> take(const KeyBlock& key) {
    const Section& section = key.features;
    if (key.zeros) return {};
    if (key.others) report_others(section);
    if (key.others && section.stated.empty()) return {};
    return key_of(section).and_then([&](const ModelKey& made) {
      return term(section).and_then(
          [&](Days left) { return add(made, left, key.active, section.header); });
    });
  }

  void report_others(const Section& section) {
    report(section.header, "time-based key",
           section.stated.empty()
               ? "left out: it has only features that the model does not know"
               : "some of its features are left out: the model does not know them");
  }

  Expected<ModelKey> key_of(const Section& section) {
    ModelKey key;
    for (const Statement& s : section.stated)
      if (const auto granted = grant(key, s); !granted) return tl::unexpected(granted.error());
    return key;
  }

  Expected<Days> term(const Section& section) const {
    const auto first =
        section.stated.empty() ? std::nullopt : days_of_term(section.stated.front().term);
    if (!first)
      return refused(section.header, "this time-based key is printed without a term in days");
    for (const Statement& s : section.stated)
      if (days_of_term(s.term) != first)
        return refused(s.line,
                       "its term differs from that of the feature above it; a key has one term");
    return *first;
  }

  Expected<void> grant(ModelKey& key, const Statement& s) {
    if (!offered(s.feature)) {
      report(s.line, line_with_term(s),
             fmt::format("left out: the {} does not have this feature", placed_.platform->name));
      return {};
    }
    if (key.grants.full())
      return refused(s.line,
                     fmt::format("more than {} features in one time-based key", max_grants));
    key.grants.push_back({s.feature, s.value});
    return {};
  }

  /// Adds the key, unless it is left without features.
  Expected<void> add(const ModelKey& key, Days left, bool active, std::size_t line) {
    if (key.grants.size() == 0) return {};
    if (reading_.unit.keys.full())
      return refused(line, fmt::format("more than {} time-based keys on one unit", max_keys));
    const std::int32_t place = static_cast<std::int32_t>(reading_.unit.keys.size());
    reading_.unit.keys.push_back(key);
    Account<Scalar> account;
    account.installed = true;
    account.active = active;
    account.left = left;
    account.activation = active ? place + 1 : 0;
    reading_.unit.accounts.push_back(account);
    return {};
  }

  /// The amount of a feature that its first live key grants; nothing if there is none.
  std::optional<std::int32_t> granted(Feature f) const {
    for (std::size_t k = 0; k < reading_.unit.keys.size(); ++k)
      for (const Grant<Scalar>& grant : reading_.unit.keys[k].grants)
        if (grant.feature == f && reading_.unit.accounts[k].live()) return grant.amount;
    return std::nullopt;
  }

  /// The days left on the first live key of a feature.
  std::optional<Days> left_of(Feature f) const {
    for (std::size_t k = 0; k < reading_.unit.keys.size(); ++k)
      if (reading_.unit.keys[k].grants_any(f) && reading_.unit.accounts[k].live())
        return reading_.unit.accounts[k].left;
    return std::nullopt;
  }

  /// Adds the phone proxy's share to each key of UC proxies, active or not: such a key prints only
  /// the total. It adds none if the unit's own line for the phone proxy disagrees.
  void add_phone_proxy() {
    const Statement* phone = text_.local.find(phones);
    if (phone == nullptr || !offered(phones) || !may_share(*phone)) return;
    bool any = false;
    for (ModelKey& key : reading_.unit.keys) any = add_share(key) || any;
    if (any)
      assume(*phone, fmt::format("assumed to be granted by every key of {}, in equal parts",
                                 entry(proxies).name));
  }

  /// Whether the phone proxy line agrees with the live keys of UC proxies.
  bool may_share(const Statement& phone) const {
    const auto total = granted(proxies);
    return !total || (phone.value >= *total && days_of_term(phone.term) == left_of(proxies));
  }

  static bool add_share(ModelKey& key) {
    if (!key.grants_any(proxies) || key.grants_any(phones) || key.grants.full()) return false;
    const auto total = std::find_if(key.grants.begin(), key.grants.end(),
                                    [](const auto& grant) { return grant.feature == proxies; });
    key.grants.push_back({phones, total->amount});
    return true;
  }

  /// Adds a key for each term printed beside features that no live key grants.
  Expected<void> add_unexplained() {
    std::map<Days, ModelKey> keys;
    for (const Statement& s : text_.local.stated) {
      const auto left = days_of_term(s.term);
      if (!left || !offered(s.feature) || granted(s.feature)) continue;
      report(s.line, line_with_term(s),
             "no printed time-based key grants it; a key with this term is assumed");
      const bool adds = entry(s.feature).on_unit == OnUnit::sum;
      if (keys[*left].grants.full())
        return refused(s.line, fmt::format("more than {} features with one term", max_grants));
      keys[*left].grants.push_back({s.feature, adds ? s.value - standard(s) : s.value});
    }
    for (const auto& [left, key] : keys)
      if (const auto added = add(key, left, true, text_.local.header); !added) return added;
    return {};
  }

  void set_permanent(const Statement& s) {
    const auto amount = granted(s.feature);
    if (!amount || !offered(s.feature)) return;
    if (s.value < *amount)
      report(s.line, line_with_term(s),
             fmt::format("less than the {} that the active time-based key grants",
                         shown_value(s.feature, *amount)));
    std::int32_t& permanent = reading_.unit.unit.license[s.feature];
    if (entry(s.feature).on_unit == OnUnit::sum)
      permanent = rest(s, *amount);
    else if (from_key(s, *amount))
      permanent = hidden(s);
  }

  /// The part of a sum that the key does not account for.
  std::int32_t rest(const Statement& s, std::int32_t amount) {
    const std::int32_t left = std::max(s.value - amount, 0);
    if (s.value == limits_at(placed_.platform->rules, placed_.unit.version)[s.feature])
      assume(s, fmt::format("at the platform limit, the permanent license may hold more than {}",
                            left));
    return left;
  }

  /// Whether the value comes from the key. Without a printed term, an equal amount has to do.
  static bool from_key(const Statement& s, std::int32_t amount) {
    return s.term.empty() ? s.value == amount : days_of_term(s.term).has_value();
  }

  std::int32_t hidden(const Statement& s) {
    if (s.feature == encryption) return s.term.empty() ? standard(s) : 0;
    assume(s, fmt::format("the permanent value is not printed; the factory default {} is assumed",
                          shown_value(s.feature, standard(s))));
    return standard(s);
  }

  /// Takes encryption that a time-based key grants out of the permanent license.
  void take_encryption_from_key() {
    Unit<>& unit = reading_.unit.unit;
    if (!unit.time_based_encryption || !granted(encryption)) return;
    unit.license[encryption] = 0;
    unit.time_based_encryption = false;
  }

  void note_not_stated() {
    for (const FeatureEntry& f : features)
      if (granted(f.feature) && text_.local.find(f.feature) == nullptr)
        reading_.assumed.push_back(
            {text_.file, 0, std::string(f.name),
             fmt::format("the unit does not state it; its permanent value is assumed to be the "
                         "platform's standard {}",
                         shown_value(f.feature, reading_.unit.unit.license[f.feature]))});
  }

  const UnitText& text_;
  const Placed& placed_;
  KeyedReading reading_;
};

}  // namespace

std::optional<Days> days_of_term(std::string_view term) {
  Days::rep days = 0;
  const auto [end, error] = std::from_chars(term.data(), term.data() + term.size(), days);
  return error == std::errc{} ? std::optional{Days{days}} : std::nullopt;
}

Expected<KeyedReading> keyed_unit(const UnitText& text, const Placed& placed) {
  return KeyedUnitReader(text, placed).read();
}

}  // namespace asa::device
