# Writes a source file that tells programs apart by what they are built from:
#   cmake -DROOT=<folder> -DFILES=<a file that names files of it, one a line> -DOUT=<file> -P ...
file(STRINGS "${FILES}" files)
set(all "")
foreach(file IN LISTS files)
  file(SHA256 "${ROOT}/${file}" digest)
  string(APPEND all "${digest}  ${file}\n")
endforeach()
string(SHA256 digest "${all}")
string(SUBSTRING "${digest}" 0 16 digest)
file(WRITE "${OUT}" "#include \"gate/terminal/digest.hpp\"

namespace asa {

std::string_view source_digest() { return \"${digest}\"; }

}  // namespace asa
")
