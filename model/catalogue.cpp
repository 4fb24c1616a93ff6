#include "model/catalogue.hpp"

#include "model/platforms/all.hpp"

#include <algorithm>

namespace asa {

namespace {

constexpr auto entries = hana::unpack(all_platforms, [](auto... p) {
  std::int32_t next = 0;
  return std::array{entry_of<typename decltype(p)::type>(ModelId{next++})...};
});

}  // namespace

std::span<const PlatformEntry> catalogue() { return entries; }

const PlatformEntry* find_platform(std::string_view name) {
  const auto found = std::ranges::find_if(entries, [name](const PlatformEntry& p) {
    return p.name == name || p.label == name || p.hardware == name;
  });
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace asa
