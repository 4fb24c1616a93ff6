#include "gate/foreign/difference.hpp"

#include "gate/scenario/observed.hpp"
#include "gate/scenario/unit_name.hpp"
#include "properties/answer_of.hpp"
#include "properties/no_answer.hpp"

#include <fmt/format.h>

#include <utility>

namespace asa::foreign {

namespace {

std::string text(bool is) { return is ? "yes" : "no"; }
std::string text(std::int32_t number) { return std::to_string(number); }
std::string text(Days days) { return std::to_string(days.count()); }

/// The first observation that differs, of those with a text.
class First {
 public:
  First(Topology topology, std::size_t units) : topology_(topology), units_(units) {}

  auto comparing() {
    return [this](std::int32_t kind, auto what, const auto& program, const auto& reference) {
      if (!found_ && !(program == reference)) note(kind, what, text(program), text(reference));
    };
  }
  bool is_found() const { return found_.has_value(); }
  std::optional<Difference> take() && { return std::move(found_); }

 private:
  void note(std::int32_t kind, auto what, const std::string& program,
            const std::string& reference) {
    const std::string observed =
        what([this](std::size_t unit) { return unit_name(topology_, units_, unit); });
    if (observed.empty()) return;
    found_ = Difference{kind, fmt::format("{}: the program says {}, the reference {}", observed,
                                          program, reference)};
  }

  Topology topology_;
  std::size_t units_;
  std::optional<Difference> found_{};
};

}  // namespace

std::optional<Difference> first_difference(const AnySystem& program, const AnySystem& reference,
                                           const Situation<Scalar>& s) {
  First first(s.topology, s.units.size());
  const Refusals<Scalar> refused = program.refusals(s);
  observed::each(refused, reference.refusals(s), first.comparing());
  if (refused.forms() && !first.is_found()) try {
      observed::each_that_runs(answer_of(program, s), answer_of(reference, s), first.comparing());
    } catch (const NotAnswered&) {  // it says only who may form
    }
  return std::move(first).take();
}

std::optional<Difference> first_difference(const AnySystem& program, const AnySystem& reference,
                                           const History<Scalar>& h) {
  First first(h.topology, h.units.size());
  observed::each(program.trace(h), reference.trace(h), first.comparing());
  return std::move(first).take();
}

}  // namespace asa::foreign
