#pragma once

#include "gate/check/record.hpp"
#include "gate/terminal/words.hpp"

#include <CLI/CLI.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// What options of several commands have in common.
namespace asa::commands {

/// "2/4"; nothing if it is not of that form, or no part.
std::optional<Part> part_in(std::string_view text);

/// An option whose text `read` makes a value of; what it makes nothing of is an error that says
/// what it must be.
template <class Value, class Read>
CLI::Option* add_read(CLI::App& command, const std::string& option, Value& value, Read read,
                      const std::string& must_be, const std::string& help) {
  const auto take = [&value, read, option, must_be](const std::string& text) {
    const auto found = read(text);
    if (!found) throw CLI::ValidationError(option, '"' + text + "\" is not " + must_be);
    value = *found;
  };
  return command.add_option_function<std::string>(option, take, help);
}

/// An option that names a file, a property and so on: a name that is empty is mostly a variable of
/// a script that was not set.
CLI::Option* add_named(CLI::App& command, const std::string& option, std::string& value,
                       const std::string& help, const std::string& type);

void add_jobs(CLI::App& command, std::size_t& jobs);
void add_proofs(CLI::App& command, std::string& file);
void add_system(CLI::App& command, std::string& system);
void add_json(CLI::App& command, bool& json);

/// Prints to standard output.
void print(const std::string& text);

}  // namespace asa::commands
