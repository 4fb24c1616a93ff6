#pragma once

#include <cstdint>
#include <string_view>

namespace asa {

/// FNV-1a with a seed: the same on every machine.
constexpr std::uint64_t hash(std::string_view text, std::uint64_t seed) {
  std::uint64_t h = 0xcbf29ce484222325u ^ seed;
  for (const char c : text) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return h;
}

}  // namespace asa
