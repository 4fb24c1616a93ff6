#pragma once

#include "gate/scenario/situation_json.hpp"
#include "model/days.hpp"
#include "model/fields.hpp"

#include <boost/hana/for_each.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

/// Structs as JSON objects, by the lists of their fields.
namespace asa::json_parts {

/// The longest duration that is read, in days: sums of such durations are safe.
inline constexpr std::int64_t day_limit = 0xffff'ffff;
/// The same for what is said of histories, where many terms may add up.
inline constexpr std::int64_t most_days = day_limit << 16;

/// The editions, Base first.
inline constexpr std::array<std::string_view, 2> edition_names{"Base", "Security Plus"};

/// The clauses that may stand where this one does: those that exclude Base, or grant clusters.
std::span<const RefusingClause> either_clause(RefusingClause usual);

/// Which fields an object has: only those that differ from the usual values, also those that are
/// always written, or all of them.
enum class Which { differing, always, all };

/// The names of the fields that are written.
template <Described S>
std::vector<std::string_view> names_of() {
  std::vector<std::string_view> names;
  hana::for_each(hana::accessors<S>(), [&](auto field) {
    using Name = typename decltype(+hana::first(field))::type;
    if (Name::written) names.push_back(Name::row.name);
  });
  return names;
}

Json value_json(const Said& how, bool is, bool usual);
Json value_json(const Said& how, std::int32_t number, std::int32_t usual);
Json value_json(const Said& how, Days days, Days usual);
Json value_json(const Said& how, RefusingClause clause, RefusingClause usual);
Json value_json(const Said& how, const Values<Scalar>& amounts, const Values<Scalar>& usual);

template <Described S>
void write_fields(Json& json, const S& s, const S& usual, Which which = Which::always) {
  for_each_field(
      [&](auto name, const auto& value, const auto& otherwise) {
        if constexpr (name.written)
          if (which == Which::all || (which == Which::always && name.row.said.always) ||
              !(value == otherwise))
            json[name.row.name] = value_json(name.row.said, value, otherwise);
      },
      s, usual);
}

/// Reads fields of an object; a license may hold what the platform offers, up to its limits.
class FieldReader {
 public:
  FieldReader(const Json& json, const Platform<Scalar>& offered) : json_(json), offered_(offered) {}

  /// A missing field keeps its value, unless it is always written. Throws Malformed.
  template <Described S>
  void read_fields(S& s, Which which = Which::always) const {
    for_each_field(
        [&](auto name, auto& value) {
          if constexpr (name.written)
            if ((which == Which::always && name.row.said.always) || json_.contains(name.row.name))
              read(name.row, value);
        },
        s);
  }

 private:
  void read(const Row& row, bool& is) const;
  void read(const Row& row, std::int32_t& number) const;
  void read(const Row& row, Days& days) const;
  void read(const Row& row, RefusingClause& clause) const;
  void read(const Row& row, Values<Scalar>& amounts) const;

  const Json& json_;
  const Platform<Scalar>& offered_;
};

}  // namespace asa::json_parts
