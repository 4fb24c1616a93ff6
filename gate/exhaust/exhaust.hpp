#pragma once

#include "gate/record.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// `licgate exhaust`: scopes larger than a check has time for, tried whole, in several runs if need
/// be.
namespace asa::exhaust_scope {

/// The scopes by name.
enum class Scope {
  boundary,  ///< of every property what is at most three choices from the usual
  types,     ///< the whole scope of every property
};
std::optional<Scope> scope_named(std::string_view name);

struct Request {
  Scope scope = Scope::boundary;
  std::string property{};          ///< all if empty
  std::string platform{};          ///< all if empty
  std::uint64_t most = 1'000'000;  ///< cases of each item in this run
  std::string state{};             ///< a file with what earlier runs came to; none if empty
  std::size_t jobs = 1;
};

/// What is tried whole: a property on a platform.
struct Item {
  const PropertyEntry* property = nullptr;
  const PlatformEntry* platform = nullptr;  ///< null: synthetic platforms

  /// "TiersAddExactly/ASA5540": by this name a state file knows it.
  std::string name() const;
};

/// What all runs came to so far.
struct Standing {
  Counts counts{};
  Place next{};  ///< where to go on
  std::optional<Violation> violation{};
};

std::vector<Item> items_of(const Request& request);

/// Throws Malformed if a run of the scope never stops at the place; empty is the beginning.
void require_place(const Item& item, Scope scope, const Place& place);

/// Goes on with an item, up to so many more cases.
void go_on(const Item& item, Scope scope, std::uint64_t most, Standing& standing);

/// Runs what is not whole yet and prints what came of it: 0 holds, 1 violated. Throws Malformed for
/// a state file that is none, and std::invalid_argument for names that are none.
int exhaust(const Request& request, bool json);

}  // namespace asa::exhaust_scope
