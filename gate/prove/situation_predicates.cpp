#include "gate/prove/predicate.hpp"
#include "properties/all.hpp"

namespace asa::prove {

namespace {

template <class P>
Predicate predicate() {
  if constexpr (!is_about_histories<P>)
    return &P::template judge<Symbolic, SymbolicSystem>;
  else
    return {};
}

}  // namespace

std::vector<Predicate> situation_predicates() {
  return hana::unpack(all_properties, [](auto... p) {
    return std::vector<Predicate>{predicate<typename decltype(p)::type>()...};
  });
}

}  // namespace asa::prove
