#pragma once

#include "model/clause/register.hpp"
#include "model/feature.hpp"
#include "model/readings.hpp"
#include "properties/mutants/catalogue.hpp"
#include "properties/property.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Where the source says something: slices of the headers that this program is built from.
namespace asa::explain {

/// Whole lines of a header.
struct Slice {
  std::string_view file;
  std::size_t line = 0;  ///< of the first
  std::string text;      ///< indented as in the outermost scope
};

/// A clause in the source of the rules.
struct ClauseSource {
  Slice entry;                   ///< its text
  std::string chapter;           ///< what the header, or the struct of rules below, is about
  std::vector<Slice> rule;       ///< the function below its text, or those whose comment names it
  std::vector<Slice> elsewhere;  ///< what else names it
};

ClauseSource source_of(const ClauseEntry& clause);

/// What decides by the answer to a reading.
std::vector<Slice> source_of(const ReadingEntry& reading);

/// Whether some source of a clause depends on a reading.
bool depends_on(const ClauseSource& clause, const ReadingEntry& reading);
/// The clauses whose source does.
std::vector<const ClauseEntry*> clauses_depending_on(const ReadingEntry& reading);
/// The clauses whose rule names a feature.
std::vector<const ClauseEntry*> clauses_naming(const FeatureEntry& feature);

std::vector<Slice> source_of(const PropertyInfo& property);
std::vector<Slice> source_of(const Mutant& mutant);
/// The type of this name, of a platform or a feature.
std::vector<Slice> source_of_type_named(std::string_view name);

}  // namespace asa::explain
