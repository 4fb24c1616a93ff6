#pragma once

#include "model/figure.hpp"
#include "model/literal.hpp"

#include <boost/hana/accessors.hpp>
#include <boost/hana/at.hpp>
#include <boost/hana/first.hpp>
#include <boost/hana/integral_constant.hpp>
#include <boost/hana/length.hpp>
#include <boost/hana/pair.hpp>
#include <boost/hana/second.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/type.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

/// Field lists of structs. A struct lists its fields once, in `fields()`, and becomes a Boost.Hana
/// Struct; code that visits every field is a fold.
namespace asa {

namespace hana = boost::hana;

/// How a field is worded, if its type does not tell.
enum class Wording { plain, version, edition, another_or_not };

/// How a field appears in text.
struct Said {
  Wording wording = Wording::plain;
  bool always = false;               ///< written even if it has its usual value
  bool negative = false;             ///< whether days may be negative
  std::int32_t largest = unlimited;  ///< the largest amount accepted
};

namespace said {
inline constexpr Said always{.always = true};
inline constexpr Said edition{Wording::edition, true};
inline constexpr Said version{Wording::version, true};
inline constexpr Said another_or_not{Wording::another_or_not};
inline constexpr Said cluster_units{.always = true, .largest = 16};
inline constexpr Said signed_days{.negative = true};
}  // namespace said

/// The name and format of a field in text. A field without a name is not written on its own.
struct Row {
  const char* name;
  Said said;
};

template <Literal Text, Said How>
struct Named {
  static constexpr Row row{Text.text, How};
  static constexpr bool written = !Text.view().empty();
};

/// Accesses a field of a struct.
template <auto Where>
struct Member {
  template <class S>
  constexpr auto&& operator()(S&& of) const {
    return static_cast<S&&>(of).*Where;
  }
};

template <Literal Name, auto Where, Said How = Said{}>
inline constexpr auto field = hana::make_pair(hana::type_c<Named<Name, How>>, Member<Where>{});

}  // namespace asa

namespace boost::hana {
template <class S>
struct accessors_impl<S, when_valid<decltype(S::fields())>> {
  static constexpr auto apply() { return S::fields(); }
};
}  // namespace boost::hana

namespace asa {

template <class S>
concept Described = requires {
  std::remove_const_t<S>::fields();
};

namespace detail {
struct Anything {
  template <class T>
  operator T() const;
};

/// The number of fields in a struct, listed or not.
template <class S, class... Fields>
consteval std::size_t count_fields() {
  if constexpr (requires { S{Fields{}..., Anything{}}; })
    return count_fields<S, Fields..., Anything>();
  else
    return sizeof...(Fields);
}
}  // namespace detail

/// Calls `call` with each field's name and that field of every struct. The structs may be of
/// different domains.
template <Described First, Described... Others>
constexpr void for_each_field(auto&& call, First& first, Others&... others) {
  using S = std::remove_const_t<First>;
  constexpr auto size = hana::length(hana::accessors<S>());
  static_assert(size() == detail::count_fields<S>(), "a field is missing in fields()");
  size.times.with_index([&](auto i) {
    const auto in = [i](auto& s) -> auto& {
      return hana::second(hana::at(hana::accessors<std::remove_cvref_t<decltype(s)>>(), i))(s);
    };
    using Name = typename decltype(+hana::first(hana::at(hana::accessors<S>(), i)))::type;
    call(Name{}, in(first), in(others)...);
  });
}

/// Calls `call` with each leaf (neither struct nor list) of structures of the same shape. Resizes
/// lists to match the first structure.
template <class First, class... Others>
constexpr void for_each_value(auto&& call, First& first, Others&... others) {
  const auto deeper = [&](auto&... parts) { for_each_value(call, parts...); };
  const auto fit = [](auto& list, std::size_t size) {
    if constexpr (requires { list.resize(size); }) list.resize(size);
  };
  if constexpr (Described<First>) {
    for_each_field([&](auto, auto&... parts) { deeper(parts...); }, first, others...);
  } else if constexpr (requires { first.size(); }) {
    (fit(others, first.size()), ...);
    for (std::size_t i = 0; i < first.size(); ++i) deeper(first[i], others[i]...);
  } else {
    call(first, others...);
  }
}

}  // namespace asa
