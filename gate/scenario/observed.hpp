#pragma once

#include "model/answer.hpp"
#include "model/time/history.hpp"
#include "model/time/trace.hpp"

#include <boost/hana/for_each.hpp>
#include <boost/hana/tuple.hpp>
#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <string>

/// What can be observed of what a system says: one list, from which JSON, its schema and every
/// comparison follow.
namespace asa::observed {

/// A member of a step of a trace.
template <class S, class T>
struct Member {
  const char* name;    ///< in JSON
  const char* phrase;  ///< what it says; null: nothing that another program must say, too
  T S::*place;
};
template <class S, class T>
constexpr Member<S, T> member(const char* name, const char* phrase, T S::*place) {
  return {name, phrase, place};
}

inline constexpr auto of_group = hana::make_tuple(
    member("accepted", "the event was possible", &GroupSeen<>::accepted),
    member("apart", "some units are apart", &GroupSeen<>::apart),
    member("beyond grace", "beyond the grace", &GroupSeen<>::beyond),
    member("days lost", "days without contact", &GroupSeen<>::lost),
    member("uncovered", "for an instant no unit carried traffic", &GroupSeen<>::uncovered),
    member("doubled", "both units carried traffic", &GroupSeen<>::doubled),
    member("failover off", "failover is off", &GroupSeen<>::failover_off));

/// The phrases follow the name of the key.
inline constexpr auto of_key =
    hana::make_tuple(member("installed", " is installed", &Account<>::installed),
                     member("active", " is active", &Account<>::active),
                     member("days", ", days left", &Account<>::left),
                     member("activation", nullptr, &Account<>::activation));

/// Calls with the name and the value of each member.
void for_each_member(const auto& list, auto&& of, auto call) {
  hana::for_each(list, [&](const auto& m) { call(m.name, of.*m.place); });
}

/// Where the kinds of observation begin. Those of one kind are of the same clause, feature or
/// member.
enum Kind : std::int32_t { clauses = 0, amounts = 100, others = 200, keys = 300, groups = 400 };

/// The functions below call `see(kind, what, x, y)` with everything that can be observed of two
/// things that systems say to one question. `what(name_of)` is its text, given the names of units.

void each_member(const auto& list, std::int32_t kind, auto what, const auto& x, const auto& y,
                 auto& see) {
  hana::for_each(list, [&](const auto& m) {
    const auto phrase = [&](auto name_of) {
      return m.phrase == nullptr ? std::string() : what(name_of) + m.phrase;
    };
    see(kind++, phrase, x.*m.place, y.*m.place);
  });
}

void each_amount(std::size_t unit, const Values<>& x, const Values<>& y, auto& see) {
  for (const FeatureEntry& f : features) {
    const auto what = [&](auto name_of) {
      return fmt::format("{} that the {} runs", f.name, name_of(unit));
    };
    see(amounts + static_cast<std::int32_t>(f.feature), what, x[f.feature], y[f.feature]);
  }
}

void each(const Refusals<>& x, const Refusals<>& y, auto see) {
  for (const RefusingClause clause : refusing_clauses)
    for (std::size_t u = 0; u < x.units(); ++u) {
      const auto what = [&](auto name_of) {
        return fmt::format("{} names the {}", id(clause), name_of(u));
      };
      see(clauses + static_cast<std::int32_t>(clause.place), what, x.names(clause, u),
          y.names(clause, u));
    }
}

/// Of answers that refuse nothing.
void each_that_runs(const Answer<>& x, const Answer<>& y, auto see) {
  for (std::size_t u = 0; u < x.units.size(); ++u) {
    const UnitAnswer<>&a = x.units[u], &b = y.units[u];
    for (std::size_t active = 0; active < a.running.size(); ++active)
      each_amount(u, a.running[active], b.running[active], see);
    const auto what = [&](auto name_of) {
      return fmt::format("the {} gets signatures", name_of(u));
    };
    see(others, what, a.signatures, b.signatures);
  }
  const auto what = [](auto) { return std::string("the contexts in use fit"); };
  see(others + 1, what, x.contexts_fit, y.contexts_fit);
}

void each_of_unit(std::size_t unit, const UnitSeen<>& x, const UnitSeen<>& y, auto& see) {
  const auto what = [&](auto name_of) {
    return fmt::format("the {} carries traffic", name_of(unit));
  };
  see(others + 2, what, x.carries, y.carries);
  each_amount(unit, x.running, y.running, see);
  for (std::size_t k = 0; k < x.accounts.size(); ++k) {
    const auto key = [&](auto name_of) {
      return fmt::format("key {} of the {}", k + 1, name_of(unit));
    };
    each_member(of_key, keys, key, x.accounts[k], y.accounts[k], see);
  }
}

void each(const Trace<>& x, const Trace<>& y, auto see) {
  for (std::size_t step = 0; step < x.steps(); ++step) {
    const auto of_all = [](auto) { return std::string(); };
    each_member(of_group, groups, of_all, x.group(step), y.group(step), see);
    for (std::size_t u = 0; u < x.units(); ++u) each_of_unit(u, x.at(step, u), y.at(step, u), see);
  }
}

}  // namespace asa::observed
