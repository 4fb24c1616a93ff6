#include "gate/timeline/picture.hpp"

#include "gate/timeline/names.hpp"
#include "gate/timeline/summary.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace asa::timeline {

namespace {

constexpr double left = 300, right = 20, width = 1000, top = 40, row = 32, bar = 16, axis = 40;

constexpr std::string_view style =
    "<style>\n"
    "svg{font:13px system-ui,sans-serif;background:#fff;--ink:#1b1f24;--key:#0b62c4;"
    "--grace:#f2c14e66;--beyond:#d1435b59}\n"
    "@media(prefers-color-scheme:dark){svg{background:#14181d;--ink:#e6e9ed;--key:#6cb0ff;"
    "--grace:#f2c14e4d;--beyond:#ff7a8f4d}}\n"
    "rect{shape-rendering:crispEdges}text{fill:var(--ink)}.axis{stroke:var(--ink);stroke-width:1}\n"
    ".counts{fill:var(--key)}.waits{fill:none;stroke:var(--key)}\n"
    ".grace{fill:var(--grace)}.beyond{fill:var(--beyond)}\n"
    "</style>\n";

std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (c == '&')
      safe += "&amp;";
    else if (c == '<')
      safe += "&lt;";
    else if (c == '>')
      safe += "&gt;";
    else
      safe += c;
  }
  return safe;
}

/// A key of a unit at a step; nothing before it is bought and after its unit is replaced.
struct Track {
  std::size_t unit;
  std::size_t key;
  std::size_t first;  ///< the step from which on it is there
  std::size_t last;   ///< the step up to which it is
  std::string name;
};

class Picture {
 public:
  Picture(const Course& course, const Calendar& calendar)
      : course_(course), calendar_(calendar), tracks_(tracks()) {}

  std::string text() const {
    std::string svg = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" width=\"{0}\" "
        "height=\"{1}\" role=\"img\" aria-labelledby=\"title desc\">\n"
        "<title id=\"title\">Time-based keys</title>\n<desc id=\"desc\">{2}</desc>\n",
        width, height(), escaped(fmt::format("{}", fmt::join(summary(course_, calendar_), " "))));
    svg += style;
    svg += graces();
    for (std::size_t i = 0; i < tracks_.size(); ++i) svg += track(tracks_[i], i);
    return svg + days() + "</svg>\n";
  }

 private:
  double height() const { return top + row * static_cast<double>(tracks_.size()) + axis; }
  Days end() const { return std::max(course_.moments.back().at, Days{1}); }
  double x(Days at) const {
    const double part = static_cast<double>(at.count()) / static_cast<double>(end().count());
    return left + (width - left - right) * part;
  }

  /// Every key, for as long as it is on its unit.
  std::vector<Track> tracks() const {
    std::vector<Track> all;
    for (std::size_t u = 0; u < course_.trace.units(); ++u) {
      std::size_t first = 0;
      for (std::size_t step = 1; step <= course_.steps(); ++step)
        if (step == course_.steps() || course_.is_replaced(step, u)) {
          add_tracks(all, u, first, step - 1);
          first = step;
        }
    }
    return all;
  }
  void add_tracks(std::vector<Track>& all, std::size_t u, std::size_t first,
                  std::size_t last) const {
    const KeyedUnit<Scalar> unit = course_.history_at(last).units[u];
    for (std::size_t k = 0; k < unit.keys.size(); ++k)
      all.push_back({u, k, first, last,
                     fmt::format("{}, key {}: {}", unit_name(course_.history, u), k + 1,
                                 features_text(unit.keys[k]))});
  }

  std::string box(std::string_view kind, double from, double to, double y, double tall,
                  std::string_view says) const {
    if (from >= to) return "";
    return fmt::format(
        "<rect class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\"><title>{}"
        "</title></rect>\n",
        kind, from, y, to - from, tall, escaped(says));
  }

  /// Until the next step, contact is as it is after this step.
  std::string graces() const {
    std::string all;
    for (std::size_t step = 1; step < course_.steps(); ++step) {
      const GroupSeen<Scalar>& seen = course_.trace.group(step - 1);
      if (!seen.apart || course_.trace.units() == 1) continue;
      all +=
          box(seen.beyond ? "beyond" : "grace", x(course_.moments[step - 1].at),
              x(course_.moments[step].at), top - 8, row * static_cast<double>(tracks_.size()) + 8,
              seen.beyond ? "beyond the grace" : "no contact, within the grace");
    }
    return all;
  }

  std::string track(const Track& t, std::size_t place) const {
    const double y = top + row * static_cast<double>(place);
    std::string all = fmt::format("<text x=\"8\" y=\"{:.1f}\">{}</text>\n", y + bar - 3,
                                  escaped(shortened(t.name)));
    for (std::size_t step = t.first; step <= t.last && step + 1 < course_.steps(); ++step)
      all += piece(t, step, y);
    return all;
  }
  std::string piece(const Track& t, std::size_t step, double y) const {
    const Accounts<Scalar>& accounts = course_.trace.at(step, t.unit).accounts;
    if (t.key >= accounts.size() || !accounts[t.key].installed) return "";
    const Account<Scalar>& account = accounts[t.key];
    if (account.left == Days{0}) return "";
    const Days from = course_.moments[step].at, to = course_.moments[step + 1].at;
    return box(
        counts_down(t, step) ? "counts" : "waits", x(from), x(to), y, bar,
        fmt::format("{}: {} days left on {}", t.name, account.left.count(), calendar_.day(from)));
  }
  /// Whether a key loses days until the next step. A key of a unit that is replaced then is taken
  /// to lose them if it is active.
  bool counts_down(const Track& t, std::size_t step) const {
    const Account<Scalar>& now = course_.trace.at(step, t.unit).accounts[t.key];
    if (course_.is_replaced(step + 1, t.unit)) return now.live();
    return course_.trace.at(step + 1, t.unit).accounts[t.key].left < now.left;
  }
  static std::string shortened(std::string name) {
    constexpr std::size_t longest = 42;
    if (name.size() > longest) name = name.substr(0, longest - 3) + "...";
    return name;
  }

  /// A tick for the start, for the end and for every day between on which something changes, if
  /// there is room for it.
  std::string days() const {
    const double y = top + row * static_cast<double>(tracks_.size()) + 4;
    std::string all = fmt::format(
        "<line class=\"axis\" x1=\"{:.1f}\" x2=\"{:.1f}\" y1=\"{:.1f}\" y2=\"{:.1f}\"/>\n", left,
        width - right, y, y);
    double room = 0;
    for (const Moment& moment : course_.moments) {
      const bool last = moment.at == course_.moments.back().at;
      if (x(moment.at) < room || (!last && x(moment.at) > width - right - 90)) continue;
      all += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\">{}</text>\n",
                         x(moment.at), y + 18, last ? "end" : "start", calendar_.day(moment.at));
      room = x(moment.at) + 90;
    }
    return all;
  }

  const Course& course_;
  const Calendar& calendar_;
  std::vector<Track> tracks_;
};

}  // namespace

std::string picture(const Course& course, const Calendar& calendar) {
  return Picture(course, calendar).text();
}

}  // namespace asa::timeline
