#include "generators/variations.hpp"

#include "generators/boundary.hpp"
#include "generators/draw.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

namespace asa {

namespace {

using Distances = std::vector<std::int64_t>;

/// Repeats choices, and notes the values that each could have.
class ChoicesAndValues : public OneCase<ChoicesAndValues> {
 public:
  explicit ChoicesAndValues(std::span<const Choice> wanted) : replay_(wanted) {}

  std::size_t pick(std::size_t n, std::size_t ordinary) {
    Distances& options = values_.emplace_back();
    for (std::size_t i = 0; i < n; ++i) options.push_back(static_cast<std::int64_t>(i));
    return replay_.pick(n, ordinary);
  }
  std::int32_t number(std::int32_t lo, std::int32_t hi, std::span<const std::int32_t> interesting) {
    Distances& distances = values_.emplace_back();
    const Boundary boundary(lo, hi, interesting);
    for (const std::int32_t value : boundary.all()) distances.push_back(std::int64_t{value} - lo);
    return replay_.number(lo, hi, interesting);
  }

  const Choices& taken() const { return replay_.taken(); }
  const std::vector<Distances>& values() const { return values_; }

 private:
  ReplaySource replay_;
  std::vector<Distances> values_{};
};

/// In how many values two cases differ.
template <class S>
std::size_t distance(const S& a, S b) {
  std::size_t differ = a.units.size() < b.units.size() ? b.units.size() - a.units.size() : 0;
  for_each_value([&](const auto& x, const auto& y) { differ += x == y ? 0 : 1; }, a, b);
  return differ;
}

/// Whether units can stand in each other's places.
bool are_alike(const Unit<>& a, const Unit<>& b) { return a.platform == b.platform; }
bool are_alike(const KeyedUnit<>& a, const KeyedUnit<>& b) {
  return are_alike(a.unit, b.unit) && a.keys.size() == b.keys.size();
}

/// Choices, some of which were added because the draw takes more.
struct Changed {
  Choices choices;
  std::size_t first_added = 0;
  std::size_t added = 0;
};

template <class S>
class Variations {
 public:
  Variations(const Plan& plan, const Choices& choices) : draws_(plan), source_(choices) {
    draws_.draw(source_, original_);
  }

  std::vector<S> take() && {
    for (std::size_t place = 0; place < source_.taken().size(); ++place)
      for (const std::int64_t value : source_.values()[place])
        if (value != source_.taken()[place].value) vary(place, value);
    return std::move(all_);
  }

 private:
  void vary(std::size_t place, std::int64_t value) {
    const std::optional<Changed> changed = with(place, value);
    if (!changed) return add(redrawn(place, value));
    add(drawn(changed->choices));
    ChoicesAndValues source(changed->choices);
    drawn_from(source);
    for (std::size_t i = 0; i < changed->added; ++i) vary_added(*changed, i, source.values());
  }
  /// The case with one choice at another value, whatever that makes of the choices after it.
  S redrawn(std::size_t place, std::int64_t value) const {
    Choices choices = source_.taken();
    choices[place].value = value;
    return drawn(choices);
  }
  void vary_added(const Changed& changed, std::size_t i, const std::vector<Distances>& values) {
    const std::size_t place = changed.first_added + i;
    Choices choices = changed.choices;
    for (const std::int64_t value : values[place])
      if (choices[place].value = value; value != 0) add(drawn(choices));
  }

  /// Whether the draw takes as many choices as before, and all but those of one event from as many
  /// values, with the same result.
  bool keeps_meanings(const Choices& choices, std::size_t place) const {
    constexpr std::size_t of_an_event = 4;
    const Choices now = taken(choices);
    const Choices& before = source_.taken();
    if (now.size() != before.size()) return false;
    std::size_t differ = 0;
    for (std::size_t i = place; i < now.size(); ++i) differ += now[i] == before[i] ? 0 : 1;
    return differ <= of_an_event;
  }
  /// The choices with one at another value. If the draw then takes more or fewer, as for more
  /// units, choices are added or dropped where all others keep their meaning and the case stays
  /// nearest to the original; empty if there is no such place.
  std::optional<Changed> with(std::size_t place, std::int64_t value) const {
    Choices choices = source_.taken();
    choices[place].value = value;
    if (keeps_meanings(choices, place)) return Changed{choices};
    const std::size_t before = length(source_.taken(), place), after = length(choices, place);
    if (before == after) return {};
    const std::size_t dropped = before > after ? before - after : 0;
    std::optional<Changed> nearest;
    for (std::size_t from = place + 1; from + dropped <= choices.size(); ++from) {
      Changed next{choices, from, after > before ? after - before : 0};
      const auto at = next.choices.begin() + static_cast<std::ptrdiff_t>(from);
      next.choices.insert(next.choices.erase(at, at + static_cast<std::ptrdiff_t>(dropped)),
                          next.added, Choice{});
      if (keep_their_meaning(next, place, from + dropped) &&
          (!nearest || distance_to(next) < distance_to(*nearest)))
        nearest = std::move(next);
    }
    return nearest;
  }
  std::size_t distance_to(const Changed& changed) const {
    return distance(original_, drawn(changed.choices));
  }
  /// Whether the draw takes each other choice as before, out of as many values. After those that
  /// were added come those of the original from a place on.
  bool keep_their_meaning(const Changed& changed, std::size_t place, std::size_t rest) const {
    const Choices now = taken(changed.choices);
    const Choices& before = source_.taken();
    if (now.size() != changed.choices.size()) return false;
    const auto at = [](const Choices& of, std::size_t i) {
      return of.begin() + static_cast<std::ptrdiff_t>(i);
    };
    return std::equal(at(now, place + 1), at(now, changed.first_added), at(before, place + 1)) &&
           std::equal(at(now, changed.first_added + changed.added), now.end(), at(before, rest),
                      before.end());
  }
  /// How many choices the draw takes if all after a place are the simplest.
  std::size_t length(const Choices& choices, std::size_t place) const {
    const std::span<const Choice> all(choices);
    return taken(all.first(place + 1)).size();
  }
  Choices taken(std::span<const Choice> wanted) const {
    ReplaySource source(wanted);
    drawn_from(source);
    return source.taken();
  }

  S drawn(std::span<const Choice> choices) const {
    ReplaySource source(choices);
    return drawn_from(source);
  }
  S drawn_from(auto& source) const {
    S subject;
    draws_.draw(source, subject);
    return subject;
  }

  void add(const S& subject) {
    all_.push_back(subject);
    if (subject.units.size() != original_.units.size()) return;
    for (std::size_t u = 0; u < subject.units.size(); ++u) add_one_unit(subject, u);
  }
  void add_one_unit(const S& subject, std::size_t u) {
    const auto &other = subject.units[u], &unit = original_.units[u];
    if (other == unit || !are_alike(other, unit)) return;
    all_.push_back(original_);
    all_.back().units[u] = other;
  }

  const DrawsOf<S> draws_;
  ChoicesAndValues source_;
  S original_{};
  std::vector<S> all_{};
};

}  // namespace

template <class S>
std::vector<S> variations(const Plan& plan, const Choices& choices) {
  return Variations<S>(plan, choices).take();
}
template std::vector<Situation<>> variations(const Plan& plan, const Choices& choices);
template std::vector<History<>> variations(const Plan& plan, const Choices& choices);

}  // namespace asa
