#pragma once

#include <string>
#include <string_view>

/// The page: the rooms that judge units, compiled to WebAssembly in one HTML file.
namespace asa::page {

/// The answer to a request of the page's script. Both are JSON objects; "do" names the request:
///
///     about                                            {version, commit, sources, events, clauses}
///     audit     inputs, roles, parts                   {exit, headline, conditions, json}
///     timeline  inputs, roles, parts, events, others   {exit, summary, json}
///     plan      inputs, roles, parts, wants            {exit, ways, dearer, wants, search, json}
///
/// `inputs` is an array of {name, text}, and so is `others`: the files that the events name. Roles,
/// parts, events and wants are as on the command line.
/// `json` is the text that `licgate audit --why-not --json`, `licgate timeline --json` or
/// `licgate plan --json` prints, and `exit` its exit code. `summary` and the other members of a
/// plan are sentences of the text; a way is {steps, outcome}. If there is no answer, {error} says
/// why.
std::string answer(std::string_view request);

}  // namespace asa::page
