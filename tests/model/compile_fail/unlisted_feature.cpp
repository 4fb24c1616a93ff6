// expect: all_features lacks this feature
#include "model/feature.hpp"

using namespace asa;

struct Forgotten : Flag {
  static constexpr std::string_view name = "Forgotten";
};
constexpr auto forgotten = as_value<Forgotten>;
