#pragma once

#include <CLI/CLI.hpp>

#include <functional>

/// The commands of the program, each in its own file: its options, its help and its run.
namespace asa::commands {

/// Runs a command with the options that it was given; returns the exit code.
using Run = std::function<int()>;

/// Adds a command to the program; returns what runs it.
Run add_list(CLI::App& program);
Run add_clauses(CLI::App& program);
Run add_explain(CLI::App& program);
Run add_review(CLI::App& program);
Run add_documents(CLI::App& program);
Run add_check(CLI::App& program);
Run add_replay(CLI::App& program);
Run add_prove(CLI::App& program);
Run add_conform(CLI::App& program);
Run add_answer(CLI::App& program);
Run add_merge(CLI::App& program);
Run add_mutants(CLI::App& program);
Run add_vectors(CLI::App& program);
Run add_explore(CLI::App& program);
Run add_report(CLI::App& program);
Run add_audit(CLI::App& program);
Run add_plan(CLI::App& program);
Run add_timeline(CLI::App& program);
Run add_completion(CLI::App& program);
Run add_redact(CLI::App& program);
Run add_campaign(CLI::App& program);

}  // namespace asa::commands
