#pragma once

#include <CLI/CLI.hpp>

#include <functional>

/// A command of the program is a file of this folder: its options, its help, and its run.
namespace asa::commands {

/// Returns the exit code; what was asked is in it.
using Run = std::function<int()>;

/// Adds the command to the program, which runs it if it was asked for.
Run add_list(CLI::App& program);
Run add_clauses(CLI::App& program);
Run add_documents(CLI::App& program);
Run add_check(CLI::App& program);
Run add_replay(CLI::App& program);
Run add_prove(CLI::App& program);
Run add_mutants(CLI::App& program);
Run add_audit(CLI::App& program);
Run add_timeline(CLI::App& program);

}  // namespace asa::commands
