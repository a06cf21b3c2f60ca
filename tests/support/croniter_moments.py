# SPDX-License-Identifier: GPL-3.0-or-later
"""The next two moments of cron expressions in UTC, as croniter gives them.

A line each on standard input: `or` or `and` (how it is to join the two day fields), a start in
seconds since 1970, and the expression, with tabs between. A line each on standard output: two
numbers, or `never`.
"""
import sys

from croniter import CroniterBadDateError, croniter

for line in sys.stdin:
    day_rule, start, expression = line.rstrip("\n").split("\t")
    moments = croniter(expression, float(start), ret_type=float, day_or=day_rule == "or")
    try:
        print(int(moments.get_next()), int(moments.get_next()))
    except CroniterBadDateError:
        print("never")
