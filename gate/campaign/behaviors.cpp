#include "gate/campaign/behaviors.hpp"

#include "gate/check/parallel.hpp"
#include "gate/explore/atlas.hpp"
#include "gate/explore/paths.hpp"
#include "gate/explore/report.hpp"
#include "gate/terminal/progress.hpp"
#include "generators/engine.hpp"
#include "model/catalogue.hpp"
#include "properties/mutants/catalogue.hpp"

#include <algorithm>
#include <mutex>

namespace asa::campaign {

namespace {

using atlas::View;

/// What is drawn: situations or histories of one shape, on these platforms.
struct Kind {
  Scope scope;
  std::vector<const PlatformEntry*> platforms;
};

constexpr Factors factors_of_histories =
    Factor::keys | Factor::tiers | Factor::second_key | Factor::evaluation | Factor::activation |
    Factor::entry | Factor::permanent | Factor::contact | Factor::clock | Factor::upgrade;

std::vector<Kind> kinds() {
  std::vector<const PlatformEntry*> all, clustering;
  for (const PlatformEntry& platform : catalogue()) {
    all.push_back(&platform);
    if (platform.rules.clusters) clustering.push_back(&platform);
  }
  return {{{Shape::pair}, all},
          {{Shape::cluster}, clustering},
          {{.shape = Shape::pair, .factors = factors_of_histories, .events = 1}, all}};
}

void add(std::vector<SeenBehavior>& seen, Look look, View view, const Situation<Scalar>& s) {
  if (const auto marks = atlas::marks_in(view, s)) seen.push_back({look, {marks->bits}});
}

std::vector<SeenBehavior> shown_by(const Situation<Scalar>& s) {
  const bool pair = s.topology == Topology::failover_pair;
  std::vector<SeenBehavior> seen;
  add(seen, pair ? Look::pair_refusals : Look::cluster_refusals, View::refusals, s);
  add(seen, pair ? Look::pair_rules : Look::cluster_rules, View::rules, s);
  return seen;
}

std::vector<SeenBehavior> shown_by(const History<Scalar>& h) {
  std::vector<SeenBehavior> seen;
  for (const atlas::Path& path : atlas::paths_in(h)) {
    const auto machine = static_cast<std::size_t>(path.machine);
    for (std::size_t i = 1; i < path.states.size(); ++i)
      seen.push_back({Look::steps, {machine, path.states[i - 1], path.states[i]}});
    SeenBehavior whole{Look::paths, {machine}};
    whole.parts.insert(whole.parts.end(), path.states.begin(), path.states.end());
    seen.push_back(std::move(whole));
  }
  return seen;
}

void note(FirstSeen& first, const SeenBehavior& behavior, std::uint64_t number) {
  const auto [known, is_new] = first.try_emplace(behavior, number);
  if (!is_new) known->second = std::min(known->second, number);
}

/// Notes what the cases of a plan show; `number` is that of the first, `step` later the next.
template <class S>
JudgeOf<S> noting(FirstSeen& first, std::uint64_t number, std::uint64_t step) {
  return [&first, number, step](const S& subject) mutable {
    for (const SeenBehavior& behavior : shown_by(subject)) note(first, behavior, number);
    number += step;
    return Verdict{};
  };
}

/// The cases of one of several platforms that take turns, of the cases with these numbers.
Cases share_of(std::uint64_t which, std::uint64_t of, Cases all) {
  const auto before = [&](std::uint64_t number) { return (number + of - 1 - which) / of; };
  return {before(all.first), before(all.last)};
}

FirstSeen seen_in(const Kind& kind, Cases numbers) {
  FirstSeen first;
  for (std::size_t i = 0; i < kind.platforms.size(); ++i) {
    const std::uint64_t of = kind.platforms.size();
    const Cases share = share_of(i, of, numbers);
    const std::uint64_t number = share.first * of + i + 1;
    const AnyJudge judge = kind.scope.of_histories()
                               ? AnyJudge(noting<History<Scalar>>(first, number, of))
                               : AnyJudge(noting<Situation<Scalar>>(first, number, of));
    sweep({kind.platforms[i], kind.scope}, judge, 1 + 1'000 * i, share);
  }
  return first;
}

constexpr std::uint64_t chunk_size = 1u << 16;

}  // namespace

std::string_view name(Look look) {
  switch (look) {
    case Look::pair_refusals: return "refusals of pairs";
    case Look::pair_rules: return "rules of pairs";
    case Look::cluster_refusals: return "refusals of clusters";
    case Look::cluster_rules: return "rules of clusters";
    case Look::steps: return "steps between states";
    case Look::paths: return "paths through states";
    case Look::faults: break;
  }
  return "faulty systems caught";
}

std::string text_of(const SeenBehavior& behavior) {
  const auto marks = [&](View view) {
    return atlas::text_of(view, {static_cast<std::uint32_t>(behavior.parts[0])});
  };
  switch (behavior.look) {
    case Look::pair_refusals:
    case Look::cluster_refusals: return marks(View::refusals);
    case Look::pair_rules:
    case Look::cluster_rules: return marks(View::rules);
    case Look::faults: return std::string(mutants()[behavior.parts[0]].name);
    case Look::steps:
    case Look::paths: break;
  }
  return atlas::text_of(atlas::Path{static_cast<atlas::Machine>(behavior.parts[0]),
                                    {behavior.parts.begin() + 1, behavior.parts.end()}});
}

FirstSeen first_seen(std::uint64_t cases, std::size_t jobs) {
  const std::vector<Kind> all = kinds();
  const std::size_t chunks = all.size() * ((cases + chunk_size - 1) / chunk_size);
  FirstSeen first;
  Progress progress(chunks);
  std::mutex one_at_a_time;
  for_each_place(chunks, jobs, [&](std::size_t i) {
    const std::uint64_t begin = i / all.size() * chunk_size;
    const FirstSeen some =
        seen_in(all[i % all.size()], {begin, std::min(cases, begin + chunk_size)});
    const std::lock_guard lock(one_at_a_time);
    for (const auto& [behavior, number] : some) note(first, behavior, number);
    progress.step("random cases");
  });
  return first;
}

}  // namespace asa::campaign
