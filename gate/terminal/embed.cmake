# Writes a source file that holds the text of other files:
# NAMESPACE::NAME() lists them, as HEADER declares it, each a TYPE of its name and its text.
#   cmake -DROOT=<folder> -DFILES=<a file that names files of it, one a line> -DOUT=<file>
#     -DHEADER=<path> -DNAMESPACE=<name> -DTYPE=<name> -DNAME=<name> -P ...
cmake_minimum_required(VERSION 3.25)

file(STRINGS "${FILES}" files)
set(rows "")
foreach(file IN LISTS files)
  file(READ "${ROOT}/${file}" text)
  string(APPEND rows "    {\"${file}\",\n     R\"asa(${text})asa\"sv},\n")
endforeach()
file(WRITE "${OUT}" "#include \"${HEADER}\"

namespace ${NAMESPACE} {

namespace {

using namespace std::string_view_literals;  // which compilers need not count

constexpr ${TYPE} files[] = {
${rows}};

}  // namespace

std::span<const ${TYPE}> ${NAME}() { return files; }

}  // namespace ${NAMESPACE}
")
