#pragma once

#include "gate/scenario/situation_json.hpp"
#include "model/feature.hpp"

#include <string>
#include <string_view>

namespace asa::foreign {

/// What the amount of a feature counts.
std::string_view counted_by(Form form);

/// The members of a license: the features that are wanted, each with this amount.
Json amounts_of(const Json& amount, auto wanted) {
  Json all = Json::object();
  for (const FeatureEntry& f : features) {
    if (!wanted(f)) continue;
    Json& member = all[std::string(f.name)] = {{"description", counted_by(f.form)}};
    member.update(amount);
  }
  return all;
}

}  // namespace asa::foreign
