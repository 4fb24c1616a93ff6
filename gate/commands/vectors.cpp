#include "gate/vectors/vectors.hpp"

#include "gate/commands/command.hpp"
#include "gate/commands/output_folder.hpp"
#include "gate/own/options.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <memory>
#include <string>

namespace asa::commands {

namespace {

struct Options {
  std::string folder{};
  std::size_t jobs = 1;
};

std::string summary(const vectors::VectorSet& set) {
  const std::size_t faults = mutants().size();
  std::string text = fmt::format(
      "{} vectors: {} situations and {} histories\n{} of {} faulty systems say something else of "
      "one of them\n",
      set.situations + set.histories, set.situations, set.histories, faults - set.untold.size(),
      faults);
  for (const Mutant* mutant : set.untold) text += fmt::format("  not {}\n", mutant->name);
  return text;
}

int write_vectors(const Options& o) {
  OpenFiles files(o.folder, vectors::file_names);
  const vectors::VectorSet set = vectors::make_vectors(o.jobs);
  files.write(set.texts);
  print(summary(set));
  return 0;
}

}  // namespace

Run add_vectors(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "vectors", "Write scenarios with our answers, to test an engine without us");
  const auto o = std::make_shared<Options>();
  add_named(*command, "--out", o->folder,
            "Where to write situations.json, histories.json and list.txt; made if it is missing",
            "FOLDER")
      ->required();
  add_jobs(*command, o->jobs);
  command->footer(
      "The same rules make the same files. gate/foreign/README.md says what is in them.\n"
      "\n"
      "Example:\n"
      "  licgate vectors --out vectors");
  return [o] { return write_vectors(*o); };
}

}  // namespace asa::commands
