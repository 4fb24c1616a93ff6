#!/bin/sh
# Runs kubernetes.mjs beside it:
#   kubernetes.sh NODE MODULES MANIFEST
set -eu
[ -x "$1" ] && [ -d "$2" ] || { echo "skipped: there is no Node.js, or no $2"; exit 77; }
exec "$1" "$(dirname "$0")/kubernetes.mjs" "$2" "$3"
