#include "gate/terminal/read_file.hpp"

#include "gate/terminal/sha256.hpp"

#include <utility>

namespace asa {

ReadFile read_file(std::string name, std::string_view text) {
  return {std::move(name), sha256(text)};
}

}  // namespace asa
