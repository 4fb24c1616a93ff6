#include "gate/device/candidates.hpp"

#include "gate/device/vocabulary.hpp"

#include <array>
#include <functional>
#include <iterator>

namespace asa::device {

namespace {

/// The features that tell platforms apart: the hardware sets them, and no key changes them.
constexpr std::array telling{feature_id<Vlans>, feature_id<OtherVpn>, feature_id<TotalVpn>,
                             feature_id<VlanTrunkPorts>, feature_id<InsideHosts>};

bool known(const Figure& figure) { return figure.trust != Trust::unknown; }

bool read_somewhere(const Figure& figure) {
  return figure.trust == Trust::in_print || figure.trust == Trust::two_sources ||
         figure.trust == Trust::device;
}

bool within(const Candidate& c, const Statement& s, const UnitText& text) {
  const Allowance a = c.platform->allowance(s.feature, c.plus, text.version);
  return !known(a.ceiling) || (a.standard.value <= s.value && s.value <= a.ceiling.value);
}

bool telling_values_fit(const Candidate& c, const UnitText& text) {
  return std::ranges::all_of(telling, [&](Feature f) {
    const Statement* s = text.local.find(f);
    return s == nullptr || within(c, *s, text);
  });
}

/// Compares only failover with no failover: which mode is printed also depends on the version.
bool failover_fits(const Candidate& c, const Section& local) {
  const Statement* s = local.find(feature_id<FailoverMode>);
  const Allowance& a = c.platform->allowance(feature_id<FailoverMode>, c.plus);
  return s == nullptr || !known(a.ceiling) || (s->value == 0) == (a.ceiling.value == 0);
}

/// Whether the contexts fit the ceiling, which counts only if read in full, twice, or on a device.
bool contexts_fit(const Candidate& c, const UnitText& text) {
  constexpr Feature contexts = feature_id<SecurityContexts>;
  const Statement* s = text.local.find(contexts);
  const Figure ceiling = c.platform->allowance(contexts, c.plus, text.version).ceiling;
  return s == nullptr || !read_somewhere(ceiling) || s->value <= ceiling.value;
}

/// Whether the platform may run the version: only a version that is too old rules it out.
bool version_fits(const Candidate& c, const UnitText& text) {
  const Version& first = c.platform->software.first.version;
  if (text.version) return first <= *text.version;
  return !before_8_3(text) || first < unlike_licenses_pair_from;
}

bool values_fit(const Candidate& c, const UnitText& text) {
  return telling_values_fit(c, text) && failover_fits(c, text.local) && contexts_fit(c, text);
}

bool fits(const Candidate& c, const UnitText& text) {
  return version_fits(c, text) && values_fit(c, text);
}

/// Whether a fit means anything: a platform with unknown limits fits every value.
bool tells(const Candidate& c, const Section& local) {
  return std::ranges::any_of(telling, [&](Feature f) {
    return f != feature_id<InsideHosts> && local.find(f) != nullptr &&
           c.platform->rules.offers(f) && known(c.platform->allowance(f, c.plus).ceiling);
  });
}

/// The editions that the license line leaves open. Models with one edition may print odd lines.
std::vector<Candidate> editions(const PlatformEntry& platform, Edition printed) {
  if (!platform.security_plus || printed == Edition::base) return {{&platform, false}};
  if (printed == Edition::plus) return {{&platform, true}};
  return {{&platform, false}, {&platform, true}};
}

std::vector<Candidate> all_candidates(Edition printed) {
  std::vector<Candidate> all;
  for (const PlatformEntry& platform : catalogue())
    for (const Candidate& c : editions(platform, printed)) all.push_back(c);
  return all;
}

std::vector<Candidate> kept(const std::vector<Candidate>& all, auto keep) {
  std::vector<Candidate> some;
  std::ranges::copy_if(all, std::back_inserter(some), keep);
  return some;
}

/// The platform that the license line names, as in "ASA5555" or "ASA 5510"; null if none.
const PlatformEntry* named_by_edition(std::string_view edition) {
  const std::size_t at = find_text(edition, "ASA");
  if (at == std::string_view::npos) return nullptr;
  edition.remove_prefix(at + 3);
  edition.remove_prefix(std::min(edition.find_first_not_of(' '), edition.size()));
  return find_platform("ASA" + std::string(edition.substr(0, edition.find(' '))));
}

/// A known platform, its edition by the license line, else by the values that fit, else both.
Identity of_platform(const PlatformEntry& platform, const UnitText& text) {
  const auto open = editions(platform, text.edition);
  if (open.size() == 1) return {open, false, ""};
  const auto fitting = kept(open, [&](const Candidate& c) { return values_fit(c, text); });
  return {fitting.size() == 1 ? fitting : open, fitting.size() == 1, "the values printed"};
}

Identity by_values(const UnitText& text) {
  const auto fitting =
      kept(all_candidates(text.edition), [&](const Candidate& c) { return fits(c, text); });
  const auto tell = [&](const Candidate& c) { return tells(c, text.local); };
  const auto telling_ones = kept(fitting, tell);
  if (telling_ones.empty()) return {fitting, true, "the values printed"};
  return {telling_ones, true, "the values printed", kept(fitting, std::not_fn(tell))};
}

}  // namespace

Identity identify(const UnitText& text) {
  if (text.platform != nullptr) return of_platform(*text.platform, text);
  if (!text.hardware.empty() || text.local.stated.empty()) return {};
  if (const PlatformEntry* platform = named_by_edition(text.edition_text)) {
    Identity named = of_platform(*platform, text);
    named.by = named.inferred ? "the license line and the values printed" : "the license line";
    named.inferred = true;
    return named;
  }
  return by_values(text);
}

const PlatformEntry* only_platform(const Identity& identity) {
  if (identity.candidates.empty()) return nullptr;
  const PlatformEntry* first = identity.candidates.front().platform;
  const auto is_first = [first](const Candidate& c) { return c.platform == first; };
  return std::ranges::all_of(identity.candidates, is_first) ? first : nullptr;
}

std::string shown(const Candidate& candidate) {
  const std::string name(candidate.platform->name);
  if (!candidate.platform->security_plus) return name;
  return name + (candidate.plus ? " Security Plus" : " Base");
}

const Figure& limit_figure(const PlatformEntry& platform, Feature f) {
  const Figure& base = platform.allowance(f, false).ceiling;
  const Figure& plus = platform.allowance(f, true).ceiling;
  return base.value < plus.value ? plus : base;
}

}  // namespace asa::device
