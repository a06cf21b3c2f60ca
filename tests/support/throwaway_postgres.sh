#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# throwaway_postgres.sh DUMP: a PostgreSQL server for tests, made in a folder of its own, told of by one line on standard output,
#   ready PORT FOLDER
# (the folder holds the server's socket, too), stopped and removed when standard input ends, so also
# when the program at its other end crashes or is killed. Superuser: caretaker, without a password.
# The database "workspace" holds the dump. The role "guarded" has to give the password "s3cret" over TCP. Nothing survives a power cut.
set -euo pipefail

fail() { echo "No PostgreSQL server for the tests: $*" >&2; exit 1; }

dump=$(realpath "$1")
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -t/ -k5 -n | tail -1)
[ -n "$bin" ] || bin=$(pg_config --bindir 2>/dev/null) || true
[ -x "$bin/initdb" ] || fail "initdb is not installed (on Debian: apt-get install postgresql)"

# The server refuses to run as root.
as_server=()
if [ "$(id -u)" -eq 0 ]; then
  id -u postgres >/dev/null 2>&1 || fail "run as root, it needs a user postgres (on Debian: of the package postgresql)"
  as_server=(setpriv --reuid=postgres --regid=postgres --init-groups --)
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/caretaker-pg.XXXXXX")
server=
remove() {
  trap '' INT TERM HUP
  if [ -n "$server" ]; then
    kill -INT "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$folder"
}
trap remove EXIT
trap 'exit 1' INT TERM HUP
[ "$(id -u)" -ne 0 ] || chown postgres: "$folder"
cd "$folder"

"${as_server[@]}" "$bin/initdb" --pgdata="$folder/data" --username=caretaker --auth=trust --encoding=UTF8 --locale=C \
  --no-sync --no-instructions >initdb.log 2>&1 || fail "initdb failed: $(cat initdb.log)"
"${as_server[@]}" tee "$folder/data/pg_hba.conf" >/dev/null <<HBA
local all all trust
host all guarded 127.0.0.1/32 scram-sha-256
host all all 127.0.0.1/32 trust
HBA

start() {
  "${as_server[@]}" "$bin/postgres" -D "$folder/data" -p "$1" -k "$folder" -h 127.0.0.1 \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=50 \
    -c shared_buffers=16MB -c jit=off >server.log 2>&1 </dev/null &
  server=$!
  for _ in $(seq 300); do
    if "$bin/pg_isready" -q -h "$folder" -p "$1"; then return 0; fi
    kill -0 "$server" 2>/dev/null || return 1
    sleep 0.1
  done
  return 1
}

# The port may be taken by then; so another try.
for attempt in 1 2 3 4 5; do
  port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000))
  if start "$port"; then
    client=(-h "$folder" -p "$port" -U caretaker)
    "$bin/psql" "${client[@]}" -q -d postgres -c "CREATE ROLE guarded LOGIN PASSWORD 's3cret'" || fail "no role"
    "$bin/createdb" "${client[@]}" workspace || fail "no database"
    "$bin/psql" "${client[@]}" -q -v ON_ERROR_STOP=1 -d workspace -f "$dump" >/dev/null || fail "the dump was refused"
    echo "ready $port $folder"
    cat >/dev/null
    exit 0
  fi
  wait "$server" 2>/dev/null || true
  server=
done
fail "it did not start: $(cat server.log)"
