#include "generators/coverage/history_factors.hpp"

#include "generators/coverage/event_levels.hpp"
#include "generators/coverage/key_levels.hpp"
#include "generators/coverage/reading_levels.hpp"

#include <algorithm>
#include <array>

namespace asa {

namespace {

using Of = CoverageFactor<History<Scalar>>;

/// A reading, and the histories to which it applies.
template <std::size_t Place, bool (*asked)(const History<Scalar>&)>
constexpr Of reading = {reading_register[Place].id, levels::reading_names,
                        levels::reading_if<Place, asked, History<Scalar>>};

constexpr LevelNames no_yes{"no", "yes"}, yes{"yes"};

/// Whether a kind of event happens.
template <EventKind kind>
constexpr Of happening{entry(kind).coverage, no_yes, levels::happens<kind>};

constexpr std::array factors{
    Of{"units", {"alone", "pair", "cluster of 2", "cluster of 3", "larger cluster"}, levels::group},
    Of{"events", {"none", "1 to 4", "5 to 8", "9 or more"}, levels::event_count},
    Of{"contact",
       {"kept", "lost within the grace", "lost for 30 days", "lost beyond the grace"},
       levels::contact},
    Of{"several in one part", no_yes, levels::parts},
    Of{"keys of a unit", {"none", "one", "two", "more"}, levels::max_keys_of_a_unit},
    Of{"evaluation keys", no_yes, levels::evaluation_keys},
    Of{"inactive keys", no_yes, levels::inactive_keys},
    Of{"used-up keys", no_yes, levels::used_up_keys},
    Of{"keys of tiers", no_yes, levels::keys_of_tiers},
    Of{"a key's feature held permanently", no_yes, levels::beside_permanent},
    Of{"keys on one unit", {"unlike", "sharing a feature", "identical"}, levels::keys_on_one_unit},
    Of{"keys of mates", {"unlike", "sharing a feature", "identical"}, levels::keys_of_mates},
    Of{"keys are",
       {"left", "activated", "deactivated", "both"},
       levels::either_happens<EventKind::activate, EventKind::deactivate>},
    happening<EventKind::enter_key>,
    Of{"permanent key on order",
       {"the same", "other amounts", "encryption", "edition"},
       levels::permanent_on_order},
    happening<EventKind::enter_permanent>,
    Of{"an edition needs a reload", no_yes, levels::edition_reloads},
    happening<EventKind::reload>,
    happening<EventKind::switch_over>,
    Of{"clocks", {"not moved", "moved forward", "moved back", "moved either way"}, levels::clocks},
    happening<EventKind::shut_down>,
    happening<EventKind::old_software>,
    reading<9, levels::has_mates>,
    reading<10, levels::has_mates>,
    reading<11, levels::is_failover_pair>,
};

constexpr Exclusion without_events(std::string_view factor, const LevelNames& happening) {
  return {factor, happening, "events", {"none"}, "it is an event"};
}
constexpr Exclusion without_events(EventKind kind) {
  return without_events(entry(kind).coverage, yes);
}

constexpr Exclusion without_keys(std::string_view factor, const LevelNames& of_keys) {
  return {factor, of_keys, "keys of a unit", {"none"}, "it is of keys"};
}

constexpr Exclusion when_alone(std::string_view factor, const LevelNames& with_mates) {
  return {factor, with_mates, "units", {"alone"}, "it is of several units"};
}

constexpr LevelNames alike{"sharing a feature", "identical"},
    lost{"lost within the grace", "lost for 30 days", "lost beyond the grace"},
    switched{"activated", "deactivated", "both"},
    moved{"moved forward", "moved back", "moved either way"}, alternative{"alternative"};

constexpr std::array exclusions{
    without_events("contact", lost),
    without_events("several in one part", yes),
    without_events("keys are", switched),
    without_events(EventKind::enter_key),
    without_events(EventKind::enter_permanent),
    without_events(EventKind::reload),
    without_events(EventKind::switch_over),
    without_events("clocks", moved),
    without_events(EventKind::shut_down),
    without_events(EventKind::old_software),
    without_keys("evaluation keys", yes),
    without_keys("inactive keys", yes),
    without_keys("used-up keys", yes),
    without_keys("keys of tiers", yes),
    without_keys("a key's feature held permanently", yes),
    without_keys("keys on one unit", alike),
    without_keys("keys of mates", alike),
    without_keys("keys are", switched),
    without_keys("key entered", yes),
    when_alone("contact", lost),
    when_alone("keys of mates", alike),
    when_alone("RD-MIX", alternative),
    when_alone("RD-DAY30", alternative),
    Exclusion{"RD-ROLL",
              alternative,
              "units",
              {"alone", "cluster of 2", "cluster of 3", "larger cluster"},
              "the reading is of pairs"},
    Exclusion{"several in one part",
              yes,
              "units",
              {"alone", "pair", "cluster of 2"},
              "it takes three units"},
    Exclusion{"several in one part", yes, "contact", {"kept"}, "nobody is apart"},
    Exclusion{"keys on one unit", alike, "keys of a unit", {"one"}, "it takes two keys"},
};

/// Possible combinations that no law needs.
constexpr std::array excused{
    Exclusion{"units", {"alone"}, "events", {"none"}, "what is asked of one unit is what happens"},
    Exclusion{"keys of a unit",
              {"none"},
              "units",
              {"alone", "cluster of 2", "cluster of 3", "larger cluster"},
              "the laws of one unit, and of clusters, are of keys"},
    Exclusion{
        "keys of a unit", {"none"}, "several in one part", yes, "the laws of clusters are of keys"},
    Exclusion{"keys of a unit",
              {"none"},
              "events",
              {"none"},
              "nothing happens, and there is nothing to be merged"},
    Exclusion{"keys of a unit", {"none"}, "RD-MIX", alternative, "the reading is of keys"},
    Exclusion{
        "keys of a unit", {"none"}, "RD-DAY30", alternative, "the laws of the grace are of keys"},
    Exclusion{"keys of a unit",
              {"one"},
              "key entered",
              yes,
              "a key that is entered is drawn beside one that is installed"},
    Exclusion{"events", {"none"}, "RD-MIX", alternative, "the reading is of days that pass"},
    Exclusion{"events", {"none"}, "RD-DAY30", alternative, "the reading is of days that pass"},
    Exclusion{"events", {"none"}, "RD-ROLL", alternative, "the reading is of an upgrade"},
    Exclusion{"RD-ROLL", alternative, "RD-MIX", alternative,
              "no law is of traffic and of what keys use up"},
    Exclusion{"RD-ROLL", alternative, "RD-DAY30", alternative,
              "no law is of traffic and of the grace"},
    Exclusion{"an edition needs a reload",
              yes,
              "units",
              {"cluster of 2", "cluster of 3", "larger cluster"},
              "ASA 5505 and 5510 do not cluster"},
    Exclusion{"an edition needs a reload", yes, "several in one part", yes,
              "ASA 5505 and 5510 do not cluster"},
};

constexpr CoverageFactors<History<Scalar>> all{factors, exclusions, excused};
static_assert(names_what_there_is(all), "an exclusion names no factor, or none of its levels");
static_assert(std::ranges::count_if(factors,
                                    [](const Of& f) { return f.name.starts_with("RD-"); }) ==
                  reading_count - situation_readings,
              "a reading has no factor of coverage");

constexpr bool tells_of_every_event() {
  return std::ranges::all_of(event_rows, [](const EventEntry& row) {
    return std::ranges::find(factors, row.coverage, &Of::name) != factors.end();
  });
}
static_assert(tells_of_every_event(), "no factor tells whether a kind of event happens");

}  // namespace

const CoverageFactors<History<Scalar>>& factors_of_histories() { return all; }

}  // namespace asa
