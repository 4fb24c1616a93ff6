#pragma once

#include "gate/check/record.hpp"
#include "gate/terminal/words.hpp"

#include <CLI/CLI.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Options that several commands share.
namespace asa::commands {

/// Parses "2/4"; empty if the text has another form or names no part.
std::optional<Part> part_in(std::string_view text);

/// Adds an option whose text `read` parses. A text that `read` rejects is an error that says what
/// it must be.
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

/// Adds an option that names a file, a property and so on. An empty name is an error: it is mostly
/// an unset variable of a script.
CLI::Option* add_named(CLI::App& command, const std::string& option, std::string& value,
                       const std::string& help, const std::string& type);

void add_jobs(CLI::App& command, std::size_t& jobs);
void add_proofs(CLI::App& command, std::string& file);
void add_json(CLI::App& command, bool& json);

/// The name under which a program was called, without folders.
std::string program_name(int argc, char** argv);

/// Prints to standard output.
void print(const std::string& text);

}  // namespace asa::commands
