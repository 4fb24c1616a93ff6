#include "gate/foreign/supported.hpp"

#include "model/catalogue.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <string_view>

namespace asa::foreign {

namespace {

struct Word {
  std::string_view word;
  bool Support::*flag;
};
constexpr std::array words{
    Word{"pairs", &Support::pairs},           Word{"clusters", &Support::clusters},
    Word{"situations", &Support::situations}, Word{"licenses", &Support::licenses},
    Word{"histories", &Support::histories},   Word{"synthetic platforms", &Support::synthetic}};

/// A list that outlives the run: support refers to it.
std::span<const std::string_view> kept(const std::vector<std::string>& names) {
  static std::deque<std::vector<std::string_view>> all;
  std::vector<std::string_view>& list = all.emplace_back();
  for (const std::string& name : names) list.push_back(find_platform(name)->name);
  return list;
}

}  // namespace

void require_supported_word(const std::string& word) {
  if (std::ranges::find(words, word, &Word::word) != words.end()) return;
  std::string all;
  for (const Word& known : words) all += (all.empty() ? "" : ", ") + std::string(known.word);
  throw Malformed("\"" + word + "\" cannot be supported; there are: " + all);
}

Support support_of(const Hello& hello) {
  Support support;
  for (const Word& word : words)
    support.*word.flag = std::ranges::find(hello.supports, word.word) != hello.supports.end();
  support.platforms = kept(hello.platforms);
  support.reading = hello.reading;
  return support;
}

std::vector<std::string> supported_words() {
  std::vector<std::string> all;
  for (const Word& word : words) all.emplace_back(word.word);
  return all;
}

}  // namespace asa::foreign
