#include "tests/bench/page/page.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace asa::bench {

namespace {

using Json = nlohmann::json;

/// Three digits that mean something: "314 k", "1.26 M", "26".
std::string short_form(double value) {
  if (value >= 1e6) return fmt::format("{:.3g} M", value / 1e6);
  if (value >= 1e3) return fmt::format("{:.3g} k", value / 1e3);
  return fmt::format("{:.3g}", value);
}

struct Named {
  std::string_view key;
  std::string_view text;
};

constexpr std::array engines{
    Named{"rapidcheck_each_property", "RapidCheck, composed generators, a check for each law"},
    Named{"rapidcheck_idiomatic", "RapidCheck, composed generators, all laws in one check"},
    Named{"rapidcheck_by_hand", "RapidCheck, a generator written by hand"},
    Named{"raw_loop", "a loop written by hand, without a framework"},
    Named{"bulk", "bulk engine"},
};

std::string rate(const Json& rates, std::string_view engine, std::string_view laws) {
  const auto found = rates.find(fmt::format("{}/{}", engine, laws));
  return found == rates.end() ? "" : short_form(found->get<double>());
}

std::string engine_table(const Json& rates) {
  std::string text = "| engine | all laws about pairs | one law |\n|---|---|---|\n";
  for (const auto& [key, name] : engines)
    text += fmt::format("| {} | {} | {} |\n", name, rate(rates, key, "all_laws"),
                        rate(rates, key, "one_law"));
  return text;
}

std::string peer_row(const std::string& peer, const Json& figures) {
  const Json& kills = figures.at("kills").at("hardest");
  const std::string cases = kills.contains("mean_cases")
                                ? short_form(kills.at("mean_cases").get<double>())
                                : std::string("not found");
  return fmt::format("| {} | {} | {} | {} of {} |\n", peer,
                     short_form(figures.at("cases_per_second").get<double>()), cases,
                     kills.at("killed").get<int>(), kills.at("seeds").get<int>());
}

std::string peer_table(const Json& figures) {
  std::string text =
      "| tool | cases per second | cases to that fault | seeds that found it |\n"
      "|---|---|---|---|\n";
  for (const auto& [peer, found] : figures.at("peers").items()) text += peer_row(peer, found);
  const Json& ratios = figures.at("ratios");
  return text + fmt::format("| this suite, on its whole model | | {} | |\n",
                            short_form(ratios.at("hardest_mutant_mean_cases").get<double>()));
}

/// What is measured of cases of several sizes, by kernel.
struct Growth {
  std::string_view kernel;
  std::string_view text;
  std::array<std::string_view, 4> sizes;
};
constexpr std::array growths{
    Growth{"growth_units", "units of a cluster, all laws about clusters", {"2", "4", "8", "16"}},
    Growth{"growth_events", "events of a history, what is seen after each", {"1", "4", "16", "64"}},
    Growth{"growth_readings", "readings that vary in a scope", {"0", "1", "2", "4"}},
};

/// How many times as long as the smallest each size takes.
std::string growth_row(const Json& rates, const Growth& growth) {
  const auto rate_of = [&](std::string_view size) {
    return rates.at(fmt::format("{}/{}", growth.kernel, size)).get<double>();
  };
  std::string row = fmt::format("| {} |", growth.text);
  for (const std::string_view size : growth.sizes)
    row += fmt::format(" {}: {:.2g} |", size, rate_of(growth.sizes[0]) / rate_of(size));
  return row + "\n";
}

std::string growth_section(const Json& rates) {
  std::string text =
      "## Growth\n\nEach size takes this many times as long as the smallest in its row.\n\n"
      "| what grows | | | | |\n|---|---|---|---|---|\n";
  for (const Growth& growth : growths) text += growth_row(rates, growth);
  return text;
}

std::string seconds(const Json& value) {
  return value.is_null() ? "none while verdict.py waited"
                         : fmt::format("{:.3g} s", value.get<double>());
}

std::string verdict_section(const Json& verdict) {
  const Json& gate = verdict.at("gate");
  std::string text = fmt::format(
      "\n## Time to a verdict\n\n`make gate` takes {} when nothing changed, {} after an edit of a "
      "rule, "
      "{} after\none of a property, and {} in a new clone. Until the first violation of a faulty "
      "system is shown:\n\n"
      "| faulty system | in process | over a pipe |\n|---|---|---|\n",
      seconds(gate.at("warm")), seconds(gate.at("one_rule")), seconds(gate.at("one_property")),
      seconds(gate.at("clean")));
  for (const auto& [system, found] : verdict.at("first_violation").items())
    text += fmt::format("| {} | {} | {} |\n", system, seconds(found.at("in_process")),
                        seconds(found.at("over_a_pipe")));
  return text;
}

}  // namespace

std::string page_of(const Json& figures) {
  const Json& ratios = figures.at("ratios");
  const auto ratio = [&](const char* name) { return ratios.at(name).get<double>(); };
  std::string page = fmt::format(
      R"(# How fast it is

`make bench` measures the engines in one run and writes `build/bench.json`; `PEERS=1` installs and
measures Hypothesis, QuickCheck and fast-check, too; `VERDICT=1` measures `make gate` in a clone of
the tree; `KEEP=1` keeps the run as `figures.json` and writes this page from it. Kept: a run of commit `{}`, on {} processors of {:.1f} GHz; one of them works
unless stated otherwise. On another machine compare ratios only.

Cases per second. A case is a pair of any platform, drawn once and judged by all laws about pairs, or
by one.

{}
The bulk engine allocates {} times per case; two processes are {:.2f} times as fast as one. All cases
that differ from the default in at most three choices, for all laws on all platforms, take {:.2f} s. The
exhaustive engine needs {:.2f} s to catch every faulty system.

One fault is the rarest among random pairs: one sum of one tier on one platform. The tools check seven
laws on a small model of pairs; the mean is over the seeds that found the fault.

{})",
      figures.at("licgate").at("commit").get<std::string>(),
      figures.at("machine").at("processors").get<int>(),
      figures.at("machine").at("gigahertz").get<double>(), engine_table(figures.at("rates")),
      short_form(ratio("allocations_per_case")), ratio("two_processes_over_one"),
      ratio("boundary_scope_seconds"), ratio("mutants_exhaustive_seconds"), peer_table(figures));
  page += "\n" + growth_section(figures.at("rates"));
  if (!figures.at("verdict").is_null()) page += verdict_section(figures.at("verdict"));
  return page;
}

}  // namespace asa::bench
