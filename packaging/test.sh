#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a clean clone to a full run of all tests. Installs the packages that are missing, builds, tests.
# packaging/test.sh [PRESET]: release (default), debug, asan or tsan.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh
preset=${1:-release}

say "Packages"
install_missing "${build_packages[@]}" "${test_packages[@]}"

say "Build (build/$preset)"
cmake --preset "$preset"
cmake --build --preset "$preset"

say "Tests"
exec ctest --preset "$preset" --parallel "$(nproc)"
