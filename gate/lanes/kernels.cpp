#include "gate/lanes/kernels.hpp"

#include "gate/lanes/sweep.hpp"
#include "gate/lanes/usual_pair.hpp"
#include "gate/trial.hpp"

namespace asa::lanes {

namespace {

#ifdef LICGATE_X86_VECTORS
constexpr std::array<Sweep, 3> sweeps{sweep_baseline, sweep_avx2, sweep_avx512};
constexpr std::array<Squares, 3> squares{squares_baseline, squares_avx2, squares_avx512};

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
constexpr std::array<Squares, 1> squares{squares_baseline};

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

namespace {

/// The cases of rows: whole ones, or those parts where the secondary has no less.
std::uint64_t cases_of(const Rows& rows) {
  const auto size = static_cast<std::uint64_t>(rows.limit) + 1;
  const auto first = static_cast<std::uint64_t>(rows.first);
  const auto last = static_cast<std::uint64_t>(rows.last);
  const std::uint64_t skipped = last * (last - 1) / 2 - first * (first == 0 ? 0 : first - 1) / 2;
  return (last - first) * size - (rows.half ? skipped : 0);
}

}  // namespace

Tally square(const PropertyEntry& property, const Rows& rows, Instructions instructions) {
  Tally tally;
  if (rows.first >= rows.last) return tally;
  const Swept swept = squares[place_of(instructions)](place_of(property), rows);
  if (swept.violated) return square_one_by_one(property, rows);
  tally.cases = cases_of(rows);
  tally.applicable = swept.applicable;
  tally.whole = true;
  return tally;
}

Tally square_one_by_one(const PropertyEntry& property, const Rows& rows) {
  static const Boxed<Reference> reference;
  Tally tally;
  Situation<Scalar> s = usual_pair<Scalar>(*rows.platform);
  for (std::int32_t a = rows.first; a < rows.last; ++a)
    for (std::int32_t b = rows.half ? a : 0; b <= rows.limit && !tally.violation; ++b) {
      s.units[0].license[rows.feature] = a;
      s.units[1].license[rows.feature] = b;
      const Judgement<Scalar> j = property.judge(reference, s);
      ++tally.cases;
      tally.applicable += j.applies() ? 1 : 0;
      if (j.violated()) tally.violation = Violation{s, j.failed(), {}};
    }
  tally.whole = !tally.violation;
  return tally;
}

}  // namespace asa::lanes
