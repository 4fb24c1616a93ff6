#pragma once

#include "model/literal.hpp"
#include "model/standing.hpp"

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
inline constexpr std::string_view page_25 = "ASA CLI guide 9.0/9.1, page 1-25";
inline constexpr std::string_view guide_84_reloads = "ASA CLI guide 8.4/8.6, page 3-34";
inline constexpr std::string_view pak_notes = "ASA guide 9.6, activation guidelines";
inline constexpr std::string_view condensed = "an anonymous condensation of the chapter";
inline constexpr std::string_view guide_84 = "ASA CLI guide 8.4/8.6, page 3-28";
inline constexpr std::string_view guide_83 = "ASDM guide 8.3, page 4-19";
inline constexpr std::string_view cisco_press = "Cisco Press, Cisco ASA, 3rd edition, chapter 3";
inline constexpr std::string_view ime_chapter =
    "ASA guide 9.0/9.1, Intercompany Media Engine chapter, page 1-9";
inline constexpr std::string_view device_log = "output of a device, in a public log";
inline constexpr std::string_view memory = "recollection of the guide";

/// The register: failover and cluster requirements, combination, loss of communication, upgrading
/// pairs, and the keys of one unit.
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
    ClauseEntry{"FX-SP-5", device_log,
                "A unit that prints \"Failover : Disabled\" of its own takes no part in failover.",
                Standing::device, ""},
    ClauseEntry{"FX-SP-6", device_log,
                "ASA 5506-X and ISA 3000: a unit with only the Base license takes no part in "
                "failover.",
                Standing::device, ""},
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
                "9.1(4): 5515-X to 5555-X, and 5512-X with Security Plus, form clusters of 2; so "
                "does the later 5516-X.",
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
                Standing::excerpt, ""},
    ClauseEntry{"CMB-02", page_31,
                "Numbers of sessions and contexts add, up to the platform limit.",
                Standing::two_sources, ""},
    ClauseEntry{"CMB-03", page_31,
                "Time-based licenses of a tier on all units run down at the same time.",
                Standing::two_sources, ""},
    ClauseEntry{"CMB-04", cisco_press, "A feature enabled on any unit is enabled on all.",
                Standing::excerpt, ""},
    ClauseEntry{"CMB-05", memory, "Durations of time-based licenses without tiers add.",
                Standing::recalled, ""},
    ClauseEntry{"CMB-06", memory,
                "Such licenses run down one after the other, the primary's or master's first.",
                Standing::recalled, ""},
    ClauseEntry{"CMB-07", memory,
                "That also holds in Active/Active and in clusters, where all units work.",
                Standing::recalled, ""},
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
    ClauseEntry{"LOC-01", memory,
                "Units that lose contact all run the combined license for up to 30 days.",
                Standing::recalled, ""},
    ClauseEntry{"LOC-02", memory,
                "After more than 30 days without contact each unit runs its own license.",
                Standing::recalled, ""},
    ClauseEntry{
        "LOC-03", memory,
        "Contact restored within 30 days: the time is charged to the primary or master, and "
        "to the next unit once that is used up.",
        Standing::recalled, ""},
    ClauseEntry{"LOC-04", memory,
                "Contact restored later: the time is charged to each unit's own license.",
                Standing::recalled, ""},
    ClauseEntry{"LOC-05", memory, "The time charged then includes the 30 days.", Standing::recalled,
                ""},
    ClauseEntry{"LOC-06", memory,
                "Only time-based licenses are charged; permanent ones just stop being shared.",
                Standing::recalled, ""},
    ClauseEntry{"LOC-07", memory, "The guide's example prints 84 weeks for two parts of 36 and 46.",
                Standing::recalled,
                "a misprint by addition: the parts are the rule, and a test keeps both numbers"},
    ClauseEntry{"LOC-08", memory, "Exactly 30 days are not more than 30 days.", Standing::recalled,
                ""},
    ClauseEntry{"UPG-01", memory, "New keys can be entered on each unit without downtime.",
                Standing::recalled, ""},
    ClauseEntry{"UPG-02", memory,
                "Where a new permanent key needs a reload: switch over to the mate, reload, and "
                "take the units in turn.",
                Standing::recalled, ""},
    ClauseEntry{"UPG-03", guide_84_reloads,
                "A reload is needed to change the edition of ASA 5505 and 5510, to change the "
                "encryption license, and to downgrade a permanent license.",
                Standing::excerpt, ""},
    ClauseEntry{"UPG-04", "ASDM guide 8.3, table 4-10",
                "The 8.3 edition lists what needs a reload too.", Standing::excerpt,
                "another edition of the list of UPG-03"},
    ClauseEntry{"UPG-05", memory,
                "Later editions want a reload for less, some for an encryption downgrade only.",
                Standing::recalled, "a difference of editions; the model keeps to UPG-03"},
    ClauseEntry{"UPG-06", memory,
                "While the encryption license is changed unit by unit the units differ (FX-ENC-1).",
                Standing::recalled, ""},
    ClauseEntry{"UPG-07", "ASDM guide 8.3, page 4-15",
                "In multiple context mode keys are entered in the system execution space.",
                Standing::excerpt, "where a command is typed, which no license shows"},
    ClauseEntry{"UPG-08", "guide 8.2, headings",
                "Before 8.3 pairs were upgraded by procedures of their own.", Standing::excerpt,
                "software whose pairs hold identical licenses (FO-02)"},
    ClauseEntry{"UPG-09", "posts of administrators",
                "AnyConnect keys take effect without a reload.", Standing::in_print, ""},
    ClauseEntry{"DWN-01", guide_84_reloads,
                "A key with features of 8.2 or later does not work in 8.1 and earlier.",
                Standing::two_sources, "no source says which release brought each feature"},
    ClauseEntry{"DWN-02", guide_84_reloads,
                "Then the key that was entered in the earlier software is used, if there was one.",
                Standing::two_sources, "follows DWN-01, which has no property"},
    ClauseEntry{"DWN-03", guide_84_reloads,
                "Under 8.2 or earlier only the last activated time-based key is active.",
                Standing::two_sources, ""},
    ClauseEntry{
        "DWN-04", guide_84_reloads,
        "Under 8.2 or earlier units with unlike licenses do not fail over, and licenses are "
        "not combined.",
        Standing::two_sources, ""},
    ClauseEntry{"DWN-05", "ASDM guide 8.4/8.6, page 4-34",
                "A key of an 8.3 feature that was activated last stays active, of no use, until "
                "another key is entered.",
                Standing::excerpt, "which release brought each feature is in no source"},
    ClauseEntry{"KEY-01", pak_notes,
                "A key is five words of 32 bits; what it grants cannot be split.",
                Standing::two_sources, ""},
    ClauseEntry{"KEY-02", pak_notes, "A unit has one permanent key, with all permanent features.",
                Standing::excerpt, "a unit has one license by its type"},
    ClauseEntry{"KEY-03", pak_notes,
                "Several time-based keys may be installed; one at a time is active for a feature.",
                Standing::excerpt, ""},
    ClauseEntry{"KEY-04", pak_notes, "A time-based key that is not active stays installed.",
                Standing::excerpt, ""},
    ClauseEntry{"KEY-05", pak_notes,
                "An active evaluation key with several features keeps other keys for any of them "
                "from being activated.",
                Standing::excerpt, ""},
    ClauseEntry{"KEY-06", "ASDM guide 8.4/8.6, page 4-34",
                "Keys are stored apart from the configuration and belong to one unit.",
                Standing::two_sources, "where a device stores them, which no license shows"},
    ClauseEntry{"KEY-07", condensed,
                "On one unit UC proxy sessions and contexts of both keys add up to the platform "
                "limit; of anything else the higher counts, and enabled beats disabled.",
                Standing::excerpt, ""},
    ClauseEntry{"CAP-01", device_log,
                "A unit's own license is cut to the platform limit before anything is combined.",
                Standing::device,
                "what a device does before it prints a license; audit does it to values above a "
                "limit, and its tests cover it"},
    ClauseEntry{"TMR-01", page_25, "A time-based key counts down from its activation.",
                Standing::two_sources, ""},
    ClauseEntry{"TMR-02", page_25, "Deactivating it stops the count; activating resumes it.",
                Standing::two_sources, ""},
    ClauseEntry{"TMR-03", page_25, "Shutting the unit down does not stop the count.",
                Standing::two_sources, ""},
    ClauseEntry{"TMR-04", page_25,
                "A clock that was moved forward counts as time used, after a reload.",
                Standing::two_sources, ""},
    ClauseEntry{"TMR-05", page_25,
                "If the unit ran for longer than the clock says since the key was installed, the "
                "key expires at a reload.",
                Standing::two_sources, ""},
    ClauseEntry{
        "TMR-06", page_25,
        "A key that is active is used up also where the permanent license is the higher one.",
        Standing::two_sources, ""},
    ClauseEntry{"TBK-01", "ASDM guide 9.6, PAK licenses",
                "ASA 5506-X and 5506W-X take no time-based keys.", Standing::excerpt,
                "which models take such keys is a fact of the platform, which audit reports"},
    ClauseEntry{"STK-01", memory, "The durations of identical time-based keys add.",
                Standing::recalled, ""},
    ClauseEntry{"STK-02", memory, "That also holds for a key with a number of sessions.",
                Standing::recalled, ""},
    ClauseEntry{"STK-03", memory, "Keys that are not identical do not add.", Standing::recalled,
                ""},
    ClauseEntry{"EXP-01", condensed,
                "When a key expires, an installed key of the same feature is activated.",
                Standing::excerpt, ""},
    ClauseEntry{"EXP-02", memory,
                "If there is none the permanent license applies; of several the device picks one.",
                Standing::recalled, ""},
    ClauseEntry{"EXP-03", memory,
                "2500 sessions for a time, 1000 for a time, 500 permanent: each in turn as the one "
                "before it expires.",
                Standing::recalled, "an example, which a test of the model states"},
    ClauseEntry{"EXP-04", "ASA syslog reference",
                "A message says which key expired and what takes its place.", Standing::excerpt,
                "the form of a message, which no license shows"},
    ClauseEntry{"ACT-01", memory,
                "A new permanent key replaces the old one and leaves time-based keys alone.",
                Standing::recalled, ""},
    ClauseEntry{"ACT-02", memory,
                "Permanent keys cannot be deactivated, and a key of all zeros deactivates nothing.",
                Standing::recalled, "the form of a command; no event of a history is that"},
    ClauseEntry{"PLT-14", "ASA guides 9.6 and 9.20, PAK licenses",
                "Each model takes activation keys in a range of software only.", Standing::excerpt,
                "the range is a fact of the platform, which audit compares with the version"},
    ClauseEntry{"SPC-01", "posts of administrators",
                "The Botnet Traffic Filter needs 3DES/AES to download its database.",
                Standing::in_print, "the use of a feature, not who runs it"},
    ClauseEntry{"UC-K8", ime_chapter,
                "A unit whose part number ends in K8 has at most 1000 TLS proxy sessions.",
                Standing::in_print,
                "what one unit may use of a license; audit notes it, and its tests cover it"},
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

/// "FX-ENC-1"_clause; an id that is not in the register does not compile.
template <Literal id>
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
