#pragma once

#include "gate/lanes/sweep.hpp"
#include "generators/engine.hpp"
#include "properties/catalogue.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// The bulk engine over vectors: the same draws and the same predicates on many cases at once, for
/// the reference and the properties of pairs and triples.
namespace asa::lanes {

/// Whose vectors: those that every processor of its kind has, or larger ones.
enum class Instructions { baseline, avx2, avx512 };
inline constexpr std::array every_instructions{Instructions::baseline, Instructions::avx2,
                                               Instructions::avx512};

std::string_view name(Instructions instructions);

/// Whether this program holds them and this processor has them.
bool available(Instructions instructions);
/// The widest that are available.
Instructions widest();

/// Whether a property is about pairs or triples: clusters are of different sizes, which lanes
/// cannot be.
bool has_kernel(const PropertyEntry& property);

/// As `sweep` of the property's judge on the reference, with the same tally. The property has a
/// kernel.
Tally sweep(const PropertyEntry& property, const PlatformEntry* platform, std::uint64_t seed,
            Cases cases, Instructions instructions = widest());

/// Every amount of one feature on both units: so many rows of the square, by lanes.
Tally square(const PropertyEntry& property, const Rows& rows, Instructions instructions = widest());
/// The same by the scalar domain, which also says which case violates.
Tally square_one_by_one(const PropertyEntry& property, const Rows& rows);

}  // namespace asa::lanes
