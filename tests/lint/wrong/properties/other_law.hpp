// clang-format off
#pragma once

template <class S>
bool judge(const S& s) {
  return s.is_forming() && is_forming(s);  // wrong
}
