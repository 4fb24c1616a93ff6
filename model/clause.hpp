#pragma once

#include "model/standing.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace asa {

/// One rule of the guide, under its permanent id.
struct ClauseEntry {
  std::string_view id;
  std::string_view source;  ///< page or section, by its title
  std::string_view rule;    ///< the rule in our words
  Standing standing;
  std::string_view prose;  ///< why no property covers it; empty where properties must
};

inline constexpr std::string_view page_30 = "ASA CLI guide 9.0/9.1, page 1-30";
inline constexpr std::string_view page_31 = "ASA CLI guide 9.0/9.1, page 1-31";
inline constexpr std::string_view cluster_chapter =
    "ASA CLI guide 9.0, clustering chapter, page 1-23";
inline constexpr std::string_view guide_84 = "ASA CLI guide 8.4/8.6, page 3-28";
inline constexpr std::string_view guide_83 = "ASDM guide 8.3, page 4-19";
inline constexpr std::string_view cisco_press = "Cisco Press, Cisco ASA, 3rd edition, chapter 3";
inline constexpr std::string_view device_log = "output of a device, in a public log";
inline constexpr std::string_view memory = "recollection of the guide";

/// The register: sections 1A, 1B and the untimed part of section 2.
inline constexpr std::array clauses{
    ClauseEntry{"FO-01", page_30, "The units of a failover pair may hold different licenses.",
                Standing::two_sources, ""},
    ClauseEntry{"FO-02", page_30, "Before 8.3(1) both units had to hold identical licenses.",
                Standing::two_sources, ""},
    ClauseEntry{"FO-03", page_30,
                "One license is usually bought, for the primary; nothing forbids buying it for the "
                "secondary.",
                Standing::in_print, ""},
    ClauseEntry{"FO-04", page_30,
                "A secondary that becomes active runs the license of the primary.",
                Standing::in_print, ""},
    ClauseEntry{"FO-05", page_30,
                "Licenses on both units merge into one running license of the pair.",
                Standing::in_print, ""},
    ClauseEntry{"FO-06", page_30, "The exceptions listed are not claimed to be all there are.",
                Standing::in_print, "says that the list is open, which no scenario can show"},
    ClauseEntry{"FX-SP-1", page_30,
                "ASA 5505, 5510 and 5512-X: a unit with only the Base license takes no part in "
                "failover.",
                Standing::two_sources, ""},
    ClauseEntry{"FX-SP-2", guide_83, "Both units of such a pair need Security Plus.",
                Standing::two_sources, ""},
    ClauseEntry{"FX-SP-3", cisco_press, "Those three models must have Security Plus to fail over.",
                Standing::excerpt, ""},
    ClauseEntry{"FX-SP-4", "consequence of FX-SP-1 and FX-SP-2",
                "Security Plus is needed on each unit; a mate's does not count.",
                Standing::two_sources, ""},
    ClauseEntry{"FX-ENC-1", page_30, "The encryption license is the same on both units.",
                Standing::two_sources, ""},
    ClauseEntry{"FX-ENC-2", cisco_press,
                "What is compared is the state of the Encryption-3DES-AES feature.",
                Standing::excerpt, ""},
    ClauseEntry{"FX-IPS-1", page_30,
                "On 5512-X to 5555-X the IPS module license lets a unit run the IPS software.",
                Standing::in_print, ""},
    ClauseEntry{"FX-IPS-2", page_30, "The IPS signature subscription is bought for each unit.",
                Standing::in_print, ""},
    ClauseEntry{"FX-IPS-3", page_30,
                "Signatures need a unit bought with IPS, its part number containing \"IPS\".",
                Standing::in_print, ""},
    ClauseEntry{"FX-IPS-4", page_30,
                "The combined license does not let an IPS unit pair with a non-IPS unit.",
                Standing::in_print, ""},
    ClauseEntry{"FX-IPS-5", page_30,
                "A unit without IPS inherits the module license from its mate and still gets no "
                "signatures.",
                Standing::in_print, ""},
    ClauseEntry{"FX-IPS-6", guide_84,
                "From 8.3(1) until 9.0 an IPS module license is bought for each unit.",
                Standing::excerpt, ""},
    ClauseEntry{"FX-KEY-1", page_30,
                "A unit whose permanent key is all zeros needs a valid one before failover can be "
                "enabled.",
                Standing::two_sources, ""},
    ClauseEntry{"FX-KEY-2", cisco_press,
                "Basic operation does without the permanent key; failover does not.",
                Standing::excerpt, ""},
    ClauseEntry{"FX-KEY-3", device_log,
                "A unit on an all-zero key may print failover as licensed; that proves nothing.",
                Standing::device, ""},
    ClauseEntry{"FX-HW", "ASA CLI guide 9.2, failover chapter",
                "Both units are the same model, with the same interfaces, modules and memory.",
                Standing::excerpt, ""},
    ClauseEntry{"FX-MODE", "ASA CLI guide 9.2, failover chapter",
                "Firewall mode and context mode are the same on both units.", Standing::excerpt,
                "configuration, which no license and no license display states"},
    ClauseEntry{"CL-01", page_30, "The units of a cluster need not hold the same license.",
                Standing::in_print, ""},
    ClauseEntry{"CL-02", page_30,
                "One license is usually bought, for the master; the slaves run it too.",
                Standing::in_print, ""},
    ClauseEntry{"CL-03", page_30,
                "Licenses on several units merge into one running license of the cluster.",
                Standing::in_print, ""},
    ClauseEntry{"CX-1", page_30, "Each unit of a cluster holds a clustering license of its own.",
                Standing::two_sources, ""},
    ClauseEntry{"CX-2", page_30, "The encryption license is the same on every unit of a cluster.",
                Standing::two_sources, ""},
    ClauseEntry{"CX-3", cluster_chapter,
                "9.0: clusters are of 5580 or 5585-X units, at most 8; no other model.",
                Standing::excerpt, ""},
    ClauseEntry{"CX-4", cisco_press,
                "9.1(4): 5515-X to 5555-X, and 5512-X with Security Plus, form clusters of 2.",
                Standing::excerpt, ""},
    ClauseEntry{"CX-5", cisco_press,
                "5585-X SSP-10 and -20: 10GE I/O is in the same state on every member.",
                Standing::excerpt, ""},
    ClauseEntry{"CX-6", memory, "From 9.2(1) a 5585-X cluster has up to 16 units.",
                Standing::recalled, ""},
    ClauseEntry{"CX-7", memory, "A unit is in a failover pair or in a cluster, never in both.",
                Standing::recalled, "configuration; a situation is one or the other by its type"},
    ClauseEntry{"CMB-01", cisco_press,
                "First each unit merges its permanent and time-based keys, then the units merge.",
                Standing::excerpt,
                "a unit's license is its keys' result here; the keys come with time"},
    ClauseEntry{"CMB-02", page_31,
                "Numbers of sessions and contexts add, up to the platform limit.",
                Standing::two_sources, ""},
    ClauseEntry{"CMB-04", cisco_press, "A feature enabled on any unit is enabled on all.",
                Standing::excerpt, ""},
    ClauseEntry{"CMB-08", guide_84,
                "In Active/Active the two units together use no more than the pair's license.",
                Standing::two_sources, ""},
    ClauseEntry{"CMB-09", device_log, "What the hardware gives is not added: VLANs, VPN totals.",
                Standing::device, ""},
    ClauseEntry{"CMB-10", device_log,
                "Numbers that nobody bought add too: 2 contexts and 2 make 4.", Standing::device,
                ""},
    ClauseEntry{"CMB-11", "consequence of page 1-30",
                "Encryption, clustering and Security Plus are no part of the combination.",
                Standing::in_print, ""},
    ClauseEntry{"CMB-12", device_log,
                "A device in a pair prints its own license and then that of the pair.",
                Standing::device, "the form of a display, which audit reads and its tests cover"},
};

