#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace asa {

/// The words spelled most like `written`, in any case of letters, at most three: those that differ
/// from it in the fewest letters, one or two; if there are none, those that contain it.
std::vector<std::string> nearest(std::string_view written, const std::vector<std::string>& words);

/// "did you mean audit?", or "did you mean ASA 5545-X or ASA 5555-X?"; empty if no word is near.
std::string did_you_mean(std::string_view written, const std::vector<std::string>& words);

/// The error of an option whose value is not among `words`, with what was meant and where all are:
/// `--only: "EncryptionIsEqul" does not exist; did you mean EncryptionIsEqual? licgate list names
/// all`.
std::string unknown_name(std::string_view option, std::string_view written,
                         const std::vector<std::string>& words, std::string_view where_all_are);

}  // namespace asa
