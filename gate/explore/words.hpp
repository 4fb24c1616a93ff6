#pragma once

#include "model/subject.hpp"

#include <cstddef>
#include <string>

/// Situations and histories of catalogue platforms in a line.
namespace asa::atlas {

/// How the units differ from usual ones of their platform and edition: "pair of ASA 5510:
/// secondary: edition Base". Usual units of a cluster have the clustering license.
std::string words_of(const Situation<Scalar>& s);

/// "pair of ASA 5505: apart 30d", without the keys.
std::string words_of(const History<Scalar>& h);
std::string words_of(const Subject& subject);

/// The events of a history: "apart 30d; together 1d".
std::string events_of(const History<Scalar>& h);

/// How a situation differs from another of the same platform: "secondary: edition Base instead of
/// Security Plus".
std::string words_of_change(const Situation<Scalar>& from, const Situation<Scalar>& to);

/// In how many fields of units, besides what editions, software and platforms bring.
std::size_t fields_changed(const Situation<Scalar>& from, const Situation<Scalar>& to);

}  // namespace asa::atlas
