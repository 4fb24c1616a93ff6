#pragma once

#include "gate/device/secrets.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace asa::device {

/// Which known secrets are replaced in a text that does not show by itself that it has one.
enum class Reach {
  striking,  ///< those that can be nothing else, in a text that may state a license
  all
};

/// Placeholders: the same for the same secret, in any case and notation.
class Placeholders {
 public:
  void add(std::string_view text, Secret kind);
  /// What stands in the place of a secret that was added.
  std::string instead_of(std::string_view text, Secret kind) const;
  /// The text with placeholders for the secrets that stand in it as whole words.
  std::string redacted(std::string_view text, Reach reach) const;

 private:
  struct Match {
    std::size_t size = 0;
    std::string instead{};
  };
  Match match(std::string_view text, std::size_t at, Reach reach) const;
  Match match_word(std::string_view word, Reach reach) const;

  std::map<std::pair<Secret, std::string>, std::size_t> numbers_{};
  std::map<Secret, std::size_t> counts_{};
  std::size_t longest_ = 0;
};

}  // namespace asa::device
