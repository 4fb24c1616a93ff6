#include "tests/bench/ratios.hpp"

#include "tests/bench/kernel.hpp"

#include <array>
#include <string_view>

namespace asa::bench {

namespace {

/// How much faster one engine is than another on the same laws. The plain name is for the laws that
/// are said; on the others it has an ending.
struct Ratio {
  std::string_view name;
  std::string_view over;
  std::string_view under;
  std::string_view plain = "all_laws";
};

constexpr std::array ratios{
    Ratio{"bulk_over_idiomatic_rapidcheck", "bulk", "rapidcheck_idiomatic"},
    Ratio{"bulk_over_idiomatic_rapidcheck_each_property", "bulk", "rapidcheck_each_property"},
    Ratio{"bulk_over_raw_loop", "bulk", "raw_loop"},
    Ratio{"two_processes_over_one", "two_processes", "one_process"},
    Ratio{"raw_loop_over_idiomatic_rapidcheck", "raw_loop", "rapidcheck_idiomatic"},
    Ratio{"rapidcheck_by_hand_over_idiomatic", "rapidcheck_by_hand", "rapidcheck_idiomatic"},
    Ratio{"exhausted_over_idiomatic_rapidcheck", "exhausted", "rapidcheck_idiomatic"},
};

/// What a kernel counts, under a name of its own.
struct Figure {
  std::string_view name;
  std::string_view kernel;
  std::string_view counter;
};

constexpr std::array singles{
    Figure{"allocations_per_case", "bulk/all_laws", allocations_per_case},
    Figure{"hardest_mutant_mean_cases", "bulk/hardest_mutant", "mean_cases"},
    Figure{"boundary_scope_seconds", "bulk/boundary_scope", "seconds"},
    Figure{"mutants_exhaustive_seconds", "bulk/mutants_exhaustive", "seconds"},
};

/// The laws that the engines are measured on, and what the name of a ratio on them may end with.
struct Laws {
  std::string_view name;
  std::string_view ending;
};
constexpr std::array laws{Laws{"all_laws", "_on_all_laws"}, Laws{"one_law", "_on_one_law"}};

std::string joined(std::string_view a, std::string_view b) { return std::string(a).append(b); }

}  // namespace

std::map<std::string, Reported> reported(const Figures& figures) {
  std::map<std::string, Reported> all;
  for (const Laws& l : laws)
    for (const Ratio& r : ratios) {
      const std::string over = joined(r.over, "/").append(l.name);
      const std::string under = joined(r.under, "/").append(l.name);
      const auto a = figures.median(over, rate), b = figures.median(under, rate);
      const std::string_view ending = r.plain == l.name ? "" : l.ending;
      if (a && b) all[joined(r.name, ending)] = {*a / *b, over + " over " + under};
    }
  for (const Figure& f : singles)
    if (const auto value = figures.median(std::string(f.kernel), std::string(f.counter)))
      all[std::string(f.name)] = {*value, joined(f.counter, " of ").append(f.kernel)};
  return all;
}

}  // namespace asa::bench
