"""Asks newsgraph in GraphQL with the standard library alone: python3 ask.py URL NAME [KEY]"""

import json
import sys
import urllib.request

QUERY = """
query ($text: String!) {
  search(text: $text, limit: 1) {
    id name kind
    evidence(limit: 3) { quote polarity source { publisher title publishedOn } }
  }
}
"""


def ask(url: str, query: str, variables: dict, key: str | None = None) -> dict:
    """The data of the answer. Raises RuntimeError with the server's words when there are errors."""
    headers = {"content-type": "application/json"}
    if key:
        headers["authorization"] = f"Bearer {key}"
    body = json.dumps({"query": query, "variables": variables}).encode()
    with urllib.request.urlopen(urllib.request.Request(url, body, headers)) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise RuntimeError(answer["errors"][0]["message"])
    return answer["data"]


if __name__ == "__main__":
    url, name, *key = sys.argv[1:]
    for entity in ask(url, QUERY, {"text": name}, *key)["search"]:
        print(f"{entity['name']} ({entity['kind']})")
        for said in entity["evidence"]:
            source = said["source"]
            print(f"  \"{said['quote']}\" {source['publisher'] or source['title']}, {source['publishedOn']}")