/// A clause of the register; only registered ids make one.
enum class Clause : std::uint8_t {};

inline constexpr std::size_t clause_count = clauses.size();

constexpr const ClauseEntry& entry(Clause clause) {
  return clauses[static_cast<std::size_t>(clause)];
}

constexpr std::string_view id(Clause clause) { return entry(clause).id; }

/// Place of an id in the register, clause_count if it is not registered.
constexpr std::size_t place_of(std::string_view wanted) {
  std::size_t place = 0;
  while (place < clause_count && clauses[place].id != wanted) ++place;
  return place;
}

namespace detail {
/// A string literal as a template argument.
template <std::size_t Size>
struct Literal {
  char text[Size];
  consteval Literal(const char (&literal)[Size]) { std::copy_n(literal, Size, text); }
  constexpr std::string_view view() const { return {text, Size - 1}; }
};
}  // namespace detail

/// "FX-ENC-1"_clause; an id that is not in the register does not compile.
template <detail::Literal id>
constexpr Clause operator""_clause() {
  constexpr std::size_t place = place_of(id.view());
  static_assert(place != clause_count, "this clause is not in the register (model/clause.hpp)");
  return static_cast<Clause>(place);
}

constexpr bool clause_ids_are_unique() {
  for (std::size_t i = 0; i < clause_count; ++i)
    if (place_of(clauses[i].id) != i) return false;
  return true;
}
static_assert(clause_ids_are_unique(), "two clauses of the register have the same id");

}  // namespace asa
