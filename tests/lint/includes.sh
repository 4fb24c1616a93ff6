#!/bin/sh
# includes.sh [root]: checks who includes whom. Prints file:line and what the folder may include;
# exits with 1 if it found anything.
cd "${1:-$(dirname "$0")/../..}" || exit 2

sources() { find "$1" -name '*.[ch]pp' ! -path 'tests/lint/wrong/*' ! -path 'tests/examples/*' 2>/dev/null | sort; }
in_every_folder() { for folder in model properties generators gate tests; do sources $folder; done; }
includes_of() { xargs -r grep -nE '^ *# *include' /dev/null; }

standard='<[a-z_0-9]+>|<experimental/'
hana='<boost/hana/'

# only <folder> <pattern> <the pattern in words>
only() {
  sources "$1" | includes_of | grep -vE "include *($2)" | sed -E "s|^([^:]*:[0-9]*):.*|\1: $1 may include only $3|"
}

whole_hana() {
  in_every_folder | includes_of | grep -F '<boost/hana.hpp>' |
    sed -E 's|^([^:]*:[0-9]*):.*|\1: include the headers <boost/hana/...> that are used, not all of Hana|'
}

# RapidCheck's header needs what GoogleTest's declares.
googletest_late() {
  in_every_folder | xargs -r awk '
    FNR == 1 { late = 0 }
    /^ *# *include <rapidcheck\/gtest.h>/ { late = 1 }
    /^ *# *include <gtest\/gtest.h>/ && late {
      print FILENAME ":" FNR ": <gtest/gtest.h> comes before <rapidcheck/gtest.h>"
    }' /dev/null
}

# What each room of gate/ may include besides its own headers; all of them libraries. A room that is
# not listed may include nothing.
rooms='
terminal:
files: terminal
scenario: model terminal
device: model terminal
audit: model terminal device scenario
timeline: model terminal device audit scenario
plan: model terminal device audit scenario
page: model terminal device audit timeline plan
check: model terminal scenario device timeline generators properties files
campaign: model terminal scenario generators properties check explore
mutants: model terminal scenario generators properties files check
prove: model terminal scenario generators properties files check own
own: terminal properties files check
foreign: model terminal scenario device generators properties check
vectors: model terminal scenario generators properties files check mutants
explain: model terminal scenario device generators properties check prove explore
review: model terminal scenario properties files explain
explore: model terminal scenario device timeline generators properties check prove vectors
commands: model terminal scenario device audit timeline plan generators properties files check own mutants prove foreign vectors explain explore report review campaign
report: model terminal properties check explain review
'

# room <name> <what it may include>: those that are no room are folders at the top.
room() {
  name=$1
  shift
  allowed="gate/$name"
  for other; do
    case $other in
      model | properties | generators) allowed="$allowed|$other" ;;
      *) allowed="$allowed|gate/$other" ;;
    esac
  done
  only "gate/$name" "\"($allowed)/|<" "gate/$name/${*:+, $(echo "$*" | sed 's/ /, /g')} and libraries"
}

every_room() {
  printf '%s' "$rooms" | grep . | while IFS=: read -r name others; do
    # shellcheck disable=SC2086
    room "$name" $others
  done
  for folder in gate/*/; do
    name=$(basename "$folder")
    printf '%s' "$rooms" | grep -q "^$name:" ||
      sources "gate/$name" | sed -n '1s|$|:1: is in a room that this check does not know|p'
  done
  find gate -maxdepth 1 -type f ! -name main.cpp | sed 's|^gate/||' |
    sed 's|\(.*\)|gate/\1:1: is in no room|'
}

# These go to where there are no files, threads or tests: nothing of these.
portable() {
  for name in scenario device audit timeline plan page; do sources "gate/$name"; done | includes_of |
    grep -E '<(filesystem|fstream|iostream|thread|mutex|atomic|gtest/.*|z3.*)>' |
    sed -E 's|^([^:]*:[0-9]*):.*|\1: files, threads, tests and the solver are for other rooms|'
}

# The digest of proofs leaves these out (gate/terminal/digest.cmake), so what proofs run does not see
# them. Counterexamples are of what is not proved.
left_out() {
  for folder in properties gate/check gate/prove; do sources $folder; done |
    grep -vE '^properties/mutants/|^gate/check/(counterexample|unit_table)\.cpp$' | includes_of |
    grep -E '"(properties/mutants|gate/(audit|campaign|commands|device|explain|explore|foreign|mutants|page|plan|report|review|timeline|vectors))/' |
    sed -E 's|^([^:]*:[0-9]*):.*|\1: the digest of proofs leaves out what this includes|'
}

stated_in() { sed -n 's|^#include "\(properties/[^"]*\)".*|\1|p' "$1"; }
reached_from() {
  echo "$1"
  stated_in "$1" | while read -r header; do reached_from "$header"; done
}

# The same digest leaves out the headers of other properties. A template could call a function of one
# without including it, if it calls it by its name alone.
stray_calls() {
  [ -f properties/all.hpp ] || return
  functions=$(stated_in properties/all.hpp | xargs grep -HoE '^[A-Za-z][^({=;]*[ &*>][A-Za-z_0-9]+\(' |
    sed -E 's/^([^:]*):.*[ &*>]([A-Za-z_0-9]+)\(/\1 \2/')
  sources properties | grep -vE '^properties/(mutants/|all\.hpp$)' | while read -r source; do
    others=$(echo "$functions" | grep -vF "$(reached_from "$source")" | cut -d " " -f 2 |
      paste -sd "|")
    [ -z "$others" ] || grep -HnE "(^|[^.>:A-Za-z_0-9])($others)\(" "$source"
  done | sed -E 's|^([^:]*:[0-9]*):.*|\1: calls a function of a header that it does not include|'
}

found=$(
  only model "\"model/|$hana|$standard" 'model/, <boost/hana/...> and the standard library'
  only properties "\"(model|properties)/|$hana|$standard" \
    'model/, properties/, <boost/hana/...> and the standard library'
  only generators "\"(model|generators)/|$hana|$standard|<rapidcheck" \
    'model/, generators/, RapidCheck, <boost/hana/...> and the standard library'
  every_room
  portable
  left_out
  stray_calls
  only tests '"(model|properties|generators|gate|tests)/|<' \
    'paths from the root of the project, and libraries'
  whole_hana
  googletest_late
)
[ -z "$found" ] && exit
printf '%s\n' "$found"
exit 1
