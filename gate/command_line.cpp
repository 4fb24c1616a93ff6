#include "gate/command_line.hpp"

#include "gate/stamp.hpp"
#include "gate/suggest.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string_view>

namespace asa {

namespace {

constexpr int bad_usage = 2;

/// Empty for a number of seconds; CLI::Range lets pass what is not a number.
std::string is_budget(const std::string& text) {
  double seconds = 0;
  const bool read = CLI::detail::lexical_cast(text, seconds);
  if (read && seconds >= 0.01 && seconds <= 86'400) return {};
  return text + " is not a number of seconds from 0.01 to 86400";
}

std::string is_part(const std::string& text) {
  return part_of(text) ? "" : text + " is not K/N with K from 1 to N";
}

/// The number that the text is, without a sign or anything else.
std::optional<std::uint64_t> seed_of(const std::string& text) {
  std::uint64_t seed = 0;
  const char* const end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, seed);
  return error == std::errc{} && stopped == end ? std::optional{seed} : std::nullopt;
}

std::string is_seed(const std::string& text) {
  return seed_of(text) ? "" : '"' + text + "\" is not a whole number from 0 to 2^64 - 1";
}

/// A name that is empty is mostly a variable of a script that was not set.
std::string is_given(const std::string& text) {
  return text.empty() ? "it is empty; name something, or leave the option out" : "";
}

/// A state is read and written.
std::string is_state(const std::string& text) {
  return text == "-" ? "a state is kept in a file, not in standard output" : is_given(text);
}

/// The option of a command that names a file, a property and so on.
CLI::Option* add_named(CLI::App& command, const std::string& option, std::string& value,
                       const std::string& help, const std::string& type) {
  return command.add_option(option, value, help)
      ->type_name(type)
      ->check(CLI::Validator(is_given, ""));
}

void add_jobs(CLI::App& command, std::size_t& jobs) {
  command.add_option("--jobs", jobs, "Threads (results do not depend on it)")
      ->check(CLI::Range(1, 1024))
      ->capture_default_str();
}

void add_proofs(CLI::App& command, Options& o) {
  add_named(command, "--proofs", o.check.proofs,
            "Say what is proved, as licgate prove --json wrote it to FILE", "FILE");
}

void add_system(CLI::App& command, Options& o) {
  command
      .add_option("--system", o.check.system, "What to judge: the reference, or a mutant by name")
      ->capture_default_str();
}

void add_check(CLI::App& app, Options& o) {
  CLI::App* check = app.add_subcommand("check", "Run every property on every platform");
  check->add_option("--seed", o.seed, "Seed of the random engine")
      ->check(CLI::Validator(is_seed, "0 to 2^64 - 1"))
      ->capture_default_str();
  check
      ->add_option("--budget", o.check.budget.seconds,
                   "Seconds to spend, as a number of cases that is the same on every machine")
      ->check(CLI::Validator(is_budget, "0.01 to 86400"))
      ->capture_default_str();
  add_jobs(*check, o.check.jobs);
  check
      ->add_option(
          "--part", o.part,
          "K/N: only the Kth of N parts of the random cases and of the scopes; the counts\n"
          "of all parts add up to those of a whole run")
      ->type_name("K/N")
      ->check(CLI::Validator(is_part, "1/1 to N/N"));
  add_named(*check, "--json", o.check.json,
            "Write the records to FILE as JSON; - is standard output, and the tables go to\n"
            "standard error then",
            "FILE");
  add_named(*check, "--stored", o.check.stored, "Try the counterexamples of FILE first", "FILE");
  add_proofs(*check, o);
  add_system(*check, o);
  check->allow_extras();
  check->footer(
      "GoogleTest's own flags work too: --gtest_filter, --gtest_output, --gtest_list_tests\n"
      "and so on. Its variables that leave out tests do not (GTEST_FILTER, GTEST_REPEAT,\n"
      "GTEST_TOTAL_SHARDS, GTEST_SHARD_INDEX, TESTBRIDGE_TEST_ONLY): --part splits a run.\n"
      "The last line says how many tests ran of how many.");
}

void add_exhaust(CLI::App& app, Options& o) {
  CLI::App* exhaust =
      app.add_subcommand("exhaust", "Try a scope whole, in several runs if need be");
  exhaust->add_option("SCOPE", o.scope, "boundary or types")
      ->required()
      ->check(CLI::IsMember({"boundary", "types"}));
  add_named(*exhaust, "--only", o.exhaust.property, "One property", "PROPERTY");
  add_named(*exhaust, "--platform", o.exhaust.platform, "One platform", "NAME");
  exhaust->add_option("--most", o.exhaust.most, "Cases of each item in this run")
      ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1} << 62))
      ->capture_default_str();
  exhaust
      ->add_option("--state", o.exhaust.state,
                   "Go on where the runs before stopped, as FILE says; it is written at the end,\n"
                   "and no other run may have it until then")
      ->type_name("FILE")
      ->check(CLI::Validator(is_state, ""));
  add_jobs(*exhaust, o.exhaust.jobs);
  exhaust->add_flag("--json", o.json, "Print JSON");
  exhaust->footer(
      "Scopes:\n"
      "  boundary  of every property what is at most three choices from the usual\n"
      "  types     the whole scope of every property, which licgate list describes");
}

