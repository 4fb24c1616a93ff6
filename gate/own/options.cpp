#include "gate/own/options.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <filesystem>

namespace asa::commands {

namespace {

std::string is_given(const std::string& text) {
  return text.empty() ? "it is empty; name something, or leave the option out" : "";
}

}  // namespace

std::optional<Part> part_in(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return {};
  const auto which = number_in<std::uint64_t>(text.substr(0, slash));
  const auto of = number_in<std::uint64_t>(text.substr(slash + 1));
  if (!which || !of || *which < 1 || *of > 1'000'000 || *which > *of) return {};
  return Part{*which, *of};
}

CLI::Option* add_named(CLI::App& command, const std::string& option, std::string& value,
                       const std::string& help, const std::string& type) {
  return command.add_option(option, value, help)
      ->type_name(type)
      ->check(CLI::Validator(is_given, ""));
}

void add_jobs(CLI::App& command, std::size_t& jobs) {
  command
      .add_option("--jobs", jobs,
                  "Threads, at most four per processor (results do not depend on it)")
      ->check(CLI::Range(1, 1024))
      ->capture_default_str();
}

void add_proofs(CLI::App& command, std::string& file) {
  add_named(command, "--proofs", file, "Use the proofs that licgate prove --json wrote to FILE",
            "FILE");
}

void add_json(CLI::App& command, bool& json) { command.add_flag("--json", json, "Print JSON"); }

std::string program_name(int argc, char** argv) {
  return argc > 0 ? std::filesystem::path(argv[0]).filename().string() : "gate";
}

void print(const std::string& text) { fmt::print("{}", text); }

}  // namespace asa::commands
