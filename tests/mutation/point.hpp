#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace asa::mutation {

/// What is changed at a place of a source.
struct Point {
  std::string_view kind;  ///< "relation": for the table
  std::size_t place;
  std::size_t length;
  std::string replacement;
};

/// The source with the point changed.
std::string with_change(std::string_view source, const Point& point);

/// All points of a source, in their order: every operator, number, truth, pair of arms and
/// statement that the rules are made of.
std::vector<Point> find_points(std::string_view source);

/// One kind each; they take what code_of makes of a source.
void find_operators(std::string_view code, std::vector<Point>& points);
void find_negations(std::string_view code, std::vector<Point>& points);
void find_words(std::string_view code, std::vector<Point>& points);
void find_numbers(std::string_view code, std::vector<Point>& points);
void find_arms(std::string_view code, std::vector<Point>& points);
void find_statements(std::string_view code, std::vector<Point>& points);

}  // namespace asa::mutation
