#pragma once

#include "gate/check/proofs.hpp"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

/// What the listings share.
namespace asa::commands {

/// How a listing is printed: as text, unless another form is asked for.
struct Form {
  bool json = false;
  bool csv = false;
  bool is_text() const { return !json && !csv; }
};

/// Adds --json and --csv.
void add_form(CLI::App& command, Form& form);

/// A listing as JSON, {licgate, <its name>: [rows]}, or as CSV.
std::string in_form(const Form& form, const std::string& listing, const Proofs& proofs,
                    const std::vector<ReadFile>& inputs);

std::string clauses_as_text();

}  // namespace asa::commands
