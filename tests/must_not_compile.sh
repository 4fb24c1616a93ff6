#!/bin/sh
# must_not_compile.sh <program> <compiler> [flags]: the program must not compile, and the compiler must say
# what its first lines expect. A program whose first line is `// compiles` must compile.
program=$1
shift
message=$(LC_ALL=C "$@" -fsyntax-only "$program" 2>&1)
status=$?
fail() { printf '%s: %s\n%s\n' "$program" "$1" "$message"; exit 1; }

wanted=$(sed -n '/^\/\/ expect: ./!q; s/^\/\/ expect: //p' "$program")
if [ "$(head -n 1 "$program")" = '// compiles' ]; then
  [ $status -eq 0 ] || fail 'must compile, but does not:'
elif [ -z "$wanted" ]; then
  echo "$program: the first line must be \`// expect: <message>\` or \`// compiles\`"
  exit 2
elif [ $status -eq 0 ]; then
  fail "compiles, but must not: $wanted"
fi
printf '%s\n' "$wanted" | while IFS= read -r line; do
  printf '%s\n' "$message" | grep -qF -- "$line" || exit 1
done || fail "does not compile, but not because: $wanted"
