// mutation_probe LIBRARY [brief]: judges the rules of a library with the properties, as the gate
// does, but only up to the first violation; briefly, only as far as most violations are found. It
// prints what was violated, or how the rules that no property told from ours compare with ours. A
// crash or an endless loop ends this program only.

#include "tests/mutation/probe.hpp"

#include "gate/check/trial.hpp"
#include "generators/explore.hpp"
#include "tests/mutation/difference.hpp"
#include "tests/mutation/system.hpp"

#include <dlfcn.h>
#include <fmt/format.h>
#include <sys/time.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace asa::mutation {

namespace {

[[noreturn]] void finish(Exit code, std::string_view what) {
  fmt::print("{}\n", what);
  std::fflush(stdout);
  std::_Exit(static_cast<int>(code));  // nothing of a mutant runs after this
}

/// So many seconds of processor time from now, and the program ends.
void limit_time(int seconds) {
  const itimerval limit{{0, 0}, {seconds, 0}};
  setitimer(ITIMER_PROF, &limit, nullptr);
}

/// Ends the program with the first violation, which nobody wants to have shrunk.
template <class S>
JudgeOf<S> until_violated(const JudgeOf<S>& judge, const Trial& trial) {
  return [&judge, &trial](const S& subject) {
    const Verdict verdict = judge(subject);
    if (verdict.violated)
      finish(Exit::killed, fmt::format("{}/{}", trial.property->info.id,
                                       trial.platform ? trial.platform->label : "synthetic"));
    return verdict;
  };
}

/// So far from the usual, and so many random cases.
struct Effort {
  std::size_t away;
  std::uint64_t random_cases;
};
constexpr std::array brief_efforts{Effort{1, 0}, Effort{2, 20}, Effort{3, 200}};
constexpr Effort whole_effort{no_limit, 4'000};

template <class S>
void run_engines(const Trial& trial, const JudgeOf<S>& judge, const Effort& effort) {
  const Plan plan{trial.platform, trial.property->info.scope};
  const JudgeOf<S> judging = until_violated(judge, trial);
  exhaust(plan, judging, {Budget{}.scope_cases(), effort.away, {}});
  sweep(plan, judging, 1, {0, effort.random_cases});
}

void judge(const AnySystem& system, const Effort& effort) {
  for (const Trial& trial : all_trials()) {
    limit_time(seconds_for_a_trial);
    std::visit([&](const auto& judge) { run_engines(trial, judge, effort); },
               judge_of(*trial.property, system));
  }
}

void explore(const AnySystem& system) {
  limit_time(seconds_for_a_trial);
  const auto found =
      asa::explore(history_spaces(), [&](const auto& history) { return system.trace(history); });
  if (!found.unexpected.empty()) finish(Exit::killed, "Histories.EveryStateIsReached");
}

/// The rules of a library; nothing of this program takes the place of what the library defines.
const AnySystem& load(const char* path) {
  void* const library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  void* const symbol = library != nullptr ? dlsym(library, system_symbol) : nullptr;
  if (symbol == nullptr) finish(Exit::usage, dlerror());
  return reinterpret_cast<const AnySystem& (*)()>(symbol)();
}

}  // namespace

}  // namespace asa::mutation

int main(int argc, char** argv) {
  using namespace asa::mutation;
  const bool brief = argc == 3 && argv[2] == std::string_view(brief_word);
  if (argc != 2 && !brief) finish(Exit::usage, "usage: mutation_probe LIBRARY [brief]");
  const asa::AnySystem& system = load(argv[1]);
  for (const Effort& effort : brief_efforts) judge(system, effort);
  if (!brief) judge(system, whole_effort);
  explore(system);
  limit_time(seconds_for_a_trial);
  finish(Exit::survived, difference(system));
}
