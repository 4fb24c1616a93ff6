#!/bin/sh
# must_not_compile.sh <program> <compiler> [flags]: the program must not compile, and the compiler must say
# what its first line expects. A program whose first line is `// compiles` must compile.
program=$1
shift
first=$(head -n 1 "$program")
message=$(LC_ALL=C "$@" -fsyntax-only "$program" 2>&1)
status=$?
case $first in
  '// compiles') wanted='' ;;
  '// expect: '*) wanted=${first#// expect: } ;;
  *) echo "$program: the first line must be \`// expect: <message>\` or \`// compiles\`"; exit 2 ;;
esac
if [ -z "$wanted" ]; then
  [ $status -eq 0 ] && exit
  echo "$program: must compile, but does not:"
elif [ $status -eq 0 ]; then
  echo "$program: compiles, but must not: $wanted"
else
  printf '%s\n' "$message" | grep -qF -- "$wanted" && exit
  echo "$program: does not compile, but not because: $wanted"
fi
printf '%s\n' "$message"
exit 1
