#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the texts of the sources into the translations: into the English one only the plural ones, where
# it fills in the forms that follow the pattern "%n job(s)". What it cannot fill in stays marked as
# unfinished, and is told.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=resources/translations
# take LANGUAGE OPTION...
take() {
  "$(qtpaths6 --query QT_INSTALL_BINS 2>/dev/null || echo /usr/lib/qt6/bin)/lupdate" -silent "${@:2}" \
    -no-obsolete -locations none -source-language en -target-language "$1" \
    -I models -I tasks -I ui models tasks ui app -ts "$folder/caretaker_$1.ts"
}
take en -pluralonly
take de
take ur
file=$folder/caretaker_en.ts
python3 - "$file" <<'PYTHON'
import re, sys
path = sys.argv[1]
text = open(path, encoding="utf-8").read()
def forms(match):
    source = match.group(1)
    one = re.sub(r"\((s|es)\)", "", source)
    many = re.sub(r"\((s|es)\)", r"\1", source)
    return (f"<source>{source}</source>\n        <translation>\n            <numerusform>{one}</numerusform>\n"
            f"            <numerusform>{many}</numerusform>\n        </translation>")
empty = r"<source>([^<]*)</source>\s*<translation type=\"unfinished\">\s*<numerusform></numerusform>\s*<numerusform></numerusform>\s*</translation>"
open(path, "w", encoding="utf-8").write(re.sub(empty, forms, text))
PYTHON
grep -c unfinished "$folder"/*.ts || true
