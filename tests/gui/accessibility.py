#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the console as a screen reader does: accessibility.py CARETAKER.

Everything is found by role and name over AT-SPI and done by what is offered there, without a key or the mouse: it previews a task and
exports the plan, applies it, exports a table from its menu and changes a setting. Says what it does; ends with 0 where all of it worked.
"""
import pathlib
import subprocess
import sys
import tempfile
import time

import pyatspi

PATIENCE = 60  # seconds; a busy machine is slow


def walk(node):
    yield node
    for child in node:
        if child is not None:
            yield from walk(child)


def is_at_hand(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_ENABLED)


def application():
    found = [each for each in pyatspi.Registry.getDesktop(0) if each is not None and each.name == "caretaker"]
    return found[0] if found else None


def look_for(role, name, root):
    """None where there is none at hand, or where it has just gone."""
    try:
        top = root() if root else application()
        for node in walk(top) if top else ():
            if node.getRoleName() == role and name(node.name) and is_at_hand(node):
                return node
    except (LookupError, RuntimeError):  # what pyatspi makes of an object that has just gone
        pass
    return None


def find(role, name, root=None):
    """Waits until it is there. `name`: the whole name, or what tells whether it is the one."""
    matches = name if callable(name) else lambda text: text == name
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        node = look_for(role, matches, root)
        if node is not None:
            return node
        time.sleep(0.2)
    there = sorted({f"  {node.getRoleName()}: {node.name}" for node in walk(application()) if is_at_hand(node)})
    sys.exit(f"There is no {role} {name!r}. There are:\n" + "\n".join(there))


def press(node):
    print(f"press {node.getRoleName()} {node.name!r}", flush=True)
    action = node.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    for wanted in ("Press", "Toggle", "ShowMenu"):
        if wanted in names:
            action.doAction(names.index(wanted))
            return
    sys.exit(f"It cannot be pressed; it offers {names}.")


def choose_menu(menu, item):
    press(find("menu item", menu))
    press(find("menu item", item))


def enter(node, text):
    print(f"enter {text!r} in {node.name!r}", flush=True)
    node.queryEditableText().setTextContents(text)


def check(is_right, text):
    print(("right: " if is_right else "WRONG: ") + text, flush=True)
    if not is_right:
        sys.exit(1)


def wait_for_file(path):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and not (path.exists() and path.stat().st_size):
        time.sleep(0.2)
    return path.exists() and path.stat().st_size > 0


def save_as(path):
    """In the file dialog that has come."""
    enter(find("text", lambda name: name.startswith("File name")), str(path))
    press(find("push button", "Save"))
    check(wait_for_file(path), f"{path.name} was written")


def preview_and_apply(folder):
    press(find("list item", "Tasks"))
    press(find("push button", "Preview Auto-close stale jobs"))
    changes = find("table", "Changes")
    rows = changes.queryTable().nRows
    check(rows > 0, f"the preview lists {rows} changes")
    press(find("push button", lambda name: name.startswith("Export")))
    save_as(folder / "plan.json")
    press(find("push button", lambda name: name.startswith("Apply: ")))
    find("push button", "Show run")
    press(find("list item", "Runs"))
    check(find("table", "Runs table").queryTable().nRows == 1, "the run is in the history")


def export_a_table(folder):
    path = folder / "jobs.csv"
    press(find("list item", "Jobs"))
    find("label", lambda text: text.endswith(" jobs"))  # they have been read
    press(find("push button", "Table"))
    press(find("menu item", "Export…"))
    enter(find("text", "File"), str(path))
    press(find("push button", lambda text: text.startswith("Export 3")))
    check(wait_for_file(path), f"{path.name} was written")
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    check(len(lines) > 300, f"it has {len(lines)} lines")


def change_a_setting():
    choose_menu("File", "Settings…")
    press(find("list item", "Thresholds"))
    field = find("spin button", "Days until a job is stale")
    field.queryValue().currentValue = 120
    press(find("push button", "OK"))
    choose_menu("File", "Settings…")
    press(find("list item", "Thresholds"))
    value = find("spin button", "Days until a job is stale").queryValue().currentValue
    check(value == 120, f"the setting is {value:g}")
    press(find("push button", "Cancel"))


def main(caretaker):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        database = str(folder / "demo.sqlite3")
        subprocess.run([caretaker, "database", "demo", "--jobs", "300", "--database", database], check=True)
        console = subprocess.Popen([caretaker, "--database", database])
        try:
            preview_and_apply(folder)
            export_a_table(folder)
            change_a_setting()
        finally:
            console.terminate()
            console.wait()


main(*sys.argv[1:])
