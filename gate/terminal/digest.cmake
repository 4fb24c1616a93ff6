# Writes a source file that tells programs apart by what they are built from, and proofs by what they
# depend on:
#   cmake -DROOT=<folder> -DFILES=<a file that names files of it, one a line> -DOUT=<file> -P ...
#
# A proof depends on every source, except
# - the faulty systems and the rooms of gate/ whose code no proof runs: the lint and the linker hold
#   them apart (tests/lint/includes.sh, tests/gate/prove/apart);
# - headers that state other properties. A header that properties/all.hpp names counts for the
#   properties in it and in the headers that include it; for all, if any other source includes it.
cmake_minimum_required(VERSION 3.25)
set(manifest properties/all.hpp)
set(no_proof_runs "^(properties/mutants|gate/(audit|campaign|commands|device|explain|explore|foreign|mutants|page|plan|report|review|timeline|vectors))/")

file(STRINGS "${FILES}" files)
foreach(file IN LISTS files)
  file(SHA256 "${ROOT}/${file}" digest_of_${file})
  file(STRINGS "${ROOT}/${file}" lines REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
  set(included_by_${file} "")
  foreach(line IN LISTS lines)
    if(line MATCHES "include[ \t]*[<\"]([^>\"]+)" AND CMAKE_MATCH_1 IN_LIST files)
      list(APPEND included_by_${file} ${CMAKE_MATCH_1})
    elseif(line MATCHES "include[ \t]*\"")
      message(FATAL_ERROR "${file} includes what is none of the sources: ${line}")
    endif()
  endforeach()
endforeach()

# 16 digits that name these files and what is in them.
function(digest out)
  list(SORT ARGN)
  list(REMOVE_DUPLICATES ARGN)
  set(all "")
  foreach(file IN LISTS ARGN)
    string(APPEND all "${digest_of_${file}}  ${file}\n")
  endforeach()
  string(SHA256 whole "${all}")
  string(SUBSTRING "${whole}" 0 16 whole)
  set(${out} ${whole} PARENT_SCOPE)
endfunction()

# These files, and all that they include.
function(reached out)
  set(seen "")
  while(ARGN)
    list(POP_FRONT ARGN file)
    if(NOT file IN_LIST seen)
      list(APPEND seen ${file})
      list(APPEND ARGN ${included_by_${file}})
    endif()
  endwhile()
  set(${out} ${seen} PARENT_SCOPE)
endfunction()

set(headers ${included_by_${manifest}})
set(shared ${files})
list(FILTER shared EXCLUDE REGEX "${no_proof_runs}")
list(REMOVE_ITEM shared ${headers})
foreach(file IN LISTS shared)
  if(NOT file STREQUAL manifest)
    foreach(included IN LISTS included_by_${file})
      if(included IN_LIST headers)
        reached(more ${included})
        list(APPEND shared ${more})
      endif()
    endforeach()
  endif()
endforeach()

set(ids "")
set(rows "")
foreach(header IN LISTS headers)
  reached(its_own ${header})
  digest(of_header ${shared} ${its_own})
  file(STRINGS "${ROOT}/${header}" lines REGEX "\\.id = \"")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE ".*\\.id = \"([^\"]*)\".*" "\\1" id "${line}")
    if(id IN_LIST ids)
      message(FATAL_ERROR "${header} states ${id}, as another header does")
    endif()
    list(APPEND ids ${id})
    string(APPEND rows "  if (property == \"${id}\") return \"${of_header}\";\n")
  endforeach()
endforeach()

digest(everything ${files})
digest(shared_by_all ${shared})
file(WRITE "${OUT}" "#include \"gate/terminal/digest.hpp\"

namespace asa {

std::string_view source_digest() { return \"${everything}\"; }

std::string_view shared_proof_digest() { return \"${shared_by_all}\"; }

std::string_view proof_digest(std::string_view property) {
${rows}  return source_digest();
}

}  // namespace asa
")
