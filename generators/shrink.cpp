#include "generators/shrink.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>

namespace asa {

namespace {

constexpr std::int64_t as_large_as_possible = std::numeric_limits<std::int64_t>::max();

/// Collects candidates made of the choices by changing some of them.
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

/// Calls with d = value, value / 2, ..., 1.
void for_each_step(std::int64_t value, auto call) {
  for (std::int64_t d = value; d > 0; d /= 2) call(d);
}

std::vector<std::size_t> not_simplest(const Choices& choices) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < choices.size(); ++i)
    if (choices[i].value != 0) places.push_back(i);
  return places;
}

/// Nothing but the simplest from a place on.
void cut_tails(Candidates& out, const Choices& choices) {
  for (const std::size_t i : not_simplest(choices))
    out.add([i](Choices& c) {
      for (std::size_t k = i; k < c.size(); ++k) c[k].value = 0;
    });
}

void simplify_one(Candidates& out, const Choices& choices) {
  for (const std::size_t i : not_simplest(choices)) out.add([i](Choices& c) { c[i].value = 0; });
}

void lower_one(Candidates& out, const Choices& choices) {
  for (const std::size_t i : not_simplest(choices))
    for_each_step(choices[i].value,
                  [&](std::int64_t d) { out.add([=](Choices& c) { c[i].value -= d; }); });
}

/// The same amount taken from two numbers, for what depends on their difference.
void lower_two(Candidates& out, const Choices& choices) {
  const auto places = not_simplest(choices);
  for (const std::size_t i : places)
    for (const std::size_t k : places)
      if (i < k && choices[i].numeric && choices[k].numeric)
        for_each_step(std::min(choices[i].value, choices[k].value), [&](std::int64_t d) {
          out.add([=](Choices& c) { c[i].value -= d, c[k].value -= d; });
        });
}

/// An amount moved from one number to a later one, for what depends on their sum.
void move_later(Candidates& out, const Choices& choices) {
  for (const std::size_t i : not_simplest(choices))
    for (std::size_t k = i + 1; k < choices.size() && choices[i].numeric; ++k)
      if (choices[k].numeric)
        for_each_step(choices[i].value, [&](std::int64_t d) {
          out.add([=](Choices& c) { c[i].value -= d, c[k].value += d; });
        });
}

/// A smaller one of several, with the next two numbers at an end of their ranges: another feature
/// has another limit, at which the same fault shows.
void refill(Candidates& out, const Choices& choices) {
  for (const std::size_t i : not_simplest(choices)) {
    if (choices[i].numeric) continue;
    for (std::int64_t smaller = 0; smaller < choices[i].value; ++smaller)
      for (const std::int64_t first : {std::int64_t{0}, std::int64_t{1}, as_large_as_possible})
        for (const std::int64_t second : {std::int64_t{0}, std::int64_t{1}, as_large_as_possible})
          out.add([=](Choices& c) {
            std::size_t filled = 0;
            c[i].value = smaller;
            for (std::size_t k = i + 1; k < c.size() && filled < 2; ++k)
              if (c[k].numeric) c[k].value = filled++ == 0 ? first : second;
          });
  }
}

}  // namespace

std::vector<Choices> simpler(const Choices& choices) {
  Candidates out(choices);
  cut_tails(out, choices);
  simplify_one(out, choices);
  lower_one(out, choices);
  lower_two(out, choices);
  move_later(out, choices);
  refill(out, choices);
  return std::move(out).take();
}

}  // namespace asa
