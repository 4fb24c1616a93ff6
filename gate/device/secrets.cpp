#include "gate/device/secrets.hpp"

#include "gate/device/keys.hpp"
#include "gate/device/recognize.hpp"
#include "gate/device/vocabulary.hpp"
#include "gate/terminal/words.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>
#include <string>

namespace asa::device {

namespace {

constexpr std::size_t none = std::string_view::npos;

/// Words that a secret follows. The line begins with `front`, after a prompt.
struct Label {
  std::string_view text;
  Secret kind;
  std::string_view front{};
};

constexpr std::array labels{Label{"Serial", Secret::serial},
                            Label{"SN:", Secret::serial},
                            Label{"S/N:", Secret::serial},
                            Label{"last modified by", Secret::user},
                            Label{"username", Secret::user, "username"},
                            Label{"password", Secret::password, "username"},
                            Label{"password", Secret::password, "enable"},
                            Label{"passwd", Secret::password, "passwd"},
                            Label{"failover key", Secret::password},
                            Label{"pre-shared-key", Secret::password},
                            Label{"hostname", Secret::host, "hostname"},
                            Label{"domain-name", Secret::domain}};

/// Words between a label and its secret: "Serial number is ...", "failover key hex ...".
constexpr std::array<std::string_view, 8> fillers{"Number", "No", "No.", "is",
                                                  "hex",    "0",  "6",   "8"};

/// What stands between a label and its secret besides these.
constexpr std::string_view between = " :=#";

/// Pieces of a prompt that name no host.
constexpr std::array<std::string_view, 12> prompt_words{
    "pri",    "sec",   "act",     "stby", "actNoFailover", "stbyNoFailover",
    "master", "slave", "control", "data", "admin",         "system"};

bool is_one_of(std::span<const std::string_view> words, std::string_view word) {
  return std::ranges::any_of(words, [=](std::string_view w) { return same_text(w, word); });
}

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != none; }
bool has_alnum(std::string_view text) { return std::ranges::any_of(text, is_alnum); }

/// Whether the text has this shape, in which each h is a hexadecimal digit.
bool has_shape(std::string_view text, std::string_view shape) {
  return std::ranges::equal(text, shape, [](char c, char s) {
    return s == 'h' ? is_hex(std::string_view(&c, 1)) : c == s;
  });
}

class LineReader {
 public:
  LineReader(std::string_view line, Taken taken) : line_(line), taken_(taken) {}

  std::vector<Found> read() {
    prompt();
    reader_serial();
    for (const Label& label : labels)
      if (starts_with(after_prompt(), label.front)) labeled(label);
    uptime();
    syslog();
    addresses();
    keys();
    return without_overlaps();
  }

 private:
  void add(std::string_view piece, Secret kind) {
    if (has_alnum(piece))
      found_.push_back({static_cast<std::size_t>(piece.data() - line_.data()), piece.size(), kind});
  }

  /// Adds a name or number without the punctuation around it.
  void add_core(std::string_view piece, Secret kind) {
    while (!piece.empty() && !is_alnum(piece.front())) piece.remove_prefix(1);
    while (!piece.empty() && !is_alnum(piece.back())) piece.remove_suffix(1);
    add(piece, kind);
  }

  std::string_view after_prompt() const {
    const std::size_t prompt = prompt_length(line_);
    return prompt == 0 ? line_ : trimmed(line_.substr(prompt + 1));
  }

  /// "fw1/pri/act(config)#": the host, or another name that the prompt is set to show.
  void prompt() {
    const std::string_view shown = line_.substr(0, prompt_length(line_));
    for (const std::string_view piece : split(shown.substr(0, shown.find('(')), '/'))
      if (!is_one_of(prompt_words, piece)) add_core(piece, Secret::host);
  }

  void reader_serial() {
    if (const auto serial = serial_in(line_)) add_core(*serial, Secret::serial);
  }

  /// The place after the label at or after this place; npos if there is none.
  std::size_t after_label(std::string_view label, std::size_t from) const {
    const std::size_t found = find_text(line_.substr(from), label);
    return found == none ? none : from + found + label.size();
  }

  void labeled(const Label& label) {
    for (std::size_t at = after_label(label.text, 0); at != none;
         at = after_label(label.text, at)) {
      const bool alone = begins_word(line_, at - label.text.size()) &&
                         (label.text.ends_with(':') || line_.find_first_of(between, at) == at);
      if (alone) add_labeled(word_after(at), label.kind);
    }
  }

  void add_labeled(std::string_view word, Secret kind) {
    if (kind == Secret::password) return add(word, kind);
    if (kind != Secret::serial || may_be_serial(word))
      add_core(word.substr(0, word.find(',')), kind);
  }

  /// "serial port" is a port.
  static bool may_be_serial(std::string_view word) { return word.size() >= 6 && has_digit(word); }

