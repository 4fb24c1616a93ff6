#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// The rules of pairs made small, so that a page of any language holds them: what the peers check.
/// Every port in this folder says the same.
namespace asa::bench::simple {

inline constexpr std::size_t flag_count = 8, tier_count = 4, timed_count = 4;
inline constexpr std::int32_t longest = 400;  ///< days of a time-based license

struct Platform {
  std::size_t place;
  bool base_excluded;
  std::array<std::int32_t, tier_count> limits;
};

struct License {
  std::array<bool, flag_count> flags{};
  std::array<std::int32_t, tier_count> tiers{};
  std::array<std::int32_t, timed_count> days{};
  bool operator==(const License&) const = default;
};

struct Unit {
  bool security_plus = false;
  bool encryption = false;
  bool ips = false;
  bool zero_key = false;
  License license{};
};

/// Three units of one platform: some laws ask about two, one about three.
struct Triple {
  const Platform* platform = nullptr;
  Unit a, b, c;
};

enum class Fault { none, encryption_unchecked, cap_missing_once, hardest };

/// A tier of one platform, where a mutant is wrong.
struct Spot {
  std::size_t platform;
  std::size_t tier;
};

/// The platforms, and the model that is right or has a fault.
struct Model {
  std::vector<Platform> platforms;
  Spot cap_missing;  ///< where no cap applies
  Spot hardest;      ///< where a sum of the limit and one is not cut
  Fault fault = Fault::none;

  bool forms(const Platform& p, const Unit& a, const Unit& b) const;
  License combine(const Platform& p, const License& a, const License& b) const;

 private:
  std::int32_t added(const Platform& p, std::size_t tier, std::int32_t sum) const;
};

/// The limits as our catalogue has them, out of the file that the ports read too.
Model read_model(const std::string& file);

/// The seven laws at once.
bool obeys(const Model& model, const Triple& t);

}  // namespace asa::bench::simple
