#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a clean clone to the running console on an embedded database with example data. Installs the
# packages that are missing, builds, and starts. Without a display it shows on the command line what
# the stale-jobs task would do with the same data. Safe to repeat: what is there already is kept.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

say "Packages"
install_missing "${build_packages[@]}"

say "Build (build/release)"
cmake --preset release
cmake --build --preset release --target caretaker
caretaker=build/release/caretaker

demo=build/demo.sqlite3
if [ -f "$demo" ]; then
  say "Example data: $demo is there already (delete it for a fresh one)"
else
  say "Example data: $demo"
  rm -f "$demo".part*
  "$caretaker" database demo --database "$demo.part"
  mv "$demo.part" "$demo"
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say "Console: $caretaker --database $demo"
  exec "$caretaker" --database "$demo"
fi
say "There is no display, so no window. A dry run instead: $caretaker auto_close_stale_jobs --dry-run --database $demo"
exec "$caretaker" auto_close_stale_jobs --dry-run --database "$demo"