  /// The first word from this place that may be a secret.
  std::string_view word_after(std::size_t at) const {
    while (true) {
      at = std::min(line_.find_first_not_of(between, at), line_.size());
      const std::string_view front = line_.substr(at, line_.find_first_of(between, at) - at);
      if (!is_one_of(fillers, front)) return line_.substr(at, line_.find(' ', at) - at);
      at += front.size();
    }
  }

  /// "fw1 up 41 days 6 hours"
  void uptime() {
    const std::size_t end = line_.find(' ');
    constexpr std::string_view mark = " up ";
    if (end == none || !starts_with(line_.substr(end), mark)) return;
    if (line_.find_first_of("0123456789", end) == end + mark.size())
      add_core(line_.substr(0, end), Secret::host);
  }

  /// "<162>Nov 27 2026 11:12:13 fw1 : %ASA-1-105045: ..."
  void syslog() {
    const std::size_t end = find_text(line_, "%ASA-");
    if (end == none) return;
    const std::string_view front = trimmed(line_.substr(0, end), " :");
    const std::string_view word = front.substr(front.rfind(' ') + 1);
    if (std::ranges::any_of(word, [](char c) { return is_alnum(c) && !has_digit({&c, 1}); }))
      add_core(word, Secret::host);
  }

  void addresses() {
    for (std::size_t at = 0; at < line_.size(); ++at)
      if (begins_word(line_, at))
        if (const std::size_t size = address_length(line_.substr(at)))
          add(line_.substr(at, size), Secret::address);
  }

  void keys() {
    split_words();
    for (std::size_t i = 0; i < words_.size();) {
      const std::size_t length = key_length(std::span(words_).subspan(i));
      if (length > 0 && is_key(i, length))
        for (std::size_t k = i; k < i + length; ++k) add_key_word(k);
      i += std::max<std::size_t>(length, 1);
    }
  }

  /// The words between blanks and punctuation, with their places.
  void split_words() {
    constexpr std::string_view marks = " :,;\"'[](){}";
    for (std::size_t at = line_.find_first_not_of(marks); at != none;
         at = line_.find_first_not_of(marks, at)) {
      const std::size_t end = std::min(line_.find_first_of(marks, at), line_.size());
      words_.emplace_back(line_.substr(at, end - at));
      places_.push_back(at);
      at = end;
    }
  }

  /// Whether such words are a key: the reader takes them for one, or they look like nothing else.
  bool is_key(std::size_t first, std::size_t length) const {
    constexpr std::size_t few_digits = 6;
    if (taken_ == Taken::key) return true;
    const auto words = std::span(words_).subspan(first, length);
    if (!is_marked(words.front()))
      return length >= fewest_key_words &&
             std::ranges::all_of(words, [](const auto& word) { return word.size() >= few_digits; });
    const bool labeled = first > 0 && find_text(words_[first - 1], "key") != none;
    return length >= fewest_key_words || length == words_.size() || labeled;
  }

  /// Adds the digits, which a masked word does not show in full.
  void add_key_word(std::size_t index) {
    constexpr std::size_t max_digits = 8;
    const std::size_t mark = is_marked(words_[index]) ? 2 : 0;
    std::string_view digits = line_.substr(places_[index] + mark, words_[index].size() - mark);
    if (digits.find_first_not_of("0.") == none) return;
    while (digits.ends_with('.')) digits.remove_suffix(1);
    const bool whole = is_hex(digits) && digits.size() <= max_digits;
    found_.push_back(
        {places_[index] + mark, digits.size(), whole ? Secret::key : Secret::masked_key});
  }

  std::vector<Found> without_overlaps() {
    std::ranges::stable_sort(found_, {}, &Found::at);
    std::vector<Found> apart;
    for (const Found& one : found_)
      if (apart.empty() || one.at >= apart.back().at + apart.back().size) apart.push_back(one);
    return apart;
  }

  std::string_view line_;
  Taken taken_;
  std::vector<std::string> words_{};
  std::vector<std::size_t> places_{};
  std::vector<Found> found_{};
};

}  // namespace

bool is_alnum(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }
bool is_hex(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789abcdefABCDEF") == none;
}

bool begins_word(std::string_view text, std::size_t at) {
  return at < text.size() && is_alnum(text[at]) && (at == 0 || !is_alnum(text[at - 1]));
}
bool ends_word(std::string_view text, std::size_t at) {
  return at > 0 && is_alnum(text[at - 1]) && (at >= text.size() || !is_alnum(text[at]));
}

std::size_t address_length(std::string_view text) {
  constexpr std::array<std::string_view, 3> shapes{"hhhh.hhhh.hhhh", "hh:hh:hh:hh:hh:hh",
                                                   "hh-hh-hh-hh-hh-hh"};
  for (const std::string_view shape : shapes)
    if (has_shape(text.substr(0, shape.size()), shape) && ends_word(text, shape.size()))
      return shape.size();
  return 0;
}

std::vector<Found> secrets_in(std::string_view line, Taken taken) {
  return LineReader(line, taken).read();
}

}  // namespace asa::device
