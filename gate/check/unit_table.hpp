#pragma once

#include "model/situation.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace asa {

/// The columns of a counterexample, wherever it is printed: reports and documents quote it.
inline constexpr std::size_t columns_of_tables = 96;

/// The units of a situation as a table: attributes that are not usual, encryption, features in
/// which the units differ, and the one that a violation is about. A cell that does not matter is
/// marked.
class UnitTable {
 public:
  /// `feature` is the one that the violation is about, or -1; `immaterial` are JSON pointers.
  UnitTable(const Situation<Scalar>& s, std::int32_t feature,
            const std::vector<std::string>& immaterial);

  std::string text() const;
  /// Whether a cell is marked.
  bool has_marks() const { return has_marks_; }
  /// The fields that do not matter and that the table does not show.
  const std::vector<std::string>& left_out() const { return left_out_; }

 private:
  using Row = std::vector<std::string>;

  void add_attributes();
  void add_attribute(std::string_view attribute, const std::string& usual, auto cell);
  void add_licenses(std::int32_t feature);
  void add(std::string_view label, const std::vector<std::string>& member, const std::string& usual,
           auto cell);
  bool marks(const std::vector<std::string>& member, std::size_t unit);

  const Situation<Scalar>& s_;
  std::vector<std::string> left_out_;
  std::vector<Row> rows_{};
  bool has_marks_ = false;
};

}  // namespace asa
