#include "gate/device/redact.hpp"

#include "gate/device/placeholders.hpp"
#include "gate/device/secrets.hpp"

#include <string_view>

namespace asa::device {

namespace {

/// A clean line and what the reader and we see in it.
struct Seen {
  Line line;
  Taken taken;
  std::vector<Found> secrets;

  std::string_view text(const Found& found) const {
    return std::string_view(line.text).substr(found.at, found.size);
  }
};

std::vector<Seen> seen_in(std::string_view text) {
  const std::vector<Line> lines = clean(text);
  const std::vector<Taken> taken = taken_for(lines);
  std::vector<Seen> all;
  for (std::size_t i = 0; i < lines.size(); ++i)
    all.push_back({lines[i], taken[i], secrets_in(lines[i].text, taken[i])});
  return all;
}

/// A host or a user may be named like a word of a license, so lines that state one keep such words.
Reach reach_in(Taken taken) {
  const bool read = taken != Taken::nothing && taken != Taken::prompt;
  return read ? Reach::striking : Reach::all;
}

std::string redacted(const Placeholders& all, const Seen& seen) {
  const std::string_view text = seen.line.text;
  const Reach reach = reach_in(seen.taken);
  std::string out;
  std::size_t at = 0;
  for (const Found& found : seen.secrets) {
    out += all.redacted(text.substr(at, found.at - at), reach);
    out += all.instead_of(seen.text(found), found.kind);
    at = found.at + found.size;
  }
  return out + all.redacted(text.substr(at), reach);
}

/// The lines at the numbers they had in the file.
std::string redacted(const Placeholders& all, const std::vector<Seen>& lines) {
  std::string out;
  std::size_t number = 1;
  for (const Seen& seen : lines) {
    for (; number < seen.line.number; ++number) out += '\n';
    out += redacted(all, seen) + '\n';
    number = seen.line.number + 1;
  }
  return out;
}

}  // namespace

std::vector<std::string> redacted(const std::vector<Input>& inputs) {
  Placeholders all;
  std::vector<std::vector<Seen>> files;
  for (const Input& input : inputs)
    for (const Seen& seen : files.emplace_back(seen_in(input.text)))
      for (const Found& found : seen.secrets) all.add(seen.text(found), found.kind);
  std::vector<std::string> texts;
  for (const auto& lines : files) texts.push_back(redacted(all, lines));
  return texts;
}

}  // namespace asa::device
