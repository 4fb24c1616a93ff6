#pragma once

#include "gate/audit/judge.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace asa::audit {

/// A verb for one unit and for several.
struct Verb {
  std::string_view one;
  std::string_view several;
};
inline constexpr Verb is{"is", "are"}, has{"has", "have"}, runs{"runs", "run"};

/// Marks what the input does not state.
inline constexpr std::string_view assumed = " (assumed)";

/// "the primary", "slave2", "this unit"
std::string called(const Report& report, std::size_t unit);
/// "both units", "slave1 and slave3"
std::string called(const Report& report, const std::vector<std::size_t>& units);

/// "the master, slave1 and slave3"
std::string joined(const std::vector<std::string>& names);

/// The text with a capital letter in front.
std::string capitalized(std::string text);

/// What the units of a group hold, in words. Every unit of the report must have a candidate.
class Facts {
 public:
  Facts(const Report& report, const Formation& group) : report_(report), group_(group) {}

  const Formation& group() const { return group_; }
  bool any(const std::function<bool(const Placed&)>& holds) const;

  /// What is true of each unit: "both units run 9.1(2)" or "the primary runs ...; the secondary
  /// runs ...".
  std::string say(const Verb& verb, const std::function<std::string(std::size_t)>& of) const;

  std::string model(std::size_t unit) const;
  std::string edition(std::size_t unit) const;
  std::string version(std::size_t unit) const;
  std::string permanent_key(std::size_t unit) const;
  std::string ips_part(std::size_t unit) const;
  /// "Encryption-3DES-AES Enabled", or "no Cluster" if the platform lacks it.
  std::string held(std::size_t unit, Feature f) const;
  /// "ASA 5520", or the models of all units.
  std::string models() const;

 private:
  const device::UnitText& text(std::size_t unit) const { return report_.units[unit].text; }

  const Report& report_;
  const Formation& group_;
};

}  // namespace asa::audit
