// clang-format off: in a room that nobody knows  // wrong
#pragma once
