#!/bin/sh
# make_test.sh <root>: no recipe sees a variable that leaves out tests, and make says so.
cd "$1" || exit 2
wrong() { echo "$1"; exit 1; }
show='include Makefile
show: ; @env'

for name in GTEST_FILTER GTEST_REPEAT GTEST_SHARD_INDEX GTEST_TOTAL_SHARDS TESTBRIDGE_TEST_ONLY; do
  said=$(echo "$show" | env "$name=0" make -s -f - show 2>&1) || wrong "$said"
  echo "$said" | grep -q "^$name=" && wrong "recipes see $name"
  echo "$said" | grep -q "$name is ignored" || wrong "make does not say that it ignores $name"
done
exit 0
