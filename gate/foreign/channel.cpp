#include "gate/foreign/channel.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace asa::foreign {

namespace {

constexpr std::size_t most_restarts = 200;

/// Whether the text is not UTF-8, which is why it could not be read.
bool is_not_utf8(const std::string& line) {
  try {
    return Json(line).dump().empty();
  } catch (const nlohmann::json::exception&) {
    return true;
  }
}

/// The start of a line, as JSON so that nothing in it is printed as it is.
std::string shown(const std::string& line) {
  constexpr std::size_t most = 120;
  const Json text(line.substr(0, most));
  return text.dump(-1, ' ', true, Json::error_handler_t::replace) +
         (line.size() > most ? " ..." : "");
}

std::string unreadable(const std::string& line, const std::string& why) {
  if (is_not_utf8(line)) return fmt::format("it wrote a line that is not UTF-8: {}", shown(line));
  return fmt::format("it wrote {}: {}", shown(line), why);
}

/// A line of the conversation with 0 as the number of its scenario, which depends on what was asked
/// before and says nothing to others.
std::string without_number(const std::string& line) {
  constexpr std::string_view key = "\"seq\":";
  const std::size_t place = line.find(key);
  if (place == std::string::npos) return line;
  const std::size_t first = line.find_first_not_of(' ', place + key.size());
  if (first == std::string::npos) return line;
  const std::size_t last = std::min(line.find_first_not_of("0123456789", first), line.size());
  return last == first ? line : line.substr(0, first) + "0" + line.substr(last);
}

/// Why a line is no reply; nothing if it is one.
std::optional<std::string> no_reply(const std::string& line) {
  try {
    reply_from(line);
  } catch (const Malformed& reason) {
    return unreadable(line, reason.what());
  }
  return {};
}

std::string silent(std::chrono::milliseconds limit) {
  return fmt::format("it said nothing for {:g} s; does it flush after each line?",
                     std::chrono::duration<double>(limit).count());
}

}  // namespace

std::string end_of_errors(const std::string& errors) {
  return errors.empty() ? "" : "\nThe end of its standard error:\n" + errors;
}

Channel::Channel(Terms terms) : terms_(std::move(terms)) { start(); }

Channel::~Channel() {
  if (child_) child_->say_goodbye(stop_line());
}

std::size_t Channel::window() const { return std::min(terms_.window, hello_->window); }

std::string Channel::errors() const { return errors_ + (child_ ? child_->errors() : ""); }

/// Starts the program; it may fail once.
void Channel::start() {
  const std::string first = introduce();
  if (first.empty()) return;
  end();
  const std::string second = introduce();
  if (second.empty()) return;
  throw failed("the program does not start: " +
               (first == second ? first + ", twice" : first + "; at the second try, " + second));
}

/// Starts it and has it say who it is; returns what went wrong.
std::string Channel::introduce() {
  child_.emplace(terms_.command);
  child_->write(start_line());
  if (!child_->wait(terms_.start_timeout))
    throw failed("the program does not start: " + silent(terms_.start_timeout));
  if (std::string broken = child_->broken(); !broken.empty()) return broken;
  const std::string line = child_->take_line();
  try {
    hello_ = hello_from(line);
  } catch (const Malformed& reason) {
    return unreadable(line, reason.what());
  }
  if (introduction_.empty()) introduction_ = line;
  if (line != introduction_) throw failed("the program, started again, says it is another");
  heard_ = Clock::now();
  return {};
}

void Channel::end() {
  errors_ = errors();
  errors_.erase(0, errors_.size() - std::min(errors_.size(), kept_errors));
  child_.reset();
  answered_.clear();
}

std::uint64_t Channel::ask(const Subject& question) {
  waiting_.emplace(next_, question_line(next_, question));
  return next_++;
}

void Channel::send() {
  while (!waiting_.empty() && sent_.size() < in_flight()) {
    if (sent_.empty()) heard_ = Clock::now();
    auto question = waiting_.extract(waiting_.begin());
    child_->write(question.mapped());
    sent_.insert(std::move(question));
  }
}

void Channel::wait() {
  const std::size_t before = replies_.size();
  while (replies_.size() == before)
    if (const std::string why = listen(); !why.empty()) broke_off(why);
}

/// Sends what may be sent, and hears all that is there; returns why the program must end.
std::string Channel::listen() {
  send();
  const auto left =
      std::chrono::duration_cast<std::chrono::milliseconds>(heard_ + terms_.timeout - Clock::now());
  if (!child_->wait(std::max(left, std::chrono::milliseconds(0)))) return silent(terms_.timeout);
  while (child_->has_line())
    if (std::string why = hear(child_->take_line()); !why.empty()) return why;
  return child_->broken();
}

/// Takes a reply; returns what is wrong with the line.
std::string Channel::hear(const std::string& line) {
  Reply reply;
  try {
    reply = reply_from(line);
  } catch (const Malformed& reason) {
    return no_reply(without_number(line)).value_or(unreadable(line, reason.what()));
  }
  const auto question = sent_.extract(reply.seq);
  if (question.empty())
    return "it answered a scenario that it was not asked, or that has its answer already";
  answered_ = without_number(question.mapped());
  if (const auto suspect = suspects_.extract(reply.seq); suspect && suspects_.empty())
    leave_unexplained(suspect.mapped());
  heard_ = Clock::now();
  replies_.emplace(reply.seq,
                   std::visit([](auto& said) { return Outcome(std::move(said)); }, reply.said));
  return {};
}

/// Starts the program again, and finds out which question it was. It may break off late, after a
/// question that it answered.
void Channel::broke_off(const std::string& why) {
  if (sent_.empty()) {
    leave_unexplained(why + "\nIt has answered every scenario, last " + answered_);
  } else if (sent_.size() > 1 || !answered_.empty()) {
    suspect_all(why);
  } else {
    replies_.emplace(sent_.begin()->first, Lost{why});
    sent_.clear();
    suspects_.clear();
  }
  restart();
}

void Channel::suspect_all(const std::string& why) {
  std::string told = why + "\nIt answers the same scenarios one at a time";
  if (!answered_.empty()) told += ", and had answered last " + answered_;
  for (const auto& [seq, line] : sent_) suspects_.emplace(seq, told);
  waiting_.merge(sent_);
}

void Channel::leave_unexplained(const std::string& why) { unexplained_.push_back(why); }

void Channel::restart() {
  if (++restarts_ > most_restarts)
    throw failed(fmt::format("the program had to be started again {} times", most_restarts));
  end();
  start();
}

AdapterFailed Channel::failed(const std::string& why) const {
  return AdapterFailed(why + end_of_errors(errors()));
}

std::optional<Outcome> Channel::take(std::uint64_t seq) {
  auto reply = replies_.extract(seq);
  if (reply.empty()) return {};
  return std::move(reply.mapped());
}

void Channel::forget_all() {
  waiting_.clear();
  suspects_.clear();
  while (!sent_.empty()) {
    const std::string why = listen();
    replies_.clear();
    if (why.empty()) continue;
    sent_.clear();
    restart();
  }
  replies_.clear();
}

}  // namespace asa::foreign
