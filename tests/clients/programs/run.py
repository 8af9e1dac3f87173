"""Runs the programs of this folder, one after another in one process, which imports their libraries once. A line of standard input is a JSON
list: the program's file, then its arguments. The answer is a line, too: what the program printed, or how it failed."""

import contextlib
import io
import json
import runpy
import sys
import traceback

for line in sys.stdin:
    sys.argv = json.loads(line)
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            runpy.run_path(sys.argv[0], run_name="__main__")
        answer = {"printed": printed.getvalue()}
    except (Exception, SystemExit):
        answer = {"failed": traceback.format_exc()}
    print(json.dumps(answer), flush=True)
