"""Runs the code of a notebook's cells, in order, in one namespace, against the server at an address. Prints the variables that are asked
for, tables as records."""

import json
import os
import sys

import pandas

address, notebook, *names = sys.argv[1:]
os.environ["DATELINE_URL"] = address
with open(notebook, encoding="utf-8") as file:
    cells = json.load(file)["cells"]
namespace = {"__name__": "__main__"}
for number, cell in enumerate(cells):
    if cell["cell_type"] == "code":
        exec(compile("".join(cell["source"]), f"cell {number} of {notebook}", "exec"), namespace)


def plain(value):
    if isinstance(value, pandas.DataFrame):
        return json.loads(value.reset_index().to_json(orient="records", date_format="iso"))
    return value


print(json.dumps({name: plain(namespace[name]) for name in names}))
