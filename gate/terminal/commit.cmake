# Writes a source file that says which commit the sources are of, as far as git knows it:
#   cmake -DROOT=<folder> -DOUT=<file> -P ...
# A folder within another project's repository has no commit of its own.
cmake_minimum_required(VERSION 3.25)
set(commit "")
execute_process(COMMAND git -C "${ROOT}" rev-parse --show-toplevel
  OUTPUT_VARIABLE top OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE failed)
file(REAL_PATH "${ROOT}" root)
if(NOT failed AND top STREQUAL root)
  execute_process(COMMAND git -C "${ROOT}" describe --always --dirty --abbrev=12 --exclude=*
    OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
file(CONFIGURE OUTPUT "${OUT}" @ONLY CONTENT "#include \"gate/terminal/stamp.hpp\"

namespace asa {

std::string_view commit() { return \"@commit@\"; }

}  // namespace asa
")
