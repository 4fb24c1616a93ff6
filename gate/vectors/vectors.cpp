#include "gate/vectors/vectors.hpp"

#include "gate/vectors/named.hpp"
#include "gate/vectors/vector_json.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string_view>
#include <tuple>

namespace asa::vectors {

namespace {

std::vector<std::string_view> ids_of(const std::vector<Clause>& clauses) {
  std::vector<std::string_view> ids;
  for (const Clause clause : clauses) ids.push_back(id(clause));
  return ids;
}

/// In the order of the register.
void sort(std::vector<Vector>& vectors) {
  std::ranges::sort(vectors, [](const Vector& a, const Vector& b) {
    return std::tie(a.clauses.front(), a.id) < std::tie(b.clauses.front(), b.id);
  });
}

std::vector<Vector> vectors_of(const std::vector<Chosen>& chosen, const Goals& goals,
                               bool histories) {
  std::vector<Vector> vectors;
  for (const Chosen& one : chosen)
    if (std::holds_alternative<History<Scalar>>(one.scenario) == histories)
      vectors.push_back(vector_of(one.scenario, shown_only_by(one, chosen), goals));
  sort(vectors);
  return vectors;
}

/// A vector is a line, so that a change of one is a change of its line.
std::string json_file(const std::vector<Vector>& vectors) {
  std::string text =
      fmt::format("{{\"format\": {},\n\"notes\": {},\n\"vectors\": [", format, notes().dump());
  for (const Vector& v : vectors) text += (&v == &vectors.front() ? "\n" : ",\n") + v.json.dump();
  return text + "\n]}\n";
}

std::string list_file(const std::vector<Vector>& situations, const std::vector<Vector>& histories) {
  std::string text;
  for (const auto* vectors : {&situations, &histories})
    for (const Vector& v : *vectors)
      text += fmt::format("{}  {}  {}\n", v.id, fmt::join(ids_of(v.clauses), ", "), v.comment);
  return text;
}

std::vector<const Mutant*> untold_by(const std::vector<Chosen>& chosen, const Goals& goals) {
  std::vector<const Mutant*> untold;
  for (std::size_t i = 0; i < goals.size(); ++i)
    if (goals[i].fault != nullptr &&
        std::ranges::none_of(chosen, [&](const Chosen& one) { return one.shows.contains(i); }))
      untold.push_back(goals[i].fault);
  return untold;
}

}  // namespace

VectorSet make_vectors(std::size_t jobs) {
  const std::vector<NamedScenario> named = named_scenarios();
  const Goals goals(named);
  const std::vector<Chosen> chosen = select(named, goals, jobs);
  const std::vector<Vector> situations = vectors_of(chosen, goals, false);
  const std::vector<Vector> histories = vectors_of(chosen, goals, true);
  return {.texts = {json_file(situations), json_file(histories), list_file(situations, histories)},
          .situations = situations.size(),
          .histories = histories.size(),
          .untold = untold_by(chosen, goals)};
}

}  // namespace asa::vectors
