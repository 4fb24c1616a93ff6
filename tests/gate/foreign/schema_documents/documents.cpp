#include "tests/gate/foreign/schema_documents/documents.hpp"

#include "gate/check/stored.hpp"
#include "gate/foreign/protocol.hpp"
#include "gate/foreign/supported.hpp"
#include "gate/scenario/answer_json.hpp"
#include "gate/scenario/history_json.hpp"
#include "gate/scenario/read_json.hpp"
#include "gate/scenario/trace_json.hpp"
#include "generators/draw.hpp"
#include "generators/random_source.hpp"
#include "model/catalogue.hpp"
#include "properties/answer_of.hpp"
#include "properties/catalogue.hpp"
#include "properties/reference_system.hpp"

#include <cstddef>
#include <memory>

namespace asa::test {

namespace {

using namespace foreign;

/// Amounts in the largest document that is compared: a validator in Python takes its time.
constexpr std::size_t most_amounts = 1'000;

void read_line(const Json& json) { message_from(json.dump()); }

Json json_of(const std::string& line) { return json_parts::parsed(line); }

Json answered(const Situation<Scalar>& s) { return to_json(answer_of(reference_system(), s), s); }
Json answered(const History<Scalar>& h) { return to_json(reference_system().trace(h), h); }

void read_answer(const Json& json, const Situation<Scalar>& s) { answer_from(json, s); }
void read_answer(const Json& json, const History<Scalar>& h) { trace_from(json, h); }

void read_scenario(const Json& json, const Situation<Scalar>&) { situation_from(json); }
void read_scenario(const Json& json, const History<Scalar>&) {
  history_from(json, max_events + added_events);
}

constexpr const char* name_of(const Situation<Scalar>&) { return "situation"; }
constexpr const char* name_of(const History<Scalar>&) { return "history"; }
constexpr const char* answer_name(const Situation<Scalar>&) { return "answer"; }
constexpr const char* answer_name(const History<Scalar>&) { return "trace"; }

std::size_t steps_of(const Situation<Scalar>&) { return 1; }
std::size_t steps_of(const History<Scalar>& h) { return h.events.size() + 1; }

/// Everything that is exchanged about a scenario.
template <class S>
class Exchange {
 public:
  Exchange(const PropertyEntry& property, const S& subject, std::vector<Sample>& all)
      : property_(property), subject_(subject), all_(all) {}

  void add_scenario(JsonForm form) {
    add(name_of(subject_), to_json(subject_, form),
        [s = subject_](const Json& json) { read_scenario(json, s); });
  }
  void add_stored() {
    Json line{{"property", property_.info.id}};
    line.update(to_json(subject_));
    add("stored", line, [](const Json& json) { stored_from(json.dump()); });
  }
  void add_question() { add("question", json_of(question_line(7, subject_)), read_line); }
  void add_answer() {
    const auto read = [s = subject_](const Json& json) { read_answer(json, s); };
    const Json json = answered(subject_);
    add(answer_name(subject_), json, read);
    const char* name = answer_name(subject_);
    add("reply", {{"seq", 7}, {name, json}}, [read, name](const Json& line) {
      const Reply reply = reply_from(line.dump());
      if (const auto* said = std::get_if<Json>(&reply.said)) read(json_parts::member(*said, name));
    });
  }
  bool is_small() const {
    return subject_.units.size() * steps_of(subject_) * features.size() <= most_amounts;
  }

 private:
  void add(const char* definition, const Json& json, std::function<void(const Json&)> read) {
    all_.push_back({definition, json, std::move(read)});
  }

  const PropertyEntry& property_;
  const S& subject_;
  std::vector<Sample>& all_;
};

template <class S>
void add_drawn(const PropertyEntry& property, const PlatformEntry* platform, std::uint64_t number,
               std::vector<Sample>& all) {
  RandomSource source(11, number);
  S subject;
  DrawsOf<S>(everything({platform, property.info.scope})).draw(source, subject);
  Exchange<S> exchange(property, subject, all);
  if (!exchange.is_small()) return;
  switch (number % 4) {
    case 0: return exchange.add_scenario(JsonForm::whole);
    case 1: return exchange.add_scenario(JsonForm::stored);
    case 2: return exchange.add_stored();
    default: exchange.add_question(); return exchange.add_answer();
  }
}

void add_scenarios(std::vector<Sample>& all) {
  std::uint64_t number = 0;
  for (const PropertyEntry& property : properties()) {
    const auto draw_for = [&](const PlatformEntry* platform) {
      ++number;
      if (property.info.scope.of_histories())
        add_drawn<History<Scalar>>(property, platform, number, all);
      else
        add_drawn<Situation<Scalar>>(property, platform, number, all);
    };
    for (const PlatformEntry& platform : catalogue())
      if (property.info.concerns(platform)) draw_for(&platform);
    draw_for(nullptr);
  }
}

Hello hello() {
  return {.name = "Example",
          .version = "1.0",
          .language = "C++",
          .supports = supported_words(),
          .platforms = {std::string(catalogue().front().name)},
          .reading = Readings{},
          .window = 16};
}

void read_hello(const Json& json) { hello_from(json.dump()); }
void read_reply(const Json& json) { reply_from(json.dump()); }

/// Each many times, for as many mutants.
void add_messages(std::vector<Sample>& all) {
  const std::vector<Sample> messages{
      {"start", json_of(start_line()), read_line, 1},
      {"stop", json_of(stop_line()), read_line},
      {"started", json_of(started_line(hello())), read_hello},
      {"reply", json_of(reply_line({7, Unsupported{"no histories"}})), read_reply},
      {"reply", json_of(reply_line({7, Failed{"no memory"}})), read_reply}};
  for (const Sample& message : messages) all.insert(all.end(), 20, message);
}

}  // namespace

std::vector<Sample> samples() {
  std::vector<Sample> all;
  add_scenarios(all);
  add_messages(all);
  return all;
}

}  // namespace asa::test
