#pragma once

#include "gate/terminal/read_file.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

/// What says of every output which program it is of.
namespace asa {

/// The version of the project.
std::string_view program_version();

/// The commit that the program was built from, with "-dirty" where sources differed from it; empty
/// where it was built from no repository.
std::string_view commit();

/// {version, commit, sources, schema, inputs: [{file, sha256}]}: the value of "licgate", the first
/// key of every JSON output. `commit` may be null; `sources` is the digest of
/// gate/terminal/digest.hpp; `schema` counts up whenever a key of that output is removed or means
/// something else.
nlohmann::ordered_json stamp(int schema, const std::vector<ReadFile>& inputs = {});

/// JSON as every command prints it; what is no UTF-8 is replaced.
std::string json_text(const nlohmann::ordered_json& json);

/// "licgate 1.0.0, commit 0123456789ab, sources 0123456789abcdef"
std::string version_line();

}  // namespace asa
