#include "gate/campaign/merge.hpp"

#include "gate/campaign/read_record.hpp"
#include "gate/campaign/text.hpp"
#include "gate/commands/command.hpp"
#include "gate/files/files.hpp"
#include "gate/files/read_input.hpp"
#include "gate/own/options.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace asa::commands {

namespace {

struct Options {
  std::vector<std::string> files{};
  std::string out{};
  bool partial = false;
};

/// What is merged of many parts has the cases of each.
constexpr std::size_t max_record_bytes = std::size_t{1} << 30U;

campaign::RunRecord read_record(const std::string& file) {
  const Input input = read_input(file, "a record of a run, or of a part of it", max_record_bytes);
  return campaign::record_from(input.name, input.text);
}

campaign::RunRecord merged_files(const std::vector<std::string>& files) {
  campaign::RunRecord all = read_record(files.front());
  for (std::size_t i = 1; i < files.size(); ++i)
    all = campaign::merged(std::move(all), read_record(files[i]));
  return all;
}

int merge(const Options& o) {
  std::optional<WholeFile> out;
  if (!o.out.empty()) out.emplace(o.out);
  const campaign::RunRecord record = merged_files(o.files);
  print(campaign::to_text(record));
  if (out) out->write(campaign::to_json(record));
  return campaign::exit_code(record, o.partial);
}

}  // namespace

Run add_merge(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "merge", "Merge the records of the parts of a run into that of the whole run");
  const auto o = std::make_shared<Options>();
  command
      ->add_option(
          "FILE", o->files,
          "What check --part or conform --part wrote with --json, or merge with --out; in\n"
          "any order, and a part may be there twice")
      ->type_name("FILE")
      ->required();
  add_named(*command, "--out", o->out, "Write the merged record to FILE; - is standard output",
            "FILE");
  command->add_flag("--partial", o->partial,
                    "Parts may be missing: exit code 0 if nothing is violated so far");
  command->footer(
      "The record of all parts is that of one machine, byte for byte, if the judged program\n"
      "answers a scenario alike whatever it was asked before. Parts of different builds,\n"
      "systems, programs, seeds, budgets, inputs or filters are not merged.\n"
      "Exit code 0 if the run holds and is complete, 1 if something is violated or a part is\n"
      "missing, 2 for records that cannot be merged.\n"
      "\n"
      "Example:\n"
      "  licgate check --part 1/2 --json 1.json\n"
      "  licgate check --part 2/2 --json 2.json\n"
      "  licgate merge --out check.json 1.json 2.json");
  return [o] { return merge(*o); };
}

}  // namespace asa::commands
