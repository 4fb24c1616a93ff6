#pragma once

#include <string>
#include <string_view>

/// The page: the rooms that judge units, compiled to WebAssembly in one HTML file.
namespace asa::page {

/// The answer to a request of the page's script. Both are JSON objects; "do" names the request:
///
///     about                                     {version, commit, sources, events, clauses}
///     audit     inputs, roles, parts            {exit, headline, conditions, json}
///     timeline  inputs, roles, parts, events    {exit, json}
///
/// `inputs` is an array of {name, text}; roles, parts and events are as on the command line. `json`
/// is the text that `licgate audit --why-not --json` or `licgate timeline --json` prints, and
/// `exit` its exit code. If there is no answer, {error} says why.
std::string answer(std::string_view request);

}  // namespace asa::page
