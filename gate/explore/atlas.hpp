#pragma once

#include "gate/explore/marks.hpp"
#include "generators/plan.hpp"
#include "model/situation.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The atlas of situations: every behavior that the rules can produce, with the smallest situation
/// that shows it.
namespace asa::atlas {

/// A situation one choice away from another, with other marks.
struct NearMiss {
  Situation<Scalar> situation;
  std::optional<MarkSet> marks{};  ///< none if the view says nothing of it: the units do not form
};

/// The situations that show exactly these marks.
struct Behavior {
  MarkSet marks;
  std::uint64_t cases = 0;  ///< in the scopes; symmetric ones count once
  Situation<Scalar> smallest{};
  std::optional<NearMiss> near{};  ///< none if no situation of the scopes shows the behavior
};

/// What the solver says about all situations of the catalogue's platforms.
struct Closure {
  bool asked = false;    ///< the program has a solver
  std::string reason{};  ///< why the solver gave up; empty if it did not
  bool closed() const { return asked && reason.empty(); }
};

/// A view of pairs or of clusters.
struct Chapter {
  View view;
  std::vector<Scope> scopes;  ///< the simplest situations first; all of one shape
  std::uint64_t cases = 0;    ///< considered in the scopes; symmetric ones count once
  std::vector<Behavior> behaviors{};
  Closure closure{};

  Shape shape() const { return scopes.front().shape; }
};

/// The most choices off the usual that a situation has in a chapter's scopes.
inline constexpr std::size_t furthest = 5;

/// The chapters of a view: pairs, then clusters.
std::vector<Chapter> chapters_of(View view);

/// Tries the scopes of the chapters on every platform. The same for any number of jobs.
void explore_scopes(std::vector<Chapter>& chapters, std::size_t jobs);

/// Asks the solver what else there is, and makes that as small as RapidCheck can. Call it from one
/// thread only. The same for any number of jobs, but another version of the solver may find other
/// situations.
void close(std::vector<Chapter>& chapters, std::size_t jobs);

/// The marks that the reference shows in a situation; none if the view says nothing of it.
std::optional<MarkSet> marks_in(View view, const Situation<Scalar>& s);

/// Whether the behaviors of a chapter are all that there are, as sets of marks. Of rules only every
/// mark and every two of them are known.
constexpr bool whole_sets(View view) { return view == View::refusals; }

/// Marks, alone or two together, that no behavior shows: impossible if the chapter is closed.
std::vector<MarkSet> never_shown(const Chapter& chapter);

/// Marks that are shown, but never without any other.
std::vector<MarkSet> never_alone(const Chapter& chapter);

}  // namespace asa::atlas
