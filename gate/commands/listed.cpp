#include "gate/commands/listed.hpp"

#include "gate/explain/listing.hpp"
#include "gate/own/options.hpp"
#include "gate/terminal/csv.hpp"
#include "gate/terminal/stamp.hpp"

#include <nlohmann/json.hpp>

namespace asa::commands {

namespace {

constexpr int schema = 1;

}  // namespace

void add_form(CLI::App& command, Form& form) {
  add_json(command, form.json);
  command.add_flag("--csv", form.csv, "Print CSV")->excludes("--json");
}

std::string in_form(const Form& form, const std::string& listing, const Proofs& proofs,
                    const std::vector<ReadFile>& inputs) {
  const auto rows = explain::rows_of(listing, proofs);
  return form.csv ? csv(rows) : json_text({{"licgate", stamp(schema, inputs)}, {listing, rows}});
}

}  // namespace asa::commands
