#include "generators/scope_name.hpp"

#include "generators/draw_history.hpp"
#include "generators/odometer.hpp"

#include <array>
#include <cstdint>
#include <set>
#include <string_view>

namespace asa {

namespace {

struct Word {
  Factor factor;
  std::string_view text;
};

/// The factors that make a unit of a situation differ from others.
constexpr std::array unit_words{Word{Factor::edition, "edition"},
                                Word{Factor::encryption, "encryption"},
                                Word{Factor::encryption_key, "time-based encryption"},
                                Word{Factor::ips, "IPS"},
                                Word{Factor::key, "all-zero key"},
                                Word{Factor::slot, "all-zero slot"},
                                Word{Factor::payload, "No Payload Encryption"},
                                Word{Factor::version, "version"},
                                Word{Factor::model, "another model"},
                                Word{Factor::cluster_license, "clustering license"},
                                Word{Factor::ten_gigabit, "10GE I/O"},
                                Word{Factor::failover, "failover"}};

constexpr std::array other_words{Word{Factor::every_feature, "amounts of every feature"},
                                 Word{Factor::use, "contexts in use"},
                                 Word{Factor::keys, "a time-based key on each unit"},
                                 Word{Factor::second_key, "a second key"},
                                 Word{Factor::tiers, "tiers"},
                                 Word{Factor::evaluation, "keys of two features"},
                                 Word{Factor::permanent, "permanent amounts"},
                                 Word{Factor::durations, "any duration"},
                                 Word{Factor::activation, "activation"},
                                 Word{Factor::entry, "a key entered"},
                                 Word{Factor::contact, "lost contact"},
                                 Word{Factor::parts, "parts of several units"},
                                 Word{Factor::clock, "clock, shutdown and reload"},
                                 Word{Factor::upgrade, "new permanent keys"},
                                 Word{Factor::on_order, "permanent keys on order"},
                                 Word{Factor::encryption_keys, "encryption by keys"},
                                 Word{Factor::old_software, "downgrade"}};

/// All results of a draw under the exhaustive engine, in order.
std::set<std::int64_t> tried(auto draw) {
  std::set<std::int64_t> all;
  Odometer odometer;
  do all.insert(static_cast<std::int64_t>(draw(odometer)));
  while (odometer.advance());
  return all;
}

/// "2, 3 or 8".
std::string listed(const std::set<std::int64_t>& numbers) {
  std::string text;
  std::size_t left = numbers.size();
  for (const std::int64_t number : numbers) {
    text += std::to_string(number);
    --left;
    if (left > 0) text += left == 1 ? " or " : ", ";
  }
  return text;
}

bool has_any(Factors factors, const auto& words) {
  return std::ranges::any_of(words, [&](const Word& word) { return factors.has(word.factor); });
}

std::string cluster_sizes(const Scope& scope) {
  const auto size = [&](Odometer& source) {
    return scope.of_histories() ? draw_unit_count(source, synthetic_entry(scope), scope)
                                : draw_cluster_size(source, scope);
  };
  return listed(tried(size));
}

std::string shape_of(const Scope& scope) {
  switch (scope.shape) {
    case Shape::pair: return "pairs";
    case Shape::triple: return "three licenses";
    case Shape::cluster: return "clusters of " + cluster_sizes(scope);
    case Shape::alone: break;
  }
  return "a unit";
}

/// A note that one slave is odd, for clusters of situations whose size varies.
std::string odd_one_of(const Scope& scope) {
  const bool odd = scope.shape == Shape::cluster && !scope.of_histories() &&
                   scope.factors.has(Factor::size) && has_any(scope.factors, unit_words);
  return odd ? ", the first or last slave odd" : "";
}

std::string events_of(const Scope& scope) {
  if (!scope.of_histories()) return {};
  if (scope.events == 0) return ", the property's own events";
  const auto count = [&](Odometer& source) { return draw_event_count(source, scope); };
  return ", " + listed(tried(count)) + (scope.events == 1 ? " event" : " events");
}

/// A change is an amount of a feature in situations, and an event in histories.
std::string_view change_of(const Scope& scope) {
  return scope.of_histories() ? "one more event" : "a changed amount";
}

std::string_view one_feature_of(const Scope& scope) {
  return scope.shape == Shape::cluster ? "amounts of one feature on two members"
                                       : "amounts of one feature";
}

/// What varies, separated by commas.
class Varied {
 public:
  void add(std::string_view text) { text_.append(text_.empty() ? "" : ", ").append(text); }
  void add(Factors factors, const auto& words) {
    for (const Word& word : words)
      if (factors.has(word.factor)) add(word.text);
  }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

std::string varied_in(const Scope& scope) {
  Varied varied;
  varied.add(scope.factors, unit_words);
  if (scope.factors.has(Factor::one_feature)) varied.add(one_feature_of(scope));
  varied.add(scope.factors, other_words);
  if (scope.factors.has(Factor::change)) varied.add(change_of(scope));
  for (std::size_t i = 0; i < reading_count; ++i)
    if (scope.readings.has(i)) varied.add(reading_register[i].id);
  return varied.text();
}

std::string days_tried() {
  const Scope few{Shape::alone, {}, {}, 0};
  return listed(tried([&](Odometer& source) { return draw_days(source, few, grace).count(); }));
}

}  // namespace

std::string name_of(const Scope& scope) {
  const std::string varied = varied_in(scope);
  return shape_of(scope) + odd_one_of(scope) + events_of(scope) +
         (varied.empty() ? ", nothing varied" : ": " + varied);
}

std::string what_names_mean() {
  return "In a scope, what is named varies on each unit, in every combination; the rest is as "
         "usual.\n"
         "Amounts are 0, 1, the limit, one less, and what relates to the mate's. Those of keys are "
         "1 "
         "or\nthe limit, permanent ones 0 too, in clusters only 1. Versions are on either side of "
         "every one that a\nrule names. Durations are " +
         days_tried() +
         " days. Where amounts vary, synthetic\nplatforms have limits of 4 or 20,000.\n";
}

}  // namespace asa
