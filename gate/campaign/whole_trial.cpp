#include "gate/campaign/whole_trial.hpp"

#include "gate/campaign/join_trial.hpp"
#include "gate/check/trial.hpp"
#include "gate/scenario/read_json.hpp"
#include "properties/reference_system.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace asa::campaign {

namespace {

/// What the parts of a run try of a trial.
struct Wanted {
  bool scope = false;
  std::vector<Cases> random{};  ///< of each part that has any
};

TrialSettings settings_of(const RunRecord& record) {
  return {.system = reference_system(),
          .seed = record.head.stamp.at("seed").get<std::uint64_t>(),
          .budget = {record.head.stamp.at("budget").get<double>()},
          .proofs = &record.proofs};
}

Wanted wanted_of(const Trial& trial, TrialSettings settings, const Parts& parts) {
  Wanted wanted;
  for (const auto& [number, file] : parts.from) {
    settings.part = {number, parts.of};
    wanted.scope = wanted.scope || tries_scope(trial, settings);
    const Cases cases = random_cases(trial, settings);
    if (cases.first < cases.last) wanted.random.push_back(cases);
  }
  return wanted;
}

bool is_violated_before(const Record& r, Stage stage) {
  return r.violation && r.violated_in < stage;
}

/// Whether a stage before the random ones has cases exactly if it should.
bool has_stage(const Record& r, Stage stage, bool wanted) {
  const bool spared = r.proved && stage == Stage::scope;
  return (wanted && !spared && !is_violated_before(r, stage)) != r.done_in(stage).empty();
}

/// Whether these are the cases wanted; the last may end with a violation.
bool has_random(const Record& r, const std::vector<Cases>& wanted) {
  const Intervals& done = r.done_in(Stage::random);
  if (is_violated_before(r, Stage::random)) return done.empty();
  const bool cut = r.violation.has_value();
  if (cut ? done.size() > wanted.size() : done.size() != wanted.size()) return false;
  for (std::size_t i = 0; i < done.size(); ++i) {
    const bool may_be_cut = cut && i + 1 == done.size();
    if (done[i].first != wanted[i].first || done[i].last > wanted[i].last ||
        (!may_be_cut && done[i].last != wanted[i].last))
      return false;
  }
  return true;
}

[[noreturn]] void throw_missing(const Record& r, Stage stage) {
  throw Malformed(fmt::format("{} on {} has not the {} cases that its part of the run tries",
                              r.property->info.id, r.platform_name(), name(stage)));
}

void require(const Record& r, const Wanted& wanted) {
  for (const Stage stage : {Stage::boundaries, Stage::pairs, Stage::triples, Stage::scope})
    if (!has_stage(r, stage, wanted.scope)) throw_missing(r, stage);
  if (!has_random(r, wanted.random)) throw_missing(r, Stage::random);
}

}  // namespace

void require_whole_trials(const RunRecord& record) {
  const TrialSettings settings = settings_of(record);
  for (const Record& r : record.result.records)
    if (!was_never_asked(r))
      require(r, wanted_of({r.property, r.platform}, settings, record.parts));
}

}  // namespace asa::campaign
