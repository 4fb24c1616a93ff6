#pragma once

#include "gate/explore/atlas.hpp"
#include "gate/explore/paths.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// The atlas as text and as JSON.
namespace asa::atlas {

/// What was asked for, and explored.
struct Report {
  std::vector<Chapter> chapters{};
  std::optional<Paths> paths{};
};

/// "FX-ENC-1, FX-KEY-1"; "forms" or "nothing to decide" for no marks.
std::string text_of(View view, MarkSet marks);

/// "contact: together > apart within the grace".
std::string text_of(const Path& path);

std::string to_text(const Report& report, bool color, std::size_t columns);

/// {licgate, views: [{view, shape, scopes, choices, platforms, cases, closed, behaviors: [{marks,
/// clauses, cases, words, scenario, near: {marks, change, scenario}}], never, "never alone"}],
/// histories: {cases, events, paths: [{of, states, cases, space, scenario, near: {states, event,
/// instead}}], never: [{of, states}], "never was seen"}}. `closed` is "sets" if a solver showed
/// that no other set of marks occurs, "pairs" if it showed that no other mark and no other two
/// occur, and false if it did not. `marks` of a near miss is null where the units do not form.
std::string to_json(const Report& report);

}  // namespace asa::atlas
