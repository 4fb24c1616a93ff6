#include "gate/lanes/kernels.hpp"

#include "gate/lanes/sweep.hpp"
#include "gate/trial.hpp"

namespace asa::lanes {

namespace {

#ifdef LICGATE_X86_VECTORS
constexpr std::array<Sweep, 3> sweeps{sweep_baseline, sweep_avx2, sweep_avx512};

bool processor_has(Instructions instructions) {
  switch (instructions) {
    case Instructions::baseline: return true;
    case Instructions::avx2: return __builtin_cpu_supports("avx2") != 0;
    case Instructions::avx512: break;
  }
  return __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
         __builtin_cpu_supports("avx512dq") != 0 && __builtin_cpu_supports("avx512vl") != 0;
}
#else
constexpr std::array<Sweep, 1> sweeps{sweep_baseline};

bool processor_has(Instructions instructions) { return instructions == Instructions::baseline; }
#endif

constexpr std::size_t place_of(Instructions instructions) {
  return static_cast<std::size_t>(instructions);
}

std::size_t place_of(const PropertyEntry& property) {
  return static_cast<std::size_t>(&property - properties().data());
}

}  // namespace

std::string_view name(Instructions instructions) {
  switch (instructions) {
    case Instructions::baseline: return "baseline";
    case Instructions::avx2: return "AVX2";
    case Instructions::avx512: break;
  }
  return "AVX-512";
}

bool available(Instructions instructions) {
  return place_of(instructions) < sweeps.size() && processor_has(instructions);
}

Instructions widest() {
  Instructions found = Instructions::baseline;
  for (const Instructions instructions : every_instructions)
    if (available(instructions)) found = instructions;
  return found;
}

bool has_kernel(const PropertyEntry& property) {
  return property.judge != nullptr && property.info.scope.shape != Shape::cluster;
}

Tally sweep(const PropertyEntry& property, const PlatformEntry* platform, std::uint64_t seed,
            Cases cases, Instructions instructions) {
  static const Boxed<Reference> reference;
  const Plan plan{platform, property.info.scope};
  const Swept swept =
      sweeps[place_of(instructions)](place_of(property), everything(plan), seed, cases);
  if (swept.violated) return asa::sweep(plan, judge_of(property, reference), seed, cases);
  Tally tally;
  tally.cases = cases.last - cases.first;
  tally.applicable = swept.applicable;
  tally.whole = true;
  return tally;
}

}  // namespace asa::lanes
