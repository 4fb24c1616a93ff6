#pragma once

#include "model/domain.hpp"
#include "model/fields.hpp"
#include "model/inline_vector.hpp"
#include "model/time/event_kind.hpp"

#include <cstddef>
#include <cstdint>

namespace asa {

inline constexpr std::size_t max_events = 64;   ///< in a history
inline constexpr std::size_t added_events = 8;  ///< that a property may add

/// The parts of a group that has lost contact. Units in the same part are in contact.
class Parts {
 public:
  constexpr Parts() = default;
  /// Each unit in its own part.
  static constexpr Parts all_alone() { return Parts(0xfedc'ba98'7654'3210u); }

  constexpr std::size_t of(std::size_t unit) const { return number_ >> (4 * unit) & 15u; }
  constexpr bool joins(std::size_t a, std::size_t b) const { return of(a) == of(b); }
  /// A copy with one unit moved to another part, 0 to 15.
  constexpr Parts with(std::size_t unit, std::size_t part) const {
    const std::uint64_t cleared = number_ & ~(std::uint64_t{15} << (4 * unit));
    return Parts(cleared | std::uint64_t{part} << (4 * unit));
  }
  bool operator==(const Parts&) const = default;

 private:
  explicit constexpr Parts(std::uint64_t number) : number_(number) {}
  std::uint64_t number_ = 0;
};

/// One event of a history. Its kind and target are concrete; its days are a domain value.
template <ValueDomain D = Scalar>
struct Event {
  EventKind kind = EventKind::together;
  std::uint8_t unit = 0;
  std::uint8_t key = 0;                         ///< index among the keys of the unit
  Parts parts{};                                ///< for `apart`
  typename D::days days = D::days_of(Days{0});  ///< what they mean: EventDays

  static constexpr auto fields() {
    return hana::make_tuple(field<"kind", &Event::kind>, field<"unit", &Event::unit>,
                            field<"key", &Event::key>, field<"parts", &Event::parts>,
                            field<"days", &Event::days>);
  }
  bool operator==(const Event&) const = default;
};

template <ValueDomain D = Scalar>
using Events = InlineVector<Event<D>, max_events + added_events>;

}  // namespace asa
