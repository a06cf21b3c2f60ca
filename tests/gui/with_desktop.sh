#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with_desktop.sh COMMAND...: runs it on an X server, window manager and session bus of its own, in
# a home of its own, and ends all afterwards. The server picks a free display itself.
set -euo pipefail
folder=$(mktemp -d)
children=()
clean_up() {
  for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$folder"
}
trap clean_up EXIT
export HOME=$folder XDG_RUNTIME_DIR=$folder
unset XDG_CONFIG_HOME XDG_DATA_HOME WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

mkfifo "$folder/display"
exec 3<>"$folder/display"
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp >"$folder/xvfb.log" 2>&1 &
children+=($!)
if ! read -r -t 30 -u 3 number; then
  echo "The X server did not start:" >&2
  cat "$folder/xvfb.log" >&2
  exit 1
fi
export DISPLAY=:$number
openbox >"$folder/openbox.log" 2>&1 3>&- &
children+=($!)
# A window that comes before the window manager is never given the focus.
for _ in $(seq 300); do
  xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break
  sleep 0.1
done
dbus-run-session -- "$@" 3>&-
