#pragma once

#include "gate/timeline/course.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace asa::timeline {

/// Something that happens at a step of a course, in words.
struct News {
  std::size_t step;
  std::string subject;   ///< "both units run"; empty if it is not about an amount
  std::string rest;      ///< "Security Contexts 2 instead of 4", "the grace is over"
  bool matters = false;  ///< to what units run: it belongs in a summary

  std::string says() const { return subject.empty() ? rest : subject + ' ' + rest; }
};

/// Everything that happens in a course: contact, keys, failover, and every change of a running
/// license.
std::vector<News> news_of(const Course& course);

}  // namespace asa::timeline
