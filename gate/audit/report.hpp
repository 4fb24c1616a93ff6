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

/// What the audit concludes; the first two let a build pass.
enum class Verdict { may_form, consistent, refused, inconsistent, undecided, outside };

/// One feature of a running license that an expiry changes.
struct FeatureChange {
  Feature feature;
  std::int32_t from;
  std::int32_t to;
  Clause clause;  ///< EXP-01, EXP-02, or, where failover goes off or on, what decides then
};

/// What becomes of failover when a key ends: encryption that ends on one unit turns it off, and on
/// again when it has ended on both (FX-ENC-1).
enum class FailoverTurn { none, off, on };

/// Time-based keys of one unit that end on one day, if all units stay in contact until then; or
/// none, where a key of its mate that ends changes what it runs.
struct Expiry {
  Days at;           ///< from now
  std::size_t unit;  ///< its place in the report
  std::vector<Feature> features;
  std::vector<FeatureChange> changes;  ///< of the running license; empty: it stays as it is
  FailoverTurn failover = FailoverTurn::none;
};

struct UnitReport {
  UnitText text;
  std::string role;
  Identity identity;
  std::optional<Placed> placed;            ///< where the platform and the edition are decided
  std::vector<Feature> not_stated = {};    ///< taken at the platform's standard value
  std::optional<KeyedReading> keyed = {};  ///< where it is placed and its keys can be read
  std::vector<Expiry> expiries = {};       ///< of the unit alone, in order

  /// Whether any of its candidates has the feature.
  bool may_offer(Feature f) const {
    return std::ranges::any_of(identity.candidates,
                               [f](const Candidate& c) { return c.platform->rules.offers(f); });
  }
};

/// A clause that refuses, and the units it is about, by their places in the report; all of them if
/// it is about the pair or cluster as a whole.
struct Refusal {
  Clause clause;
  std::vector<std::size_t> units;
  bool operator==(const Refusal&) const = default;
};

/// One feature of the running license, as the combined section of a device shows it.
struct RunningLine {
  Feature feature;
  std::optional<std::int32_t> value;       ///< none if units differ that do not share it
  std::optional<Clause> clause;            ///< none if no clause decides
  std::vector<std::int32_t> from;          ///< what each unit brings, in the order of the units
  std::int32_t cut;                        ///< what the platform limit took off the sum
  bool stated;                             ///< whether every unit states what it brings
  std::optional<Clause> term_clause = {};  ///< that decides the term; none if it is perpetual
  std::vector<std::string> terms = {};     ///< on each unit: "perpetual", "728 days"; empty if keys
                                           ///< cannot be read

  /// The term that all units show; empty if there is none.
  std::string common_term() const {
    const bool same = std::ranges::adjacent_find(terms, std::not_equal_to{}) == terms.end();
    return same && !terms.empty() ? terms.front() : "";
  }
  /// What decides its value, and its term if the units do not hold it for good together.
  std::vector<Clause> clauses() const {
    std::vector<Clause> all;
    if (clause) all.push_back(*clause);
    if (term_clause) all.push_back(*term_clause);
    return all;
  }
};

/// What the mate must hold for the printed combined value and its term to come about.
struct MateNeed {
  Feature feature;
  std::size_t line;
  std::int32_t own;
  std::int32_t combined;
  bool possible;
  std::string need;
  std::vector<Clause> clauses;  ///< that decide; none if no clause does
  std::string term = {};        ///< of what the mate holds, if the printed terms tell it
};

/// The best possible mate with one thing changed, and what refuses it then.
struct MateMust {
  std::string attribute;
  std::string value;
  std::vector<Clause> refusals;            ///< empty: it does not matter
  std::vector<std::string_view> readings;  ///< ids of those that answer otherwise
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

/// Something that the input does not state, and what would follow from other answers.
struct Undecided {
  std::string what;
  std::string assumed;
  bool changes;
  std::string effect;
};

/// The verdict over all ways to complete what is undecided.
struct Completions {
  std::size_t tried = 0;
  std::size_t differing = 0;
  bool all = true;  ///< whether there were few enough to try all of them
};

/// A reading of the guide under which the answer is another one.
struct ReadingChange {
  std::size_t place;  ///< in the reading register
  std::string effect;
};

struct Report {
  Topology topology = Topology::failover_pair;
  bool roles_given = false;  ///< by the request, not by the order of the inputs
  Verdict verdict = Verdict::undecided;
  std::string because;  ///< why there is no answer; empty where there is one
  std::vector<UnitReport> units;
  std::vector<Refusal> refusals;
  std::vector<RunningLine> running;
  std::vector<Expiry> expiries;  ///< of the pair or cluster where one is judged, in order
  std::vector<MateNeed> mate;
  std::vector<MateMust> mate_must;  ///< of one unit that some mate fits
  std::vector<Inconsistency> inconsistencies;
  std::vector<Undecided> undecided;
  Completions completions;
  std::vector<ReadingChange> readings;
  std::vector<Finding> unknown;
  std::vector<Finding> notes;

  void note(std::string file, std::size_t line, std::string text, std::string why) {
    notes.push_back({std::move(file), line, std::move(text), std::move(why)});
  }
};

std::string_view name(Verdict verdict);

}  // namespace asa::audit
