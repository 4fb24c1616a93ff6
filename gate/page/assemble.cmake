# Writes the page: fills page.html with the styles, the scripts, the module and an example, and its
# Content-Security-Policy with the digests of what may run.
#   cmake -DROOT=<folder> -DMODULE=<wasm> -DEXAMPLE=<files> -DOUT=<file> -P ...
cmake_minimum_required(VERSION 3.25)

function(read_all out)
  set(all "")
  foreach(file IN LISTS ARGN)
    file(READ "${ROOT}/${file}" text)
    string(APPEND all "${text}")
  endforeach()
  set(${out} "${all}" PARENT_SCOPE)
endfunction()

# The digest as the policy names it: base64 of its bytes.
function(digest text out)
  string(SHA256 hex "${text}")
  string(REGEX REPLACE "(..)" "\\\\x\\1" bytes "${hex}")
  execute_process(COMMAND env printf "${bytes}" COMMAND base64
    OUTPUT_VARIABLE base64 OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  set(${out} "${base64}" PARENT_SCOPE)
endfunction()

read_all(page gate/page/page.html)
read_all(style gate/report/style.css gate/page/page.css)
list(TRANSFORM SCRIPTS PREPEND gate/page/)
read_all(script ${SCRIPTS})
digest("${style}" style_hash)
digest("${script}" script_hash)
execute_process(COMMAND base64 -w 0 "${MODULE}" OUTPUT_VARIABLE module COMMAND_ERROR_IS_FATAL ANY)
read_all(primary ${EXAMPLE}-primary.txt)
read_all(secondary ${EXAMPLE}-secondary.txt)
foreach(name style style_hash script script_hash module primary secondary)
  string(REPLACE "{{${name}}}" "${${name}}" page "${page}")
endforeach()
file(WRITE "${OUT}" "${page}")
