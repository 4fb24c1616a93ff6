# Writes a source file that holds the text of other files:
#   cmake -DROOT=<folder> -DFILES=<a file that names files of it, one a line> -DOUT=<file> -P ...
cmake_minimum_required(VERSION 3.25)

file(STRINGS "${FILES}" files)
set(rows "")
foreach(file IN LISTS files)
  file(READ "${ROOT}/${file}" text)
  string(APPEND rows "    {\"${file}\",\n     R\"asa(${text})asa\"sv},\n")
endforeach()
file(WRITE "${OUT}" "#include \"gate/explain/sources.hpp\"

namespace asa::explain {

namespace {

using namespace std::string_view_literals;  // which compilers need not count

constexpr SourceFile files[] = {
${rows}};

}  // namespace

std::span<const SourceFile> sources() { return files; }

}  // namespace asa::explain
")
