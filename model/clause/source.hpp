#pragma once

#include <string_view>

/// Sources that several clauses and figures share.
namespace asa {

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

}  // namespace asa
