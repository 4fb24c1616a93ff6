#include "gate/commands/units.hpp"

#include "gate/device/read_unit.hpp"
#include "gate/own/options.hpp"

#include <unistd.h>

namespace asa::commands {

void add_units(CLI::App& command, UnitOptions& o) {
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
  add_json(command, o.json);
}

void add_csv(CLI::App& command, bool& csv, const std::string& of) {
  command.add_flag("--csv", csv, "Print " + of + " as CSV")->excludes("--json");
}

std::vector<Input> read_inputs(const UnitOptions& o) {
  std::vector<Input> inputs;
  for (const std::string& file : o.files) inputs.push_back(read_input(file, device::device_output));
  return inputs;
}

bool on_terminal() { return isatty(STDOUT_FILENO) == 1; }

}  // namespace asa::commands
