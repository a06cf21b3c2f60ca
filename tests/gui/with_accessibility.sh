#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with_accessibility.sh COMMAND...: runs it on a desktop of its own (with_desktop.sh) with the bus that screen readers listen to.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
run() {
  /usr/libexec/at-spi-bus-launcher --launch-immediately &
  launcher=$!
  trap 'kill "$launcher" 2>/dev/null || true' EXIT
  QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 "$@"
}
if [ "${1:-}" = --inside ]; then
  shift
  run "$@"
else
  exec "$here/with_desktop.sh" "$here/with_accessibility.sh" --inside "$@"
fi
