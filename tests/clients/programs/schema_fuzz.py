"""Asks every query and mutation that the schema has as schemathesis draws them, seeded. Prints how often each was asked, the codes of the
errors that were told, and whatever was an error of the server: a status from 500, an answer that is no JSON, a masked error.

schemathesis' own check takes each error below a field for one of the server, also 'nothing in the graph has this id'."""

import json
import sys
from collections import Counter

import hypothesis
import schemathesis

url, examples, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
asked, codes, failures = Counter(), Counter(), []


def of_the_server(response) -> bool:
    try:
        errors = response.json().get("errors", [])
    except ValueError:
        return True
    told = [error.get("extensions", {}).get("code", "none") for error in errors]
    codes.update(told)
    return response.status_code >= 500 or "none" in told or "INTERNAL_SERVER_ERROR" in told


def fuzz(operation) -> None:
    @hypothesis.seed(seed)
    @hypothesis.settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=[hypothesis.Phase.generate],
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(case=operation.as_strategy())
    def ask(case) -> None:
        response = case.call()
        asked[operation.label] += 1
        if of_the_server(response):
            failures.append([operation.label, case.body, response.status_code, response.text[:500]])

    ask()


for found in schemathesis.graphql.from_url(url).get_all_operations():
    fuzz(found.ok())
print(json.dumps({"asked": asked, "codes": codes, "failures": failures[:5]}))
