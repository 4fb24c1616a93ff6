#include "gate/scenario/situation_json.hpp"
#include "tests/gate/foreign/schema_documents/documents.hpp"
#include "tests/gate/foreign/schema_documents/mutants.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace asa::test {
namespace {

/// What the reader says; empty if it reads the document.
std::string said_of(const Sample& sample, const Json& document) {
  try {
    sample.read(document);
  } catch (const Malformed& reason) {
    return reason.what();
  }
  return {};
}

void print(const Sample& sample, const Json& document, bool changed) {
  const Json line{{"definition", sample.definition},
                  {"changed", changed},
                  {"said", said_of(sample, document)},
                  {"document", document}};
  fmt::print("{}\n", line.dump());
}

/// The documents of each definition that have the most kinds of places, of real platforms and of
/// synthetic ones.
std::vector<const Sample*> richest(const std::vector<Sample>& samples) {
  constexpr std::size_t of_each = 2;
  constexpr std::size_t longest = 4'000;  // characters
  std::map<std::pair<std::string, bool>, std::multimap<std::size_t, const Sample*>> ranked;
  for (const Sample& sample : samples) {
    const std::string text = sample.document.dump();
    if (text.size() > longest || sample.levels != every_level) continue;
    const bool synthetic = text.find("\"synthetic\"") != std::string::npos;
    auto& best = ranked[{sample.definition, synthetic}];
    best.emplace(kinds_of_places(sample.document), &sample);
    if (best.size() > of_each) best.erase(best.begin());
  }
  std::vector<const Sample*> all;
  for (const auto& [unused, best] : ranked)
    for (const auto& [kinds, sample] : best) all.push_back(sample);
  return all;
}

void print_all(const std::vector<Sample>& samples) {
  std::uint64_t number = 0;
  for (const Sample& sample : samples) {
    print(sample, sample.document, false);
    print(sample, mutant(sample.document, ++number, sample.levels), true);
  }
  for (const Sample* sample : richest(samples))
    for (const Json& changed : every_mutant(sample->document)) print(*sample, changed, true);
}

}  // namespace
}  // namespace asa::test

/// Prints documents and mutants of them, each with its definition and what the reader says of it.
int main() { asa::test::print_all(asa::test::samples()); }
