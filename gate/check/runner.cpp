#include "gate/check/runner.hpp"

#include "gate/check/parallel.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace asa {

namespace {

/// The number of random cases that one thread tries at a time.
constexpr std::uint64_t chunk = 1u << 16;

std::vector<Cases> chunks_of(Cases all) {
  std::vector<Cases> chunks;
  for (std::uint64_t first = all.first; first < all.last; first += chunk)
    chunks.push_back({first, std::min(first + chunk, all.last)});
  return chunks;
}

}  // namespace

Tally added(const Tally& first, const Tally& second) {
  if (first.violation) return first;
  Tally both = second;
  both.cases += first.cases;
  both.applicable += first.applicable;
  both.unanswered += first.unanswered;
  both.whole = first.whole && second.whole;
  return both;
}

Runner::Runner(const TrialSettings& settings, std::vector<Trial> trials, std::size_t jobs)
    : settings_(settings), trials_(std::move(trials)) {
  if (jobs == 1) return;
  for (const Trial& trial : trials_) under_way_.push_back(begin(trial));
  threads_ = threads_for(std::min(jobs, tasks_.size()), [this] { work(); });
}

Runner::~Runner() { next_ = tasks_.size(); }

template <class Result>
std::future<Result> Runner::later(std::function<Result()> work) {
  const auto task = std::make_shared<std::packaged_task<Result()>>(std::move(work));
  tasks_.push_back([task] { (*task)(); });
  return task->get_future();
}

Runner::UnderWay Runner::begin(const Trial& trial) {
  UnderWay under_way;
  under_way.exhausted = later<Record>([this, trial] { return exhausted(trial, settings_); });
  for (const Cases& cases : chunks_of(random_cases(trial, settings_)))
    under_way.swept.push_back(
        later<Tally>([this, trial, cases] { return swept(trial, settings_, cases); }));
  return under_way;
}

void Runner::work() {
  for (std::size_t i = next_++; i < tasks_.size(); i = next_++) tasks_[i]();
}

Record Runner::take(const Trial& trial) {
  if (threads_.empty()) return run(trial, settings_);
  const auto place = std::find(trials_.begin(), trials_.end(), trial) - trials_.begin();
  UnderWay& under_way = under_way_[static_cast<std::size_t>(place)];
  Record record = under_way.exhausted.get();
  Tally random;
  random.whole = true;
  for (std::future<Tally>& part : under_way.swept)
    if (!record.violation && !random.violation) random = added(random, part.get());
  finish(record, settings_, random);
  return record;
}

}  // namespace asa
