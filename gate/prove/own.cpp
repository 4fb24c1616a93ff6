#include "gate/prove/own.hpp"

#include "gate/own/options.hpp"
#include "gate/terminal/terminal_text.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <exception>
#include <string>

namespace asa::prove {

namespace {

constexpr int bad_usage = 2;

int run(const Subjects& system, const std::string& program, int argc, char** argv) {
  CLI::App app(
      fmt::format("Prove what {} answers for all inputs, with a solver", system.program.name()),
      program);
  Request request;
  bool json = false;
  commands::add_named(app, "--only", request.property, "One property", "PROPERTY");
  commands::add_named(app, "--platform", request.platform,
                      "One platform, or \"any\" (symbolic limits)", "NAME");
  commands::add_jobs(app, request.jobs);
  commands::add_json(app, json);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : bad_usage;
  }
  const Report report = report_on(system, request);
  commands::print(json ? to_json(report) : to_text(report));
  return exit_code(report);
}

}  // namespace

int run_proofs(const Subjects& system, int argc, char** argv) {
  const std::string program = commands::program_name(argc, argv) + " prove";
  try {
    return run(system, program, argc - 1, argv + 1);
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}: {}\n", program, without_controls(error.what()));
    return bad_usage;
  }
}

}  // namespace asa::prove