void add_prove(CLI::App& app, Options& o) {
  CLI::App* prove =
      app.add_subcommand("prove", "Have a solver prove every property, for all inputs");
  add_named(*prove, "--only", o.prove.property, "One property", "PROPERTY");
  add_named(*prove, "--platform", o.prove.platform, "One platform, or \"any\": limits are open",
            "NAME");
  prove
      ->add_option("--events", o.prove.events,
                   "Histories of up to so many events, instead of those of each property's scope")
      ->check(CLI::Range(1, 6));
  add_jobs(*prove, o.prove.jobs);
  prove->add_flag("--json", o.json, "Print JSON");
  prove->footer(
      "Exit code 0 if everything is proved, 1 if something is refuted, vacuous or unknown, 3 if\n"
      "the program was built without a solver.\n"
      "What the solver finds is judged again by the program, and printed to be stored.");
}

void add_mutants(CLI::App& app, Options& o) {
  CLI::App* mutants = app.add_subcommand(
      "mutants", "Say which property tells which faulty system from the reference, and how soon");
  mutants->add_option("--seeds", o.mutants.seeds, "How often the random engine looks for each kill")
      ->check(CLI::Range(1, 1000))
      ->capture_default_str();
  add_jobs(*mutants, o.mutants.jobs);
  mutants->add_flag("--json", o.json, "Print JSON");
  mutants->footer(
      "Exit code 0 if every mutant is killed, every property kills one, and of every clause that\n"
      "is not prose some mutant is killed; else 1.");
}

/// What is asked about units.
void add_units(CLI::App& command, Options& o) {
  command
      .add_option("FILE", o.files,
                  "show version or show activation-key output, a unit each; - is standard input")
      ->required();
  command
      .add_option("--roles", o.roles,
                  "primary,secondary or master,slave,... in the order of the files")
      ->delimiter(',')
      ->allow_extra_args(false);
  command
      .add_option("--part", o.parts,
                  "Part number of a unit (role, number or file), such as 1=ASA5515-IPS-K9")
      ->type_name("UNIT=NUMBER")
      ->allow_extra_args(false);
  command.add_flag("--json", o.json, "Print JSON");
}

void add_audit(CLI::App& app, Options& o) {
  add_units(
      *app.add_subcommand("audit", "Say whether units may pair or cluster, from what they print"),
      o);
}

void add_timeline(CLI::App& app, Options& o) {
  CLI::App* timeline = app.add_subcommand(
      "timeline", "Say what units run, and what is left of their keys, as events happen to them");
  add_units(*timeline, o);
  timeline->add_option("--events", o.events, "What happens, in steps with ';' between them")
      ->type_name("EVENTS")
      ->required();
  timeline->footer(
      "Steps of EVENTS:\n"
      "  together DURATION         all units are in contact\n"
      "  apart DURATION            every unit is alone\n"
      "  split 1,2|3 DURATION      units are in contact within their parts only\n"
      "  shutdown UNIT DURATION    one unit is off, then it boots\n"
      "  activate UNIT KEY, deactivate UNIT KEY, enter UNIT KEY DURATION\n"
      "  permanent UNIT            its permanent key is entered once more\n"
      "  reload UNIT, switch UNIT, old-software UNIT\n"
      "  clock UNIT +10d           or -3d: its clock is moved\n"
      "DURATION: 10w, 28d, 5w 1d, 5 weeks or days. UNIT: primary, secondary, master, slave1, or a "
      "number;\n"
      "of one file: unit. KEY: its number on the unit, or part of the name of a feature of it.\n"
      "\n"
      "Exit code 0; 1 if the units may not form a pair or cluster; 2 for bad usage or input.\n"
      "\n"
      "  licgate timeline a.txt b.txt --events \"together 10w; apart 4w; together 1w\"");
}

