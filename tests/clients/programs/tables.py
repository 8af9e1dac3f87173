"""Reads the tables with pandas, as CSV and as newline-delimited JSON. Prints how many rows there are, and what pandas takes them for."""

import io
import json
import sys
import zipfile
from urllib.request import urlopen

import pandas

address = sys.argv[1]


def described(frame):
    return {"rows": len(frame), "types": {name: str(kind) for name, kind in frame.dtypes.items()}}


with urlopen(f"{address}/export/tables.zip") as answer:
    archive = zipfile.ZipFile(io.BytesIO(answer.read()))
csv = {name: pandas.read_csv(archive.open(name)) for name in archive.namelist()}
records = pandas.read_json(f"{address}/export/graph.ndjson", lines=True)
claims = csv["claims.csv"]
events = pandas.read_csv(f"{address}/tables/events.csv?bom=true", parse_dates=["dateFrom", "dateTo"])
answer = {
    "csv": {name: described(frame) for name, frame in csv.items()},
    "records": records.groupby("record").size().to_dict(),
    "contents": claims["content"].tolist(),
    "certainties": claims.groupby("certainty").size().to_dict(),
    "events": {**described(events), "columns": events.columns.tolist(), "days": events["dateFrom"].dropna().dt.day.tolist()},
}
print(json.dumps(answer, default=str))
