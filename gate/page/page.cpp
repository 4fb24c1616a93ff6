#include "gate/page/page.hpp"

#include "gate/page/answer.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>

char* page_allocate(std::size_t size) { return static_cast<char*>(std::malloc(size)); }

char* page_answer(const char* request, std::size_t size) {
  const std::string answer = asa::page::answer({request, size});
  char* const copy = page_allocate(answer.size() + 1);
  if (copy != nullptr) *std::ranges::copy(answer, copy).out = '\0';
  return copy;
}

void page_free(char* memory) { std::free(memory); }
