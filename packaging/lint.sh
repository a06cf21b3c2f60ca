#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks the formatting of all sources, and runs clang-tidy (.clang-tidy) over the rooms. Changes no source.
# packaging/lint.sh [FILE...]: clang-tidy over these only.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

say "Packages"
install_missing "${build_packages[@]}" "${lint_packages[@]}"

say "Formatting"
mapfile -t sources < <(find models tasks ui app tests -name '*.cpp' -o -name '*.h' | sort)
clang-format --dry-run -Werror "${sources[@]}"
echo "${#sources[@]} files are formatted."

say "clang-tidy"
# A build folder of its own: clang-tidy cannot read another compiler's precompiled headers.
cmake -S . -B build/lint -G Ninja -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DCARETAKER_BUILD_TESTS=OFF >build/lint.log
if [ $# -gt 0 ]; then
  files=("$@")
else
  mapfile -t files < <(find models tasks ui app -name '*.cpp' | sort)
fi
# Its count of warnings in the headers of others goes to standard error, and is of no use.
printf '%s\0' "${files[@]}" |
  xargs -0 -n 1 -P "$(nproc)" clang-tidy -p build/lint --quiet 2> >(grep -vE '^[0-9]+ warnings? (generated|treated)' >&2)
echo "${#files[@]} files are clean."
