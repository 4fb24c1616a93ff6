#!/bin/sh
# includes.sh [root]: checks who includes whom. Prints file:line and what the folder may include;
# exits with 1 if it found anything.
cd "${1:-$(dirname "$0")/../..}" || exit 2

sources() { find "$1" -name '*.[ch]pp' ! -path 'tests/lint/wrong/*' 2>/dev/null | sort; }
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

found=$(
  only model "\"model/|$hana|$standard" 'model/, <boost/hana/...> and the standard library'
  only properties "\"(model|properties)/|$hana|$standard" \
    'model/, properties/, <boost/hana/...> and the standard library'
  only generators "\"(model|generators)/|$hana|$standard|<rapidcheck" \
    'model/, generators/, RapidCheck, <boost/hana/...> and the standard library'
  only gate '"(model|properties|generators|gate)/|<' \
    'model/, properties/, generators/, gate/ and libraries'
  only tests '"(model|properties|generators|gate|tests)/|<' \
    'paths from the root of the project, and libraries'
  whole_hana
  googletest_late
)
[ -z "$found" ] && exit
printf '%s\n' "$found"
exit 1
