#include "gate/own/gate.hpp"

#include "gate/own/check_options.hpp"
#include "gate/own/options.hpp"
#include "gate/own/replay_lines.hpp"
#include "gate/terminal/stamp.hpp"
#include "gate/terminal/terminal_text.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <exception>
#include <string>

namespace asa {

namespace {

constexpr int bad_usage = 2;

/// Rules that are built into the program that runs.
UnderTest within_this_program(UnderTest judged, const std::string& name) {
  judged.program = [name] {
    JudgedProgram program{.arguments = {name}};
    if (const auto file = digested(name, "/proc/self/exe")) program.files.push_back(*file);
    return program;
  };
  return judged;
}

int run(const UnderTest& judged, const std::string& program, int argc, char** argv,
        const std::string& more_help) {
  CLI::App app(
      fmt::format("Judge {} by the laws of failover pairs and clusters", judged.system->name()),
      program);
  std::string file;
  CLI::App* replay = app.add_subcommand("replay", "Judge stored counterexamples again");
  replay->add_option("FILE", file, "Counterexamples, a line of JSON each; - is standard input")
      ->required();
  app.set_version_flag("--version", version_line());
  app.footer(commands::gtest_footer + more_help);
  const auto check = commands::add_check_options(
      app, {program, [&] { return within_this_program(judged, program); }});
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : bad_usage;
  }
  return replay->parsed() ? commands::replay_lines(file, *judged.system) : check();
}

}  // namespace

int run_gate(const UnderTest& judged, int argc, char** argv, const std::string& more_help) {
  const std::string program = commands::program_name(argc, argv);
  try {
    return run(judged, program, argc, argv, more_help);
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}: {}\n", program, without_controls(error.what()));
    return bad_usage;
  }
}

}  // namespace asa
