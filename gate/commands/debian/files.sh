#!/bin/sh
# Writes what a Debian package has beside the program: manual pages, completions, the license and
# the changelog.
#   files.sh LICGATE SHARE
set -eu
licgate=$1 share=$2
version=$("$licgate" --version | sed 's/^licgate \([^,]*\),.*/\1/')
man=$share/man/man1 doc=$share/doc/licgate
rm -rf "$share"
mkdir -p "$man" "$doc" "$share/bash-completion/completions" "$share/zsh/vendor-completions"

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# page NAME COMMAND...: the manual page of a command, from its help. help2man runs a script, as it
# takes no command with a blank in its path.
page() {
  name=$1
  shift
  about=$("$@" --help | head -n 1)
  printf '[name]\n%s \\- %s\n' "$name" "$about" >"$tmp/name"
  printf '#!/bin/sh\nexec "%s" %s "$@"\n' "$1" "${2-}" >"$tmp/run"
  chmod +x "$tmp/run"
  help2man --no-info --no-discard-stderr --version-string="licgate $version" \
    --include="$tmp/name" --output="$tmp/page" "$tmp/run"
  gzip -9nc "$tmp/page" >"$man/$name.1.gz"
}
page licgate "$licgate"
"$licgate" --help | sed -n '/^Subcommands:/,$s/^  \([a-z]*\) .*/\1/p' | while read -r command; do
  page "licgate-$command" "$licgate" "$command"
done

"$licgate" completion bash >"$share/bash-completion/completions/licgate"
"$licgate" completion zsh >"$share/zsh/vendor-completions/_licgate"
cat >"$doc/copyright" <<COPYRIGHT
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: licgate

Files: *
Copyright: 2026 The authors of ASA License Laws
License: Apache-2.0
 On Debian systems, the full text of the license is in
 /usr/share/common-licenses/Apache-2.0.
COPYRIGHT
gzip -9n >"$doc/changelog.gz" <<LOG
licgate ($version) stable; urgency=low

  * The program as it was built from its sources.

 -- ASA License Laws <licgate@example.org>  Thu, 01 Jan 2026 00:00:00 +0000
LOG
