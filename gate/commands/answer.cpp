#include "gate/commands/command.hpp"
#include "gate/commands/system_option.hpp"
#include "gate/foreign/answering.hpp"
#include "gate/mutants/system_named.hpp"

#include <memory>
#include <string>

namespace asa::commands {

Run add_answer(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "answer", "Answer questions on standard input, as a program that licgate conform asks");
  const auto system = std::make_shared<std::string>("reference");
  add_system(*command, *system);
  command->footer(
      "The messages are described in gate/foreign/README.md.\n"
      "\n"
      "  licgate conform --only EncryptionIsEqual -- licgate answer --system encryption-unchecked");
  return [system] {
    foreign::answer_questions(system_named(*system));
    return 0;
  };
}

}  // namespace asa::commands
