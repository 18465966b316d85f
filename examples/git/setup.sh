#!/bin/sh
# setup.sh PATTERN...: makes git diff and git difftool --tool=stet use Stet in this repository, for the files of these
# patterns. stet exits with 1 where texts differ, which git would take for a failure, as it would a file that cannot be read.
set -eu
[ $# -gt 0 ] || { echo "usage: setup.sh PATTERN..." >&2; exit 2; }

git config diff.stet.command 'sh -c '\''stet "$2" "$5" || true'\'' --'
git config difftool.stet.cmd 'stet "$LOCAL" "$REMOTE" || true'
git config difftool.prompt false

attributes=$(git rev-parse --show-toplevel)/.gitattributes
for pattern; do
  grep -qsxF "$pattern diff=stet" "$attributes" || echo "$pattern diff=stet" >>"$attributes"
done
