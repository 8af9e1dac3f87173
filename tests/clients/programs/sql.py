"""Asks SQL statements of the flat tables, as Superset does: SQLAlchemy, shillelagh and graphql-db-api. Prints the rows of each."""

import json
import sys

from sqlalchemy import create_engine, text

host, *statements = sys.argv[1:]
engine = create_engine(f"graphql://{host}/graphql?is_https=0")
with engine.connect() as connection:
    answers = [[list(row) for row in connection.execute(text(statement))] for statement in statements]
print(json.dumps(answers, default=str))
