"""Reads the JSON-LD export with rdflib, and asks it with SPARQL who said what, in which sentence of which article."""

import json
import sys

from rdflib import Graph

address = sys.argv[1]
PREFIXES = """
PREFIX schema: <https://schema.org/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
"""
SAID = """
SELECT ?speaker ?content ?sentence ?headline WHERE {
  ?claim a schema:Claim ; schema:text ?content ; prov:wasDerivedFrom ?quotation .
  OPTIONAL { ?claim schema:author/schema:name ?speaker }
  ?quotation schema:text ?sentence ; prov:wasQuotedFrom/schema:headline ?headline .
} ORDER BY ?content
"""
TYPES = "SELECT ?type (COUNT(DISTINCT ?thing) AS ?count) WHERE { ?thing a ?type } GROUP BY ?type"
BROKEN = "SELECT ?date WHERE { ?thing ?about ?date FILTER(isLiteral(?date) && STRSTARTS(STR(DATATYPE(?date)), 'http://www.w3.org/2001/XMLSchema#')) }"

graph = Graph().parse(f"{address}/export/graph.jsonld", format="json-ld")
answer = {
    "said": [[value and str(value) for value in row] for row in graph.query(PREFIXES + SAID)],
    "types": {str(kind): int(count) for kind, count in graph.query(TYPES)},
    "illTyped": [str(date) for (date,) in graph.query(BROKEN) if date.ill_typed],
}
print(json.dumps(answer))
