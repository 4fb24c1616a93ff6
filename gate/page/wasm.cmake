# The target `page`: build/page.html, the program's rooms as WebAssembly in one HTML file. It is there
# only if Debian's clang-19 can build for WebAssembly.
set(wasm ${PROJECT_BINARY_DIR}/wasm)
find_program(WASM_CLANG clang++-19)
set(wasm_flags --target=wasm32-wasi -std=c++20 -Os -fno-exceptions -fno-rtti)
if(WASM_CLANG AND NOT WASM_WORKS)
  file(CONFIGURE OUTPUT ${wasm}/works.cpp
    CONTENT "#include <string>\nint main(int count, char**) { return std::to_string(count).empty(); }\n")
  execute_process(COMMAND ${WASM_CLANG} ${wasm_flags} ${wasm}/works.cpp -o ${wasm}/works.wasm
    RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
  if(NOT failed)
    set(WASM_WORKS TRUE CACHE INTERNAL "clang-19 can build for WebAssembly")
  endif()
endif()
if(NOT WASM_WORKS)
  add_custom_target(page VERBATIM
    COMMAND ${CMAKE_COMMAND} -E echo "The page needs clang-19, lld-19, libc++-19-dev-wasm32 and wasi-libc"
    COMMAND ${CMAKE_COMMAND} -E false)
  return()
endif()

# The libraries' headers come after those of WebAssembly.
list(APPEND wasm_flags -DFMT_HEADER_ONLY -DLICGATE_VERSION="${PROJECT_VERSION}"
  -ffunction-sections -fdata-sections -fpch-instantiate-templates -I${PROJECT_SOURCE_DIR})
foreach(library Boost::headers fmt::fmt nlohmann_json::nlohmann_json tl::expected)
  get_target_property(folders ${library} INTERFACE_INCLUDE_DIRECTORIES)
  foreach(folder IN LISTS folders)
    list(APPEND wasm_flags -idirafter ${folder})
  endforeach()
endforeach()

# wasm_compile(<source> <object> [flags] [NEEDS <file>]): again if anything that it includes changes.
function(wasm_compile source object)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "NEEDS" "")
  cmake_path(GET source FILENAME name)
  add_custom_command(OUTPUT ${object}
    COMMAND ${WASM_CLANG} ${wasm_flags} ${arg_UNPARSED_ARGUMENTS}
      -MD -MF ${object}.d -c ${source} -o ${object}
    DEPENDS ${source} ${arg_NEEDS} DEPFILE ${object}.d
    COMMENT "WebAssembly of ${name}" VERBATIM)
endfunction()

# Headers that most sources include are read once.
set(wasm_headers ${wasm}/headers.hpp)
file(CONFIGURE OUTPUT ${wasm_headers} CONTENT "#include \"gate/audit/report.hpp\"
#include \"model/clause/register.hpp\"
#include \"model/time/trace.hpp\"
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>
")
wasm_compile(${wasm_headers} ${wasm_headers}.pch -x c++-header)
set(wasm_objects "")
foreach(source IN LISTS portable digest commit)
  string(SHA256 wasm_tag ${source})
  string(SUBSTRING ${wasm_tag} 0 8 wasm_tag)
  cmake_path(GET source STEM name)
  set(object ${wasm}/${name}-${wasm_tag}.o)
  wasm_compile(${source} ${object} -include-pch ${wasm_headers}.pch NEEDS ${wasm_headers}.pch)
  list(APPEND wasm_objects ${object})
endforeach()
set(wasm_module ${wasm}/page.wasm)
add_custom_command(OUTPUT ${wasm_module}
  COMMAND ${WASM_CLANG} ${wasm_flags} -mexec-model=reactor ${wasm_objects} -o ${wasm_module}
    -Wl,--gc-sections,--strip-all,--stack-first,-z,stack-size=1048576
    -Wl,--export=page_allocate,--export=page_answer,--export=page_free
  DEPENDS ${wasm_objects} COMMENT "WebAssembly module of the page" VERBATIM)

set(page_file ${PROJECT_BINARY_DIR}/page.html)
set(page_scripts elements.js module.js timeline.js plan.js units.js replacements.js findings.js address.js page.js)
set(page_example tests/fixtures/timeline/5520-botnet)
set(page_parts ${page_scripts} page.html page.css assemble.cmake)
list(TRANSFORM page_parts PREPEND gate/page/)
list(APPEND page_parts gate/report/style.css ${page_example}-primary.txt ${page_example}-secondary.txt)
list(TRANSFORM page_parts PREPEND ${PROJECT_SOURCE_DIR}/)
add_custom_command(OUTPUT ${page_file}
  COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR} "-DSCRIPTS=${page_scripts}" -DMODULE=${wasm_module}
    -DEXAMPLE=${page_example} -DOUT=${page_file} -P ${PROJECT_SOURCE_DIR}/gate/page/assemble.cmake
  DEPENDS ${wasm_module} ${page_parts} COMMENT "The page" VERBATIM)
# Built with all the rest where tests use it.
set(page_with_all "")
if(PROJECT_IS_TOP_LEVEL AND NOT ASA_SANITIZE AND CMAKE_BUILD_TYPE STREQUAL Release)
  set(page_with_all ALL)
endif()
add_custom_target(page ${page_with_all} DEPENDS ${page_file})
add_dependencies(page commit)
