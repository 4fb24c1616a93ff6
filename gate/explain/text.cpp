#include "gate/explain/text.hpp"

#include "gate/terminal/layout.hpp"
#include "gate/terminal/words.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>

namespace asa::explain {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view margin = "  ", below = "      ";
/// The longest id that its text always stands beside.
constexpr std::size_t short_id = 20;

bool is_list_of_parts(const Json& value) {
  return value.is_array() && !value.empty() && value.front().is_object();
}

std::string words_of_key(std::string_view key) {
  std::string words(key);
  std::ranges::replace(words, '_', ' ');
  return words;
}

std::string heading_of(std::string_view key) {
  std::string title = words_of_key(key);
  if (title.front() >= 'a' && title.front() <= 'z')
    title.front() = static_cast<char>(title.front() - 'a' + 'A');
  return title;
}

/// A fact in words; empty if there is nothing to say.
std::string fact(const Json& value) {
  if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
  if (value.is_string()) return value.get<std::string>();
  if (value.is_number()) return value.dump();
  if (value.is_object()) return value.at("text").get<std::string>();
  std::string list;
  for (const Json& part : value) list.append(list.empty() ? "" : ", ").append(fact(part));
  return list;
}

/// The head of a page, which is above its facts.
bool is_head(std::string_view key) { return key == "kind" || key == "id" || key == "text"; }

/// The id of an item and, if it says so, what it is about.
std::string title_of(const Json& item) {
  const std::string id = item.at("id").get<std::string>();
  return item.contains("about") ? fmt::format("{} ({})", id, fact(item.at("about"))) : id;
}

std::size_t longest_title(const Json& items) {
  std::size_t longest = 0;
  for (const Json& item : items) longest = std::max(longest, title_of(item).size());
  return longest;
}

/// Whether texts stand beside titles of a width: these are short, or take less than half of the
/// line and most texts fit the rest.
bool stands_beside(const Json& items, std::size_t width, std::size_t columns) {
  const auto fits = [&](const Json& item) {
    return margin.size() + width + 2 + fact(item).size() <= columns;
  };
  if (width <= short_id) return true;
  return 2 * (margin.size() + width + 2) <= columns &&
         2 * std::ranges::count_if(items, fits) > std::ssize(items);
}

class PageText {
 public:
  PageText(bool color, std::size_t columns) : out_(color, columns), columns_(columns) {}

  std::string of(const Json& page) {
    head(page);
    facts(page);
    for (const auto& [key, value] : page.items())
      if (is_list_of_parts(value)) list(key, value);
    return out_.text();
  }

 private:
  void head(const Json& page) {
    out_.heading(fmt::format("{} ({})", page.at("id").get<std::string>(),
                             page.at("kind").get<std::string>()));
    out_.paragraph(margin, page.at("text").get<std::string>());
    out_.blank();
  }

  void facts(const Json& page) {
    const auto is_fact = [](const auto& member) {
      return !is_head(member.key()) && !is_list_of_parts(member.value()) &&
             !fact(member.value()).empty();
    };
    std::size_t widest = 0;
    for (auto m = page.begin(); m != page.end(); ++m)
      if (is_fact(m)) widest = std::max(widest, m.key().size());
    for (auto m = page.begin(); m != page.end(); ++m)
      if (is_fact(m))
        out_.paragraph(fmt::format("{}{:<{}}  ", margin, words_of_key(m.key()), widest),
                       fact(m.value()));
  }

  void list(std::string_view key, const Json& parts) {
    out_.blank();
    out_.heading(heading_of(key));
    if (parts.front().contains("file"))
      for (const Json& part : parts) slice(part);
    else
      items(parts);
  }

  void items(const Json& parts) {
    const std::size_t width = longest_title(parts);
    const bool beside = stands_beside(parts, width, columns_);
    for (const Json& part : parts) {
      if (beside) {
        out_.paragraph(fmt::format("{}{:<{}}  ", margin, title_of(part), width), fact(part));
      } else {
        out_.paragraph(margin, title_of(part));
        out_.paragraph(below, fact(part));
      }
      if (part.contains("proof"))
        out_.paragraph(below, fmt::format("proof: {}", fact(part.at("proof"))));
    }
  }

  void slice(const Json& part) {
    out_.paragraph(margin, fmt::format("{}:{}", part.at("file").get<std::string>(),
                                       part.at("line").get<std::size_t>()));
    const std::string text = part.at("text").get<std::string>();
    for (const std::string_view line : split(text, '\n'))
      out_.line(line.empty() ? "" : fmt::format("    {}", line));
  }

  Layout out_;
  std::size_t columns_;
};

}  // namespace

std::string to_text(const Json& page, bool color, std::size_t columns) {
  return PageText(color, columns).of(page);
}

std::string rows_as_text(const Json& rows) {
  std::string text;
  for (const Json& row : rows)
    for (auto member = row.begin(); member != row.end(); ++member)
      text += member == row.begin()
                  ? fact(*member) + '\n'
                  : fmt::format("  {}: {}\n", words_of_key(member.key()), fact(*member));
  return text;
}

}  // namespace asa::explain
