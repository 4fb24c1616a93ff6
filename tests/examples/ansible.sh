#!/bin/sh
# Runs the playbook on fixtures: a pair that may form, one that may not, and no `show version`.
#   ansible.sh LICGATE FIXTURES
set -eu
command -v ansible-playbook >/dev/null || { echo "skipped: there is no ansible-playbook"; exit 77; }
licgate=$1 fixtures=$2
here=$(cd "$(dirname "$0")" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
export ANSIBLE_LOCALHOST_WARNING=0 ANSIBLE_NOCOLOR=1 ANSIBLE_HOME="$tmp/home"

# audited PRIMARY SECONDARY: the exit code of the playbook.
audited() {
  cp "$1" "$tmp/fw1.txt" && cp "$2" "$tmp/fw2.txt"
  printf '[edge]\nfw1\nfw2\n' >"$tmp/inventory"
  ansible-playbook -i "$tmp/inventory" "$here/ansible/audit.yml" -e pair=edge \
    -e "outputs=$tmp" -e "licgate=$licgate" >"$tmp/said.txt" 2>&1
}
# says TEXT: fails unless the playbook said so.
says() {
  grep -qF -- "$1" "$tmp/said.txt" || { echo "not found: $1" && cat "$tmp/said.txt" && exit 1; }
}

audited "$fixtures/5520-primary.txt" "$fixtures/5520-secondary.txt" || { cat "$tmp/said.txt"; exit 1; }
says '"msg": "edge: These units may form a failover pair.'
! audited "$fixtures/5515-3des.txt" "$fixtures/5515-des.txt" || exit 1
says 'edge: These units may not form a failover pair. FX-ENC-1'
! audited "$fixtures/5515-3des.txt" /dev/null || exit 1
says '"rc": 2'
echo passed
