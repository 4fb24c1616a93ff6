#include "generators/shrink.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>

namespace asa {

namespace {

constexpr std::int64_t as_large_as_possible = std::numeric_limits<std::int64_t>::max();

/// Collects candidates, each made by changing some of the choices.
class Candidates {
 public:
  explicit Candidates(const Choices& choices) : choices_(choices) {}

  void add(auto change) {
    Choices candidate = choices_;
    change(candidate);
    if (candidate != choices_) all_.push_back(std::move(candidate));
  }
  std::vector<Choices> take() && { return std::move(all_); }

 private:
  const Choices& choices_;
  std::vector<Choices> all_;
};

/// Calls `call` with value, value / 2, ..., 1.
void for_each_step(std::int64_t value, auto call) {
  for (std::int64_t d = value; d > 0; d /= 2) call(d);
}

std::vector<std::size_t> not_simplest(const Choices& choices) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < choices.size(); ++i)
    if (choices[i].value != 0) places.push_back(i);
  return places;
}

/// Makes every choice from a place on the simplest: from the start, from the middle, and so on.
void cut_tails(Candidates& out, const Choices& choices) {
  const auto places = not_simplest(choices);
  for_each_step(std::ssize(places), [&](std::int64_t kept) {
    out.add([from = places[places.size() - static_cast<std::size_t>(kept)]](Choices& c) {
      c.resize(from);
    });
  });
}

/// The first few numbers after a place; all of them would make too many candidates.
std::vector<std::size_t> numbers_after(const Choices& choices, std::size_t place) {
  std::vector<std::size_t> numbers;
  for (std::size_t k = place + 1; k < choices.size() && numbers.size() < 8; ++k)
    if (choices[k].numeric) numbers.push_back(k);
  return numbers;
}

/// Takes the same amount from two numbers, for faults that depend on their difference, or moves it
/// to the later one, for faults that depend on their sum.
void lower_two(Candidates& out, const Choices& choices, std::int64_t sign) {
  for (const std::size_t i : not_simplest(choices)) {
    if (!choices[i].numeric) continue;
    for (const std::size_t k : numbers_after(choices, i))
      for_each_step(sign > 0 ? choices[i].value : std::min(choices[i].value, choices[k].value),
                    [&](std::int64_t d) {
                      out.add([=](Choices& c) { c[i].value -= d, c[k].value += sign * d; });
                    });
  }
}

constexpr std::array ends{std::int64_t{0}, std::int64_t{1}, as_large_as_possible};

/// Moves the next two numbers to an end of their ranges, because another feature may show the same
/// fault at another limit.
void at_each_end(const Choices& choices, std::size_t place, auto call) {
  const auto numbers = numbers_after(choices, place);
  if (numbers.size() < 2) return;
  for (const std::int64_t first : ends)
    for (const std::int64_t second : ends)
      call([=, one = numbers[0], other = numbers[1]](Choices& c) {
        c[one].value = first, c[other].value = second;
      });
}

/// Picks a smaller one of several options, with the numbers after it at an end of their ranges.
void refill(Candidates& out, const Choices& choices) {
  for (const std::size_t i : not_simplest(choices))
    for (std::int64_t smaller = 0; smaller < choices[i].value && !choices[i].numeric; ++smaller)
      at_each_end(choices, i,
                  [&](auto fill) { out.add([=](Choices& c) { fill(c), c[i].value = smaller; }); });
}

/// Picks a smaller one of several options and raises one or two numbers after it by one, because
/// some readings need one more day.
void raise_numbers(Candidates& out, const Choices& choices) {
  for (const std::size_t i : not_simplest(choices))
    for (std::int64_t smaller = 0; smaller < choices[i].value && !choices[i].numeric; ++smaller)
      for (const std::size_t k : numbers_after(choices, i))
        for (const std::size_t m : numbers_after(choices, i))
          out.add([=](Choices& c) { c[i].value = smaller, ++c[k].value, c[m].value += k < m; });
}

/// How far choices move: further than the choices of one unit or feature.
constexpr std::ptrdiff_t reach = 24;
/// The most choices, apart from the simplest, that are worth moving.
constexpr std::size_t few = 8;

/// Moves everything from a choice on to later places, for another feature or another unit.
void move_later(Candidates& out, const Choices& choices) {
  const auto places = not_simplest(choices);
  if (places.size() > few) return;
  for (const std::size_t i : places)
    for (std::ptrdiff_t by = 1; by <= reach; ++by) {
      const auto move = [=](Choices& c) {
        c.insert(c.begin() + static_cast<std::ptrdiff_t>(i), static_cast<std::size_t>(by),
                 Choice{});
      };
      out.add(move);
      at_each_end(choices, i, [&](auto fill) { out.add([=](Choices& c) { fill(c), move(c); }); });
    }
}

}  // namespace

std::vector<Choices> simpler(const Choices& choices) {
  Candidates out(choices);
  cut_tails(out, choices);
  lower_two(out, choices, -1);
  lower_two(out, choices, 1);
  refill(out, choices);
  raise_numbers(out, choices);
  move_later(out, choices);
  return std::move(out).take();
}

}  // namespace asa
