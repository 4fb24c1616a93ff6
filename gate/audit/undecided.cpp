#include "gate/audit/undecided.hpp"

#include "gate/audit/effects.hpp"

#include <algorithm>

namespace asa::audit {

namespace {

/// Whether this is the platform, the only attribute without a default answer.
bool is_platform(const Attribute& attribute) { return attribute.assumed.empty(); }

/// The clauses that refuse each choice of candidates.
Effects platform_effects(const Attribute& platform, const Formation& ordinary) {
  Effects effects;
  for (const Choice& choice : choices(platform))
    effects[{refusals(completed(ordinary, platform, choice)), {}}].insert(choice);
  return effects;
}

/// The choices that change the answer for any of the groups.
Effects changes(const Attribute& attribute, const std::vector<Formation>& groups) {
  const auto answers = choices(attribute, groups.size());
  Effects effects;
  for (const Formation& group : groups) {
    const auto usual = refusals(group);
    for (const Choice& choice : answers) {
      const auto refused = refusals(completed(group, attribute, choice));
      if (refused != usual) effects[effect(usual, refused)].insert(choice);
    }
  }
  return effects;
}

Undecided describe_platform(const Report& report, const Attribute& platform,
                            const Formation& ordinary) {
  const Effects effects = platform_effects(platform, ordinary);
  return {platform.what, "", effects.size() > 1, in_words(report, platform, effects)};
}

Undecided describe(const Report& report, const Attribute& attribute,
                   const std::vector<Formation>& groups) {
  const Effects effects = changes(attribute, groups);
  if (effects.empty()) return {attribute.what, attribute.assumed, false, "no change"};
  return {attribute.what, attribute.assumed, true,
          in_words(report, attribute, effects) + "; otherwise no change"};
}

/// Tries every choice of every attribute at once, unless there are too many.
Completions complete(const std::vector<Attribute>& open, const Formation& ordinary) {
  std::vector<Formation> groups{ordinary};
  for (const Attribute& attribute : open) {
    if (groups.size() * choice_count(attribute) > max_completions) return {0, 0, false};
    std::vector<Formation> more;
    for (const Formation& group : groups)
      for (const Choice& choice : every_choice(attribute))
        more.push_back(completed(group, attribute, choice));
    groups = std::move(more);
  }
  const bool forms = refusals(ordinary).empty();
  const auto differs = [forms](const Formation& group) { return refusals(group).empty() != forms; };
  return {groups.size(), static_cast<std::size_t>(std::ranges::count_if(groups, differs)), true};
}

/// What changes if another unit comes first, computed for each unit.
Undecided role(const Formation& ordinary) {
  const auto usual = refusals(ordinary);
  std::set<std::vector<Clause>> others;
  for (const auto& refused : refusals_in_other_roles(ordinary))
    if (refused != usual) others.insert(refused);
  std::string effect = others.empty() ? "no change" : "";
  for (const auto& refused : others)
    effect += (effect.empty() ? "" : "; ") + outcome(refused) + " in another order";
  const std::string who = ordinary.units.size() == 1 ? "this unit" : "the first unit";
  const bool pair = ordinary.topology == Topology::failover_pair;
  return {"role", who + (pair ? " is the primary" : " is the master"), !others.empty(), effect};
}

}  // namespace

std::vector<Formation> possible_groups(const Report& report, const Formation& ordinary) {
  const auto open = open_attributes(report);
  if (open.empty() || !is_platform(open.front())) return {ordinary};
  const Attribute& platform = open.front();
  std::vector<Formation> groups;
  for (const Choice& choice : choices(platform))
    groups.push_back(completed(ordinary, platform, choice));
  return groups;
}

void judge_completions(Report& report, const Formation& ordinary) {
  const auto open = open_attributes(report);
  const auto groups = possible_groups(report, ordinary);
  for (const Attribute& attribute : open)
    report.undecided.push_back(is_platform(attribute)
                                   ? describe_platform(report, attribute, ordinary)
                                   : describe(report, attribute, groups));
  if (!report.roles_given) report.undecided.push_back(role(ordinary));
  report.completions = complete(open, ordinary);
}

}  // namespace asa::audit
