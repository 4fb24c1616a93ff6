#include "gate/vectors/vectors.hpp"

#include "gate/commands/command.hpp"
#include "gate/files/files.hpp"
#include "gate/own/options.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

namespace asa::commands {

namespace {

namespace fs = std::filesystem;

struct Options {
  std::string folder{};
  std::size_t jobs = 1;
};

void require_folder(const std::string& folder) {
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (!fs::is_directory(folder, failed))
    throw FileError(fmt::format(
        "{}: there is no folder, and none can be made; name a folder that can be written", folder));
}

/// The files of a set, opened before the work of making it.
class OpenFiles {
 public:
  explicit OpenFiles(const std::string& folder) {
    require_folder(folder);
    for (const char* name : vectors::file_names)
      files_.push_back(std::make_unique<WholeFile>((fs::path(folder) / name).string()));
  }
  void write(const std::array<std::string, vectors::file_names.size()>& texts) {
    for (std::size_t i = 0; i < texts.size(); ++i) files_[i]->write(texts[i]);
  }

 private:
  std::vector<std::unique_ptr<WholeFile>> files_{};
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
  OpenFiles files(o.folder);
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
