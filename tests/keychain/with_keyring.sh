#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with_keyring.sh COMMAND...: runs it on a D-Bus session with a Secret Service of its own (GNOME's, unlocked), in a home of its own, and
# ends both afterwards. Ends with 77 where they are not installed.
set -euo pipefail

if [ "$1" != --in-session ]; then
  for program in dbus-run-session dbus-send gnome-keyring-daemon; do
    command -v "$program" >/dev/null || { echo "$program is not installed." >&2; exit 77; }
  done
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  export HOME=$folder XDG_RUNTIME_DIR=$folder
  unset XDG_CONFIG_HOME XDG_DATA_HOME DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP KDE_FULL_SESSION
  dbus-run-session -- "$0" --in-session "$@"
  exit
fi

shift
gnome-keyring-daemon --foreground --unlock --components=secrets >"$HOME/keyring.log" 2>&1 < <(printf 'a password for the keyring') &
keyring=$!
trap 'kill "$keyring" 2>/dev/null || true; wait 2>/dev/null || true' EXIT
is_ready() {
  dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets |
    grep -q 'boolean true'
}
for _ in $(seq 300); do
  is_ready && break
  sleep 0.1
done
is_ready || { echo "The keyring did not start:" >&2; cat "$HOME/keyring.log" >&2; exit 1; }
"$@"
