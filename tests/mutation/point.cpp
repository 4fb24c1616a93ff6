#include "tests/mutation/point.hpp"

#include "tests/mutation/code.hpp"

#include <algorithm>

namespace asa::mutation {

std::string with_change(std::string_view source, const Point& point) {
  return std::string(source).replace(point.place, point.length, point.replacement);
}

std::vector<Point> find_points(std::string_view source) {
  const std::string code = code_of(source);
  std::vector<Point> points;
  for (const auto find :
       {find_operators, find_negations, find_words, find_numbers, find_arms, find_statements})
    find(code, points);
  std::ranges::stable_sort(points, {}, &Point::place);
  return points;
}

}  // namespace asa::mutation
