#pragma once

#include "gate/terminal/read_file.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

/// The stamp that says which program wrote an output.
namespace asa {

/// The version of the project.
std::string_view program_version();

/// The commit that the program was built from, with "-dirty" if the sources differed from it; empty
/// if it was built outside a repository.
std::string_view commit();

/// {version, commit, sources, schema, inputs: [{file, sha256}]}: the value of "licgate", the first
/// key of every JSON output. `commit` may be null; `sources` is source_digest(); `schema` goes up
/// whenever a key of that output is removed or changes its meaning.
nlohmann::ordered_json stamp(int schema, const std::vector<ReadFile>& inputs = {});

/// The stamp of what depends on how the program was built, too: it names the compiler.
nlohmann::ordered_json run_stamp(int schema, const std::vector<ReadFile>& inputs = {});

/// JSON as every command prints it; invalid UTF-8 is replaced.
std::string json_text(const nlohmann::ordered_json& json);

/// "licgate 1.0.0, commit 0123456789ab, sources 0123456789abcdef"
std::string version_line();

}  // namespace asa
