#pragma once

#include "model/clause/text.hpp"

/// What clauses say about models and parts. The audit reports it; no rule decides it.
namespace asa {

template <>
inline constexpr ClauseText text<"PLT-14"_clause>{
    .source = "ASA guides 9.6 and 9.20, PAK licenses",
    .rule = "Each model takes activation keys in a range of software only.",
    .trust = Trust::excerpt,
    .prose = "the range is a fact of the platform, which audit compares with the version"};

template <>
inline constexpr ClauseText text<"TBK-01"_clause>{
    .source = "ASDM guide 9.6, PAK licenses",
    .rule = "ASA 5506-X and 5506W-X take no time-based keys.",
    .trust = Trust::excerpt,
    .prose = "which models take such keys is a fact of the platform, which audit reports"};

template <>
inline constexpr ClauseText text<"CAP-01"_clause>{
    .source = device_log,
    .rule = "A unit's own license is cut to the platform limit before anything is combined.",
    .trust = Trust::device,
    .prose =
        "what a device does before it prints a license; audit does it to values above a limit, and "
        "its tests cover it"};

template <>
inline constexpr ClauseText text<"UC-K8"_clause>{
    .source = ime_chapter,
    .rule = "A unit whose part number ends in K8 has at most 1000 TLS proxy sessions.",
    .trust = Trust::in_print,
    .prose = "what one unit may use of a license; audit notes it, and its tests cover it"};

template <>
inline constexpr ClauseText text<"SPC-01"_clause>{
    .source = "posts of administrators",
    .rule = "The Botnet Traffic Filter needs 3DES/AES to download its database.",
    .trust = Trust::in_print,
    .prose = "the use of a feature, not who runs it"};

}  // namespace asa
