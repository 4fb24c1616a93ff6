#pragma once

#include "gate/device/keyed_unit.hpp"
#include "gate/device/placed.hpp"
#include "gate/device/unit_text.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace asa::audit {

using device::Candidate;
using device::Finding;
using device::Identity;
using device::KeyedReading;
using device::Placed;
using device::Statement;
using device::UnitText;

/// The conclusion of an audit; only the first two let a build pass.
enum class Verdict { may_form, consistent, refused, inconsistent, undecided, outside };

/// One feature of a running license that an expiry changes.
struct FeatureChange {
  Feature feature;
  std::int32_t from;
  std::int32_t to;
  Clause clause;  ///< EXP-01, EXP-02, or what decides if failover turns off or on
};

/// What the end of a key does to failover. Encryption that ends on one unit turns it off; once it
/// has ended on both, failover is on again (FX-ENC-1).
enum class FailoverTurn { none, off, on };

/// Time-based keys of one unit that end on one day, if all units stay in contact until then. It has
/// no features if only a key of the mate ends and turns failover off or on.
struct Expiry {
  Days at;           ///< from now
  std::size_t unit;  ///< its index in the report
  std::vector<Feature> features;
  std::vector<FeatureChange> changes;  ///< of the running license; empty if it stays the same
  FailoverTurn failover = FailoverTurn::none;
};

struct UnitReport {
  UnitText text;
  std::string role;
  Identity identity;
  std::optional<Placed> placed;            ///< if platform and edition are decided
  std::vector<Feature> not_stated = {};    ///< factory default assumed
  std::optional<KeyedReading> keyed = {};  ///< if it is placed and its keys can be read
  std::vector<Expiry> expiries = {};       ///< of the unit alone, in order

  /// Whether any of its candidates has the feature.
  bool may_offer(Feature f) const {
    return std::ranges::any_of(identity.candidates,
                               [f](const Candidate& c) { return c.platform->rules.offers(f); });
  }
};

/// A refusing clause, and the indices in the report of the units it is about: all of them if it is
/// about the pair or cluster as a whole.
struct Refusal {
  Clause clause;
  std::vector<std::size_t> units;
  bool operator==(const Refusal&) const = default;
};

/// One feature of the running license, as the combined section of a device shows it.
struct RunningLine {
  Feature feature;
  std::optional<std::int32_t> value{};     ///< none if units differ and do not share it
  std::optional<Clause> clause{};          ///< none if no clause decides
  std::vector<std::int32_t> from{};        ///< what each unit brings, in the order of the units
  std::int32_t cut = 0;                    ///< what the platform limit took off the sum
  std::optional<Figure> limit{};           ///< of the platform, on an amount; none if not known
  bool stated = false;                     ///< whether every unit states what it brings
  std::optional<Clause> term_clause = {};  ///< for the term; none if it is perpetual
  std::vector<std::string> terms = {};     ///< on each unit: "perpetual", "728 days"; empty if keys
                                           ///< cannot be read

  /// The term that all units show; empty if they differ or the keys cannot be read.
  std::string common_term() const {
    const bool same = std::ranges::adjacent_find(terms, std::not_equal_to{}) == terms.end();
    return same && !terms.empty() ? terms.front() : "";
  }
  /// The clauses that decide its value and, unless it is perpetual, its term.
  std::vector<Clause> clauses() const {
    std::vector<Clause> all;
    if (clause) all.push_back(*clause);
    if (term_clause) all.push_back(*term_clause);
    return all;
  }
};

/// What the mate must hold to explain the printed combined value and its term.
struct MateNeed {
  Feature feature;
  std::size_t line;
  std::int32_t own;
  std::int32_t combined;
  bool possible;
  std::string need;
  std::vector<Clause> clauses;  ///< that decide; empty if none does
  std::string term = {};        ///< of the mate's license, if the printed terms tell it
};

