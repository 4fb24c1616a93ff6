#pragma once

#include "tests/mutation/outcome.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace asa::mutation {

/// What compiles a mutant and what judges it.
struct Tools {
  std::filesystem::path root;  ///< of the project
  std::string compiler;
  std::string flags;  ///< a file of flags
  std::string probe;
};

/// A folder for files that nobody needs afterwards.
class Scratch {
 public:
  Scratch();
  ~Scratch();
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

std::string read_file(const std::filesystem::path& path);

/// Compiles mutants and has them judged, several at the same time if need be.
class Bench {
 public:
  /// Compiles the rules as they are, to know the code of a mutant that changes nothing, and has
  /// them judged. Throws std::runtime_error if they do not compile or do not survive.
  explicit Bench(Tools tools);

  /// Briefly, if it is known why it survives. `place` tells apart what is judged at the same time.
  Outcome judge(const Mutant& mutant, bool brief, std::size_t place) const;

 private:
  Ended compile(const std::filesystem::path& folder) const;
  Ended probe(const std::filesystem::path& folder, bool brief) const;
  void build_and_judge(const std::filesystem::path& folder, bool brief, Outcome& outcome) const;

  Tools tools_;
  Scratch scratch_{};
  std::string original_;
};

}  // namespace asa::mutation
