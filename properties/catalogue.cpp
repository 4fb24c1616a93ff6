#include "properties/catalogue.hpp"

#include "properties/all.hpp"

#include <algorithm>

namespace asa {

namespace {

template <class P>
constexpr PropertyEntry entry_of_property() {
  return {P::info, &P::template judge<Scalar, AnySystem>};
}

constexpr auto entries = hana::unpack(all_properties, [](auto... p) {
  return std::array{entry_of_property<typename decltype(p)::type>()...};
});

}  // namespace

Judgement<Scalar> judgement_of(const PropertyEntry& property, const AnySystem& system,
                               const Subject& subject) {
  const auto judged = [&]<class S>(PropertyEntry::JudgeFunction<S> judge) {
    return judge(system, std::get<S>(subject));
  };
  return std::visit(judged, property.judge);
}

std::span<const PropertyEntry> properties() { return entries; }

const PropertyEntry* find_property(std::string_view id) {
  const auto found =
      std::ranges::find_if(entries, [id](const PropertyEntry& p) { return p.info.id == id; });
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace asa