/// The best possible mate with one attribute changed, and the clauses that then refuse it.
struct MateMust {
  std::string attribute;
  std::string value;
  std::vector<Clause> refusals;            ///< empty if it does not matter
  std::vector<std::string_view> readings;  ///< ids of those with another answer
  bool operator==(const MateMust&) const = default;
};

/// A printed combined value that no rule yields.
struct Inconsistency {
  std::string file;
  std::size_t line;
  Feature feature;
  std::string printed;
  std::string expected;
  Clause clause;
};

/// Something that the input does not state, and the effect of other answers.
struct Undecided {
  std::string what;
  std::string assumed;
  bool changes;
  std::string effect;
};

/// How many ways to complete the input were tried, and how many change the verdict.
struct Completions {
  std::size_t tried = 0;
  std::size_t differing = 0;
  bool all = true;  ///< false if there were too many to try
};

/// A reading of the guide that changes the answer.
struct ReadingChange {
  std::size_t place;  ///< its index in the reading register
  std::string effect;
};

/// What a clause says of units that it could refuse.
enum class Outcome { refused, passed, not_concerned };

/// A clause that was checked, and how the units stand to it.
struct Check {
  Clause clause;
  Outcome outcome;
  std::string how;                         ///< the facts that decide: "both units are ASA 5520"
  std::vector<std::string> depends_on;     ///< what the input leaves open and changes the outcome
  std::vector<std::string_view> readings;  ///< ids of those with another outcome
  std::vector<std::string> properties;     ///< ids of those that cover the clause
};

/// One change of a remedy.
struct Step {
  std::string says;               ///< "install a valid permanent key on the primary"
  std::vector<Clause> lifts;      ///< the clauses that would refuse without it
  std::vector<std::string> also;  ///< what else it changes: "Failover from Disabled to ..."
  bool by_customer = true;        ///< false if it takes other hardware
};

/// Changes that together lift every refusal; without any of them, some clause still refuses.
struct Remedy {
  std::vector<Step> steps;
  bool by_customer() const { return std::ranges::all_of(steps, &Step::by_customer); }
};

/// A change that lifts some clauses and not others.
struct Relief {
  std::string says;
  std::vector<Clause> lifts;
  std::vector<Clause> remaining;  ///< some may be new
};

/// What lifts a refusal.
struct WhyNot {
  std::string because = {};                  ///< why nothing was tried; empty if it was
  std::vector<std::string> attributes = {};  ///< that were changed
  std::size_t changes = 0;                   ///< each alone
  std::size_t largest = 0;                   ///< the most changes that were tried together
  std::size_t sets = 0;                      ///< how many sets of changes were tried
  std::vector<Remedy> remedies = {};         ///< those of customers first
  std::vector<Relief> reliefs = {};          ///< if customers have no remedy
};

struct Report {
  Topology topology = Topology::failover_pair;
  bool roles_given = false;  ///< by the request, not by the order of the inputs
  Verdict verdict = Verdict::undecided;
  std::string because;  ///< why there is no answer; empty if there is one
  std::vector<UnitReport> units;
  std::vector<Refusal> refusals;
  std::vector<RunningLine> running;
  std::vector<Expiry> expiries;  ///< of the pair or cluster if one is judged, in order
  std::vector<MateNeed> mate;
  std::vector<MateMust> mate_must;  ///< for a single unit that some mate fits
  std::vector<Inconsistency> inconsistencies;
  std::vector<Undecided> undecided;
  Completions completions;
  std::vector<ReadingChange> readings;
  std::vector<Finding> unknown;
  std::vector<Finding> notes;
  std::optional<std::vector<Check>> checks = {};  ///< if asked for
  std::optional<WhyNot> lifted_by = {};           ///< if asked for

  void note(std::string file, std::size_t line, std::string text, std::string why) {
    notes.push_back({std::move(file), line, std::move(text), std::move(why)});
  }
};

std::string_view name(Verdict verdict);

}  // namespace asa::audit