/// Every command with its options, which are read into `o`.
void add_commands(CLI::App& app, Options& o) {
  CLI::App* list = app.add_subcommand("list", "List the properties");
  list->add_flag("--json", o.json, "Print JSON");
  add_proofs(*list, o);
  app.add_subcommand("clauses", "List the clauses of the guide")
      ->add_flag("--json", o.json, "Print JSON");
  add_check(app, o);
  CLI::App* replay = app.add_subcommand("replay", "Judge stored counterexamples again");
  replay->add_option("FILE", o.file, "Counterexamples, a line of JSON each; - is standard input")
      ->required();
  add_system(*replay, o);
  add_exhaust(app, o);
  add_prove(app, o);
  add_mutants(app, o);
  add_audit(app, o);
  add_timeline(app, o);
  app.require_subcommand(1);
  app.set_version_flag("--version", version_line());
}

/// The names of the commands; or, of a command, its options.
std::vector<std::string> commands_of(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
  return names;
}

std::vector<std::string> options_of(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::Option* option : command.get_options())
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  return names;
}

/// The first word that is none of these, if it is written nearly like one of them.
std::string misspelled(const std::vector<std::string>& words,
                       const std::vector<std::string>& known) {
  for (const std::string& word : words) {
    if (std::find(known.begin(), known.end(), word) != known.end()) continue;
    if (const std::string meant = nearest(word, known); !meant.empty())
      return fmt::format("licgate: \"{}\" is unknown; did you mean \"{}\"?\n", word, meant);
  }
  return {};
}

/// What was written wrong, if it is a command or an option of one.
std::string suggestion(const CLI::App& app, int argc, char** argv) {
  if (argc < 2) return {};
  const auto commands =
      app.get_subcommands([&](const CLI::App* command) { return command->get_name() == argv[1]; });
  if (commands.empty()) return misspelled({argv[1]}, commands_of(app));
  std::vector<std::string> options;
  for (const std::string& word : std::vector<std::string>(argv + 2, argv + argc))
    if (word.starts_with("--")) options.push_back(word.substr(0, word.find('=')));
  return misspelled(options, options_of(*commands.front()));
}

/// Flags of GoogleTest are no one else's.
bool is_gtest_flag(const std::string& word) { return word.starts_with("--gtest_"); }

}  // namespace

std::optional<Part> part_of(const std::string& text) {
  Part part;
  const std::size_t slash = text.find('/');
  const bool read = slash != std::string::npos &&
                    CLI::detail::lexical_cast(text.substr(0, slash), part.which) &&
                    CLI::detail::lexical_cast(text.substr(slash + 1), part.of);
  if (!read || part.which < 1 || part.of > 1'000'000 || part.which > part.of) return {};
  return part;
}

CommandLine read_command_line(int argc, char** argv) {
  CLI::App app{"The licensing rules of firewall failover pairs and clusters, checked", "licgate"};
  CommandLine line;
  add_commands(app, line.options);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    line.answered = app.exit(error) == 0 ? 0 : bad_usage;
    if (*line.answered != 0) fmt::print(stderr, "{}", suggestion(app, argc, argv));
    return line;
  }
  line.command = app.get_subcommands()[0]->get_name();
  line.options.check.gtest_flags = app.get_subcommand("check")->remaining();
  if (!std::ranges::all_of(line.options.check.gtest_flags, is_gtest_flag))
    fmt::print(stderr, "{}", suggestion(app, argc, argv));
  line.options.check.seed = *seed_of(line.options.seed);
  if (!line.options.part.empty()) line.options.check.part = *part_of(line.options.part);
  return line;
}

}  // namespace asa
