#include "properties/catalogue.hpp"

#include "properties/all.hpp"

#include <algorithm>

namespace asa {

namespace {

template <class P>
constexpr PropertyEntry entry_of_property() {
  PropertyEntry entry{P::info, nullptr, nullptr};
  if constexpr (is_about_histories<P>)
    entry.judge_history = &P::template judge<Scalar, AnySystem>;
  else
    entry.judge = &P::template judge<Scalar, AnySystem>;
  return entry;
}

constexpr auto entries = hana::unpack(all_properties, [](auto... p) {
  return std::array{entry_of_property<typename decltype(p)::type>()...};
});

}  // namespace

Judgement<Scalar> judgement_of(const PropertyEntry& property, const AnySystem& system,
                               const Subject& subject) {
  const auto* situation = std::get_if<Situation<Scalar>>(&subject);
  return situation ? property.judge(system, *situation)
                   : property.judge_history(system, std::get<History<Scalar>>(subject));
}

std::span<const PropertyEntry> properties() { return entries; }

const PropertyEntry* find_property(std::string_view id) {
  const auto found =
      std::ranges::find_if(entries, [id](const PropertyEntry& p) { return p.info.id == id; });
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace asa
