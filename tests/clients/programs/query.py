"""Asks a GraphQL document with gql, which checks it against the schema that it fetches first. Prints the answer."""

import json
import sys

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

url, document, variables = sys.argv[1:]
client = Client(transport=RequestsHTTPTransport(url=url), fetch_schema_from_transport=True)
query = gql(document)
query.variable_values = json.loads(variables)
print(json.dumps(client.execute(query)))
