#include "gate/foreign/protocol.hpp"

#include "gate/foreign/supported.hpp"
#include "gate/scenario/history_json.hpp"
#include "gate/scenario/read_json.hpp"
#include "gate/scenario/setting_json.hpp"
#include "model/catalogue.hpp"

#include <algorithm>
#include <limits>

namespace asa::foreign {

using namespace json_parts;

namespace {

std::string line_of(const Json& json) { return json.dump() + '\n'; }

Json earlier_json(const Platform<Scalar>& rules) {
  Json all = Json::array();
  for (const EarlierLimit& earlier : rules.earlier)
    if (earlier.until != 0)
      all.push_back({{"feature", entry(earlier.feature).name},
                     {"limit", earlier.limit},
                     {"until", to_string(version_of(earlier.until))}});
  return all;
}

/// The facts about a platform.
Json platform_json(const PlatformEntry& p) {
  Json json{{"name", p.name}};
  json.update(rules_json(p.rules));
  json.erase("another model");
  json["earlier limits"] = earlier_json(p.rules);
  json["Security Plus"] = p.security_plus;
  json["IPS"] = p.ips;
  return json;
}

/// How units combine each feature.
Json features_json() {
  Json all = Json::array();
  for (const FeatureEntry& f : features) all.push_back({{"name", f.name}, {"kind", name(f.kind)}});
  return all;
}

std::string text_in(const Json& json, const char* key) {
  auto text = value<std::string>(json, key);
  if (text.empty()) throw Malformed("\"" + std::string(key) + "\" is empty");
  return text;
}

/// A list of `least` and more different words that `read` knows.
std::vector<std::string> words_in(const Json& json, const char* key, std::size_t least, auto read) {
  std::vector<std::string> words;
  each(json, key, least, std::numeric_limits<std::size_t>::max(), [&](const Json& word) {
    if (!word.is_string()) throw Malformed("it is not a text");
    const auto text = word.get<std::string>();
    if (std::ranges::find(words, text) != words.end()) throw Malformed("it is repeated");
    read(text);
    words.push_back(text);
  });
  return words;
}

/// The text in an object that says nothing else.
std::string only_text_in(const Json& json, const char* key) {
  auto text = text_in(json, key);
  allow_only(json, {key});
  return text;
}

void require_protocol(const Json& json) {
  const auto spoken = whole(member(json, "protocol"), "protocol", 0, 1'000'000);
  if (spoken != protocol)
    throw Malformed("it speaks protocol " + std::to_string(spoken) + ", and we speak " +
                    std::to_string(protocol));
}

/// The facts in a start are for programs that have none.
void require_start(const Json& json) {
  require_protocol(json);
  allow_only(json, {"protocol", "features", "platforms"});
  for (const char* facts : {"features", "platforms"})
    list(json, facts, 1, std::numeric_limits<std::size_t>::max());
}

std::uint64_t seq_in(const Json& json) {
  const Json& seq = member(json, "seq");
  if (!seq.is_number_unsigned()) throw Malformed("\"seq\" is not a whole number from 0");
  return seq.get<std::uint64_t>();
}

Hello read_hello(const Json& json) {
  if (!json.is_object()) throw Malformed("it is not an object");
  allow_only(json, {"protocol", "name", "version", "language", "supports", "platforms",
                    "alternative readings", "window"});
  require_protocol(json);
  Hello hello{.name = text_in(json, "name"),
              .version = text_in(json, "version"),
              .language = text_in(json, "language")};
  hello.supports = words_in(json, "supports", 0, require_supported_word);
  if (json.contains("platforms")) hello.platforms = words_in(json, "platforms", 1, platform_named);
  if (json.contains("alternative readings"))
    hello.reading = readings_from(json["alternative readings"]);
  hello.window =
      static_cast<std::size_t>(amount(json, "window", 1, static_cast<int>(most_in_flight)));
  return hello;
}

Subject subject_of(const Json& json) {
  if (json.contains("situation"))
    return at("situation", [&] { return situation_from(json["situation"]); });
  return at("history",
            [&] { return history_from(member(json, "history"), max_events + added_events); });
}

Question question_of(const Json& json) {
  const std::uint64_t seq = seq_in(json);
  try {
    allow_only(json, {"seq", json.contains("situation") ? "situation" : "history"});
    return {seq, subject_of(json)};
  } catch (const Malformed& reason) {
    throw MalformedQuestion(seq, reason.what());
  }
}

}  // namespace

std::string start_line() {
  Json platforms = Json::array();
  for (const PlatformEntry& p : catalogue()) platforms.push_back(platform_json(p));
  return line_of(
      {{"start",
        {{"protocol", protocol}, {"features", features_json()}, {"platforms", platforms}}}});
}

std::string stop_line() { return line_of({{"stop", Json::object()}}); }

std::string question_line(std::uint64_t seq, const Subject& question) {
  const bool history = std::holds_alternative<History<Scalar>>(question);
  const auto whole_json = [](const auto& subject) { return to_json(subject, JsonForm::whole); };
  Json json{{"seq", seq}};
  json[history ? "history" : "situation"] = std::visit(whole_json, question);
  return line_of(json);
}

std::string started_line(const Hello& hello) {
  Json json{{"protocol", protocol},       {"name", hello.name},         {"version", hello.version},
            {"language", hello.language}, {"supports", hello.supports}, {"window", hello.window}};
  if (!hello.platforms.empty()) json["platforms"] = hello.platforms;
  if (hello.reading) json["alternative readings"] = alternatives_json(*hello.reading);
  return line_of({{"started", json}});
}

std::string reply_line(Reply reply) {
  if (auto* json = std::get_if<Json>(&reply.said)) {
    (*json)["seq"] = reply.seq;
    return line_of(*json);
  }
  Json json{{"seq", reply.seq}};
  if (const auto* unsupported = std::get_if<Unsupported>(&reply.said))
    json["unsupported"] = {{"reason", unsupported->reason}};
  else
    json["error"] = {{"message", std::get<Failed>(reply.said).message}};
  return line_of(json);
}

Hello hello_from(const std::string& line) {
  const Json json = parsed(line);
  if (json.is_object()) allow_only(json, {"started"});
  return at("started", [&] { return read_hello(member(json, "started")); });
}

Reply reply_from(const std::string& line) {
  Json json = parsed(line);
  if (!json.is_object()) throw Malformed("it is not an object");
  Reply reply{.seq = seq_in(json)};
  if (json.size() != 2)
    throw Malformed("beside \"seq\" it needs one of answer, trace, unsupported and error");
  if (json.contains("unsupported"))
    reply.said = Unsupported{only_text_in(json["unsupported"], "reason")};
  else if (json.contains("error"))
    reply.said = Failed{only_text_in(json["error"], "message")};
  else if (json.contains("answer") || json.contains("trace"))
    reply.said = std::move(json);
  else
    throw Malformed("\"" + std::next(json.items().begin()).key() + "\" means nothing here");
  return reply;
}

Message message_from(const std::string& line) {
  const Json json = parsed(line);
  if (!json.is_object()) throw Malformed("it is not an object");
  if (json.contains("start")) {
    allow_only(json, {"start"});
    at("start", [&] { require_start(json["start"]); });
    return Start{};
  }
  if (json.contains("stop")) {
    allow_only(json, {"stop"});
    if (json["stop"] != Json::object()) throw Malformed("stop: it is not an empty object");
    return Stop{};
  }
  return question_of(json);
}

}  // namespace asa::foreign
