"""Reads the exports that networkx knows. Prints their sizes, and nodes and edges with all that is said of them."""

import io
import json
import sys
from urllib.request import urlopen

import networkx

address = sys.argv[1]
READERS = {"graphml": networkx.read_graphml, "gexf": networkx.read_gexf}


def read(name):
    with urlopen(f"{address}/export/graph.{name}") as answer:
        graph = READERS[name](io.BytesIO(answer.read()))
    return {
        "multigraph": graph.is_multigraph(),
        "directed": graph.is_directed(),
        "nodes": dict(graph.nodes(data=True)),
        # Where two edges join the same nodes, networkx takes the id for the key of an edge, else for something said of it.
        "edges": [
            {"id": key, "source": source, "target": target, **data}
            for source, target, key, data in networkx.MultiDiGraph(graph).edges(data=True, keys=True)
        ],
        "shortestPath": networkx.shortest_path_length(graph.to_undirected(), *sys.argv[2:4]),
    }


print(json.dumps({name: read(name) for name in READERS}, default=str))
