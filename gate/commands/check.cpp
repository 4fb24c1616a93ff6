#include "gate/commands/command.hpp"
#include "gate/commands/system_option.hpp"
#include "gate/mutants/system_named.hpp"
#include "gate/own/check_options.hpp"

#include <memory>
#include <string>

namespace asa::commands {

Run add_check(CLI::App& program) {
  CLI::App* command = program.add_subcommand("check", "Run every property on every platform");
  const auto system = std::make_shared<std::string>("reference");
  add_system(*command, *system);
  command->footer(std::string(gtest_footer) +
                  "\n\n"
                  "  licgate check --only EncryptionIsEqual --platform 'ASA 5520' --system "
                  "encryption-unchecked");
  return add_check_options(
      *command, {"licgate check", [system] { return UnderTest{&system_named(*system)}; }, true});
}

}  // namespace asa::commands
