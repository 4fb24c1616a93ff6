#pragma once

#include "gate/scenario/fields_json.hpp"
#include "model/situation.hpp"
#include "model/time/history.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

/// What schemas are made of.
namespace asa::foreign::schema_parts {

Json reference(std::string_view definition);
Json text();
Json boolean();
Json whole_number(std::int64_t lo, std::uint64_t hi);
Json list_of(const Json& items, std::size_t least);
Json list_of(const Json& items, std::size_t least, std::size_t most);
/// A list of words, each once.
Json set_of(const Json& words, std::size_t least);
Json any_of(const std::vector<std::string_view>& definitions);

/// One of the words that `of` finds in a list.
Json words(const auto& list, auto of) {
  Json all = Json::array();
  for (const auto& entry : list) all.push_back(std::string_view(of(entry)));
  return {{"enum", all}};
}

/// An object with these members and no others.
Json object(const Json& required, const Json& optional = Json::object());
/// An object that has one member only.
Json only(std::string_view name, const Json& schema);

/// What `then` demands if `condition` holds.
void demand_if(Json& object, const Json& condition, const Json& then);
/// Both members, or neither.
void demand_both_or_neither(Json& object, std::string_view a, std::string_view b);

/// The name of a member and its only value.
Json is_const(std::string_view name, const Json& value);

/// The form of a field by its type.
Json form_of(const Said& how, bool usual);
Json form_of(const Said& how, std::int32_t usual);
Json form_of(const Said& how, std::size_t usual);
Json form_of(const Said& how, Days usual);
Json form_of(const Said& how, RefusingClause usual);
Json form_of(const Said& how, const Values<Scalar>& usual);
Json form_of(const Said& how, Topology usual);
Json form_of(const Said& how, const Readings& usual);
Json form_of(const Said& how, const Unit<>& usual);
Json form_of(const Said& how, const Change<Scalar>& usual);
Json form_of(const Said& how, const Event<Scalar>& usual);
Json form_of(const Said& how, const Units<>& usual);
Json form_of(const Said& how, const InlineVector<KeyedUnit<Scalar>, max_units>& usual);
Json form_of(const Said& how, const InlineVector<TimeBasedKey<Scalar>, max_keys>& usual);
Json form_of(const Said& how, const InlineVector<Grant<Scalar>, max_grants>& usual);
Json form_of(const Said& how, const Events<Scalar>& usual);

/// The written fields of a struct: all of them, or those that are always or not always written.
template <Described S>
Json fields_of(const S& usual, auto wanted) {
  Json all = Json::object();
  for_each_field(
      [&](auto name, const auto& value) {
        if constexpr (name.written)
          if (wanted(name.row.said)) all[name.row.name] = form_of(name.row.said, value);
      },
      usual);
  return all;
}
template <Described S>
Json fields_of(const S& usual) {
  return fields_of(usual, [](const Said&) { return true; });
}
/// A struct as an object: what is always written is required.
template <Described S>
Json object_of(const S& usual) {
  return object(fields_of(usual, [](const Said& said) { return said.always; }),
                fields_of(usual, [](const Said& said) { return !said.always; }));
}

}  // namespace asa::foreign::schema_parts
