#include "gate/campaign/night_report.hpp"
#include "gate/campaign/whole_number.hpp"
#include "gate/campaign/yield_report.hpp"
#include "gate/check/chosen_trials.hpp"
#include "gate/commands/command.hpp"
#include "gate/commands/system_option.hpp"
#include "gate/commands/units.hpp"
#include "gate/foreign/conform.hpp"
#include "gate/mutants/system_named.hpp"
#include "gate/own/check_options.hpp"
#include "gate/own/options.hpp"
#include "gate/terminal/columns.hpp"
#include "gate/terminal/stamp.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace asa::commands {

namespace {

/// The system of the options: one by name, or somebody else's program.
struct SystemOptions {
  std::string name = "reference";
  std::vector<std::string> command{};
  std::optional<foreign::Conformance> conformance{};

  UnderTest judged() {
    if (command.empty()) return UnderTest{&system_named(name)};
    return conformance.emplace(foreign::Terms{.command = command}).judged();
  }
  /// 1 if the program broke off, whatever the code.
  int exit_code(int code) const { return conformance ? conformance->exit_code(code) : code; }
};

void add_system_or_command(CLI::App& command, SystemOptions& o) {
  add_system(command, o.name);
  command
      .add_option("COMMAND", o.command,
                  "Judge a program and its arguments, after --, as licgate conform does")
      ->excludes("--system");
}

struct PlanOptions {
  campaign::Wish wish{};
  SystemOptions system{};
  Selection selection{};
  bool json = false;
};

constexpr std::uint64_t most_cases = 1'000'000'000'000;

std::optional<std::uint64_t> cases_in(const std::string& text) {
  const auto cases = campaign::whole_number_in(text);
  return cases && *cases > 0 && *cases <= most_cases ? cases : std::nullopt;
}

std::optional<double> hours_in(const std::string& text) {
  const auto hours = number_in<double>(text);
  return hours && *hours >= 0.01 && *hours <= 8'760 ? hours : std::nullopt;
}

void add_cases(CLI::App& command, std::uint64_t& cases, const std::string& help) {
  add_read(command, "--cases", cases, cases_in,
           "a whole number from 1 to 1e12, such as 250000 or 1e10", help)
      ->type_name("NUMBER");
}

/// The options of check that choose what the plan chooses.
std::vector<std::string> options_of_run(const PlanOptions& o) {
  std::vector<std::string> options = o.selection.options();
  if (o.system.command.empty() && o.system.name != "reference")
    options.insert(options.begin(), {"--system", o.system.name});
  return options;
}

CheckRequest request_of(const UnderTest& judged, const Selection& selection) {
  CheckRequest request;
  request.judged = judged;
  request.selection = selection;
  return request;
}

/// The selected tests that the system answers about.
std::vector<Trial> trials_of(const CheckRequest& request) {
  std::vector<Trial> trials = filtered_trials(request);
  if (!trials.empty()) return trials;
  throw std::invalid_argument("no test is selected that " + request.judged.system->name() +
                              " answers about; leave out " + request.selection.text());
}

TrialSettings settings_of(const UnderTest& judged) {
  return {.system = *judged.system, .support = judged.support, .judges = judged.judges};
}

constexpr double seconds_measured = 1;

campaign::NightReport report_of(const PlanOptions& o, const UnderTest& judged) {
  const CheckRequest request = request_of(judged, o.selection);
  const auto trials = trials_of(request);
  const TrialSettings settings = settings_of(judged);
  campaign::budget_for(o.wish.cases, trials.size());  // before the work: it may be too much
  campaign::Measured measured =
      campaign::measured(trials, settings, explores(request), seconds_measured);
  campaign::Night night =
      campaign::night_of(o.wish, measured.costs, measured.each_task, settings.seed);
  return {{judged.system->name(), judged.system == &reference_system(), options_of_run(o),
           o.system.command},
          std::move(night),
          std::move(measured),
          selected(request).size() - trials.size()};
}

int show_plan(PlanOptions& o) {
  require_names(o.selection);
  const campaign::NightReport report = report_of(o, o.system.judged());
  print(o.json ? campaign::to_json(report)
               : campaign::to_text(report, on_terminal(), terminal_columns()));
  return o.system.exit_code(report.night.tasks > 0 ? 0 : 1);
}

Run add_night(CLI::App& campaign) {
  CLI::App* command = campaign.add_subcommand(
      "plan", "Say how many tasks a run of many random cases needs, and what for");
  const auto o = std::make_shared<PlanOptions>();
  add_cases(*command, o->wish.cases, "Random cases, of all selected tests together");
  command->get_option("--cases")->required();
  add_read(*command, "--hours", o->wish.hours, hours_in, "a number of hours from 0.01 to 8760",
           "Hours in which every task must end")
      ->type_name("0.01 to 8760")
      ->required();
  add_system_or_command(*command, o->system);
  add_selection(*command, o->selection);
  add_json(*command, o->json);
  command->footer(
      "It tries some cases of every selected property, for about a second, or longer if the\n"
      "system is slow. Then it prints the budget, the cost, the number of tasks, the command\n"
      "lines, and what a night without a violation means.\n"
      "Exit code 0; 1 if no number of tasks ends in time, or the program broke off; 2 for bad\n"
      "usage.\n"
      "\n"
      "Examples:\n"
      "  licgate campaign plan --cases 1e10 --hours 8\n"
      "  licgate campaign plan --cases 1e8 --hours 8 -- python3 my_engine.py");
  return [o] { return show_plan(*o); };
}

struct YieldOptions {
  std::uint64_t cases = 1'000'000;
  SystemOptions system{};
  std::size_t jobs = 1;
  bool json = false;
};

void print_yield(const YieldOptions& o, const auto& found) {
  print(o.json ? json_text(campaign::json_of(found))
               : campaign::to_text(found, on_terminal(), terminal_columns()));
}

int show_behaviors(const YieldOptions& o) {
  campaign::FirstSeen first = campaign::first_seen(o.cases, o.jobs);
  first.merge(campaign::first_caught(o.cases, o.jobs));
  auto yields = campaign::yields_of(first, o.cases);
  campaign::add_in_all(yields, first);
  print_yield(o, yields);
  return 0;
}

int show_hunt(const YieldOptions& o, const UnderTest& judged) {
  const CheckRequest request = request_of(judged, {});
  const auto trials = trials_of(request);
  print_yield(
      o, campaign::Hunt{judged.system->name(), o.cases, trials.size(),
                        selected(request).size() - trials.size(),
                        campaign::first_violations(trials, settings_of(judged), o.cases, o.jobs)});
  return o.system.exit_code(0);
}

int show_yield(YieldOptions& o) {
  const UnderTest judged = o.system.judged();
  return judged.system == &reference_system() ? show_behaviors(o) : show_hunt(o, judged);
}

Run add_yield(CLI::App& campaign) {
  CLI::App* command = campaign.add_subcommand(
      "yield", "Show what more random cases still find: new behaviors, or violations");
  const auto o = std::make_shared<YieldOptions>();
  add_cases(*command, o->cases,
            "Random cases: pairs, as many clusters and as many histories; for a system that is\n"
            "not the reference, cases of all tests together");
  command->get_option("--cases")->default_str("1000000");
  add_system_or_command(*command, o->system);
  add_jobs(*command, o->jobs);
  command->get_option("COMMAND")->excludes("--jobs");
  add_json(*command, o->json);
  command->footer(
      "For the reference, it counts how many behaviors are seen, and how many faulty systems\n"
      "are caught, after 100, 1,000, ... cases. For any other system, it names the first random\n"
      "case that violates each property.\n"
      "Exit code 0; 1 if the program broke off; 2 for bad usage.\n"
      "\n"
      "Examples:\n"
      "  licgate campaign yield --cases 1e5\n"
      "  licgate campaign yield --system encryption-unchecked");
  return [o] { return show_yield(*o); };
}

}  // namespace

Run add_campaign(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "campaign", "Plan a run that outgrows one machine, or see what more cases find");
  command->require_subcommand(1);
  const Run plan = add_night(*command), yield = add_yield(*command);
  return [=] { return command->got_subcommand("plan") ? plan() : yield(); };
}

}  // namespace asa::commands
