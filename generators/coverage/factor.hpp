#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>

/// The factors that coverage counts. A scope's factors say what may vary; these say how far it did.
namespace asa {

/// The names of levels.
class LevelNames {
 public:
  template <class... Name>
  constexpr LevelNames(Name... name) : names_{name...}, size_(sizeof...(Name)) {}

  static constexpr std::size_t most = 6;
  constexpr std::size_t size() const { return size_; }
  constexpr std::string_view operator[](std::size_t i) const { return names_[i]; }
  constexpr const std::string_view* begin() const { return names_.data(); }
  constexpr const std::string_view* end() const { return names_.data() + size_; }
  constexpr bool has(std::string_view name) const {
    return std::find(begin(), end(), name) != end();
  }

 private:
  std::array<std::string_view, most> names_{};
  std::size_t size_ = 0;
};

/// A factor, and the function that finds the level of a situation or a history.
template <class S>
struct CoverageFactor {
  std::string_view name;
  LevelNames levels;
  std::size_t (*level)(const S&);
};

/// Levels of two factors that never occur together, or need not be seen together, and why.
struct Exclusion {
  std::string_view factor;
  LevelNames levels;
  std::string_view other;
  LevelNames other_levels;
  std::string_view reason;
};

/// Everything that coverage counts for situations, or for histories.
template <class S>
struct CoverageFactors {
  std::span<const CoverageFactor<S>> factors;
  std::span<const Exclusion> exclusions;
  std::span<const Exclusion> excused{};  ///< possible, but no run sees them together
};

/// Whether every exclusion and excuse names existing levels; checked at compile time.
template <class S>
constexpr bool names_what_there_is(const CoverageFactors<S>& all) {
  const auto known = [&](std::string_view name, const LevelNames& levels) {
    const auto factor = std::find_if(all.factors.begin(), all.factors.end(),
                                     [&](const auto& f) { return f.name == name; });
    return factor != all.factors.end() &&
           std::all_of(levels.begin(), levels.end(),
                       [&](std::string_view level) { return factor->levels.has(level); });
  };
  const auto known_to_all = [&](std::span<const Exclusion> some) {
    return std::all_of(some.begin(), some.end(), [&](const Exclusion& e) {
      return known(e.factor, e.levels) && known(e.other, e.other_levels);
    });
  };
  return known_to_all(all.exclusions) && known_to_all(all.excused);
}

}  // namespace asa
