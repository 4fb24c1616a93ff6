#include "tests/mutation/bench.hpp"

#include "tests/mutation/probe.hpp"

#include <stdlib.h>

#include <cerrno>
#include <chrono>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace asa::mutation {

namespace fs = std::filesystem;

namespace {

constexpr unsigned seconds_to_compile = 120, seconds_to_judge = 300;  // of processor time
constexpr const char* library = "system.so";

}  // namespace

Scratch::Scratch() {
  std::string name = (fs::temp_directory_path() / "mutation-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr)
    throw std::system_error(errno, std::generic_category(), name);
  path_ = name;
}

Scratch::~Scratch() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(path.string() + ": cannot be read");
  return {std::istreambuf_iterator<char>(in), {}};
}

Bench::Bench(Tools tools) : tools_(std::move(tools)) {
  const Ended ended = compile(scratch_.path());
  if (ended.code != 0) throw std::runtime_error("the rules do not compile\n" + ended.output);
  original_ = read_file(scratch_.path() / library);
  const Ended judged = probe(scratch_.path(), true);
  if (judged.code != static_cast<int>(Exit::survived))
    throw std::runtime_error("the rules as they are do not survive\n" + judged.output);
}

Ended Bench::compile(const fs::path& folder) const {
  return run({tools_.compiler, "-I", folder.string(), "-I", tools_.root.string(),
              (tools_.root / "tests/mutation/system.cpp").string(), "@" + tools_.flags, "-o",
              (folder / library).string()},
             seconds_to_compile);
}

Ended Bench::probe(const fs::path& folder, bool brief) const {
  std::vector<std::string> command{tools_.probe, (folder / library).string()};
  if (brief) command.emplace_back(brief_word);
  return run(command, seconds_to_judge);
}

void Bench::build_and_judge(const fs::path& folder, bool brief, Outcome& outcome) const {
  const Ended compiled = compile(folder);
  if (compiled.code != 0)
    take_refusal(compiled, outcome);
  else if (read_file(folder / library) == original_)
    outcome.state = State::same_code;
  else
    take_probe(probe(folder, brief), outcome);
}

Outcome Bench::judge(const Mutant& mutant, bool brief, std::size_t place) const {
  const auto start = std::chrono::steady_clock::now();
  const fs::path folder = scratch_.path() / std::to_string(place);
  const fs::path header = folder / mutant.file;
  fs::create_directories(header.parent_path());
  std::ofstream(header, std::ios::binary)
      << with_change(read_file(tools_.root / mutant.file), mutant.point);
  Outcome outcome{mutant};
  build_and_judge(folder, brief, outcome);
  fs::remove_all(folder);
  outcome.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return outcome;
}

}  // namespace asa::mutation
