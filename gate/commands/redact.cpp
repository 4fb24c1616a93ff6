#include "gate/device/redact.hpp"

#include "gate/commands/command.hpp"
#include "gate/commands/output_folder.hpp"
#include "gate/commands/units.hpp"
#include "gate/device/read_unit.hpp"
#include "gate/own/options.hpp"

#include <fmt/format.h>

#include <memory>
#include <string>
#include <vector>

namespace asa::commands {

namespace {

struct Options {
  std::vector<std::string> files{};
  std::string out{};
};

/// "unit1.txt": the names of the files may name hosts, too.
std::vector<std::string> names_of(std::size_t files) {
  std::vector<std::string> names;
  for (std::size_t i = 1; i <= files; ++i) names.push_back(fmt::format("unit{}.txt", i));
  return names;
}

int redact_into(const std::string& folder, const std::vector<Input>& inputs) {
  const std::vector<std::string> names = names_of(inputs.size());
  std::vector<const char*> pointers;
  for (const std::string& name : names) pointers.push_back(name.c_str());
  OpenFiles(folder, pointers).write(device::redacted(inputs));
  return 0;
}

int redact(const Options& o) {
  if (o.out.empty() && o.files.size() > 1)
    throw BadInput("several files need a folder for their texts; add --out FOLDER");
  std::vector<Input> inputs;
  for (const std::string& file : o.files) inputs.push_back(read_input(file, device::device_output));
  if (!o.out.empty()) return redact_into(o.out, inputs);
  print(device::redacted(inputs).front());
  return 0;
}

}  // namespace

Run add_redact(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "redact", "Replace serial numbers, keys and names in outputs, to share them");
  const auto o = std::make_shared<Options>();
  command
      ->add_option("FILE", o->files,
                   "show version or show activation-key output, a unit each; - is standard input")
      ->required();
  add_named(*command, "--out", o->out, "Write unit1.txt, unit2.txt, ... into FOLDER", "FOLDER");
  command->footer(
      "Serial numbers, activation keys, hardware addresses, host and domain names, users, "
      "passwords\n"
      "and shared keys become placeholders, the same for the same in all files. They are found by\n"
      "their form, in prompts, and after usual labels and commands; then wherever else they "
      "stand,\n"
      "but chosen names not in lines that state the license. The text also loses what terminals\n"
      "and pagers added. IP addresses, names of files and descriptions stay: look at the rest\n"
      "before you share it.\n"
      "\n"
      "  licgate redact primary.txt secondary.txt --out to-share");
  return [o] { return redact(*o); };
}

}  // namespace asa::commands
