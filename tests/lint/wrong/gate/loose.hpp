// clang-format off: in no room  // wrong
#pragma once
