#include "gate/terminal/stamp.hpp"

#include "gate/terminal/digest.hpp"

#include <fmt/format.h>

namespace asa {

std::string_view program_version() { return LICGATE_VERSION; }

namespace {

constexpr std::string_view compiler() {
#ifdef __clang__
  return "clang " __clang_version__;
#else
  return "g++ " __VERSION__;
#endif
}

}  // namespace

nlohmann::ordered_json stamp(int schema, const std::vector<ReadFile>& inputs) {
  using Json = nlohmann::ordered_json;
  Json json = {{"version", program_version()},
               {"commit", commit().empty() ? Json(nullptr) : Json(commit())},
               {"sources", source_digest()},
               {"schema", schema},
               {"inputs", Json::array()}};
  for (const ReadFile& input : inputs)
    json["inputs"].push_back({{"file", input.name}, {"sha256", input.sha256}});
  return json;
}

nlohmann::ordered_json run_stamp(int schema, const std::vector<ReadFile>& inputs) {
  nlohmann::ordered_json json = stamp(schema, inputs);
  json["compiler"] = compiler();
  return json;
}

std::string json_text(const nlohmann::ordered_json& json) {
  return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

std::string version_line() {
  const std::string of = commit().empty() ? "" : fmt::format(", commit {}", commit());
  return fmt::format("licgate {}{}, sources {}", program_version(), of, source_digest());
}

}  // namespace asa
