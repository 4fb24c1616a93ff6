#include "properties/catalogue.hpp"

#include "properties/all.hpp"

#include <algorithm>

namespace asa {

namespace {

constexpr auto entries = hana::unpack(all_properties, [](auto... p) {
  return std::array{PropertyEntry{decltype(p)::type::info,
                                  &decltype(p)::type::template judge<Scalar, AnySystem>}...};
});

}  // namespace

std::span<const PropertyEntry> properties() { return entries; }

const PropertyEntry* find_property(std::string_view id) {
  const auto found =
      std::ranges::find_if(entries, [id](const PropertyEntry& p) { return p.info.id == id; });
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace asa
