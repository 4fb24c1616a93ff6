#pragma once

#include <cstdint>

/// How often the heap is asked: the bench program replaces operator new.
namespace asa::bench {

/// Allocations of this thread since it began.
std::uint64_t allocated();

/// The allocations that a call makes.
template <class Callable>
std::uint64_t allocations(const Callable& call) {
  const std::uint64_t before = allocated();
  call();
  return allocated() - before;
}

}  // namespace asa::bench
