#pragma once

#include <cstddef>

/// The C interface of the module. A script writes a request into memory that it has allocated,
/// asks, and frees both the request and the answer.
extern "C" {

/// Memory for a request of so many bytes; null if there is none left.
char* page_allocate(std::size_t size);

/// The answer to a request (gate/page/answer.hpp), up to a zero byte; null if no memory is left.
char* page_answer(const char* request, std::size_t size);

void page_free(char* memory);
}
