#pragma once

#include "gate/audit/audit.hpp"
#include "gate/plan/want.hpp"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// `licgate plan`: the cheapest licenses that make units run what is wanted.
namespace asa::plan {

struct Request {
  audit::Request units;
  std::vector<std::string> wants;  ///< "FEATURE=VALUE"
};

/// A license that a unit holds after a purchase, instead of what it holds now.
struct Addition {
  std::size_t unit;
  Feature feature;
  std::int32_t from;
  std::int32_t to;
  bool operator==(const Addition&) const = default;
};

/// What a way costs as far as it can be said without prices, the most important first.
struct Cost {
  std::size_t changes = 0;  ///< of a license, an edition, a key or the software on one unit
  std::size_t units = 0;    ///< that are changed
  std::int64_t added = 0;   ///< to all amounts together
  auto operator<=>(const Cost&) const = default;
};

/// Changes that together reach every want. Of ways that differ only in which of the units that are
/// alike they change, one stands for all.
struct Way {
  std::vector<audit::Step> first;  ///< what lifts a refusal or a limit
  std::vector<Addition> additions;
  Cost cost;
  std::vector<audit::RunningLine> runs;  ///< a line for each want, after the changes
  std::size_t base = 0;                  ///< the index of what it begins with in bases()
  std::vector<std::size_t> alike = {};   ///< for each unit, the first one that is like it
  std::uint64_t stands_for = 1;          ///< ways
};

/// A want, and how the units stand to it now.
struct Goal {
  Want want;
  std::optional<audit::RunningLine> now;  ///< none if they run no license together
  bool met = false;
  std::optional<Figure> limit;       ///< of the platform; none if it lacks the feature
  std::vector<std::int32_t> sizes;   ///< that were tried; none if no size on sale is known
  std::optional<std::int32_t> most;  ///< an amount that they run if each holds its maximum
};

struct Report {
  audit::Report audit;
  std::vector<Goal> goals;
  std::vector<Way> ways;    ///< the cheapest; several if they cost the same
  std::vector<Way> dearer;  ///< with as many changes on as many units, but larger amounts
  std::vector<std::string> because = {};  ///< why there is no way
  std::size_t tried = 0;                  ///< sets of changes
  bool cut_short = false;                 ///< sets were left out, for there were too many
  bool left_out_alike = false;  ///< sets that differ only in which alike units they change
};

/// Searches the ways for units whose platform is decided; an error if the request is invalid or the
/// files do not decide it. Candidates are the license sizes on sale, states, and, if that does not
/// suffice, one upgrade of edition or software. Sets that lift a refusal come first. Admission and
/// the running license are the model's.
Expected<Report> plan(const Request& request);

inline constexpr int plans_schema = 2;  ///< the version of gate/plan/schema.json

std::string to_text(const Report& report, bool color, std::size_t columns = piped_columns);
/// {licgate, topology, units, verdict, headline, conditions, wants, ways, dearer, because, tried,
/// cut_short}
std::string to_json(const Report& report);

/// Whether the units run every want already.
bool all_met(const Report& report);
/// The conclusion, the first line of the text.
std::string headline(const Report& report);

/// 0 if every want is or can be reached, else 1.
int exit_code(const Report& report);

}  // namespace asa::plan
