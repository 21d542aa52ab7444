"""Search beside SQLite's FTS5: what is found on the reference catalogue, and how long it takes on a large one.

    make bench-search

The same texts for all: of each live service its names, synonyms and promise, what it relieves of, the
names and benefits of its options, and the words of the results that it serves. FTS5 gets them as one
row a service and language, asked with OR between the words, ranked by bm25; `unicode61` by words,
`trigram` by any three letters. The questions are those of the tests
(Tests/UnderstandingTests/Questions/search.tsv), in five languages, some with slips and endings. The
large catalogue comes from generate_catalogue.py; each of its services stands under several numbers.
"""

import argparse
import json
import os
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[1]
QUESTIONS = [
    line.split("\t")
    for line in (ROOT / "Tests/UnderstandingTests/Questions/search.tsv").read_text().splitlines()
]
LANGUAGES = ["en", "de", "fr", "it", "ru"]


def load(path):
    return yaml.load(path.read_text(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def texts(folder):
    """Id and one text for each service and language."""
    outcomes = {one["id"]: one for one in load(folder / "outcomes.yaml")["outcomes"]}
    for path in sorted((folder / "services").glob("*.yaml")):
        service = load(path)["service"]
        served = [outcomes[id] for id in service["outcomes"]]
        for language in LANGUAGES:
            words = [service["name"], service["promise"]]
            words += service["relieves"]["costs"] + service["relieves"]["risks"]
            for tier in service["tiers"]:
                words += [tier["name"]] + [benefit["statement"] for benefit in tier["benefits"]]
            words += [limit["name"] for limit in service.get("limits", [])]
            words += [one["statement"] for one in served]
            said = [text[language] for text in words]
            for one in [service, *served]:
                said += one["synonyms"].get(language, [])
            yield service["id"], language, " ".join(said)


def table(rows, tokenizer, copies=1):
    store = sqlite3.connect(":memory:")
    store.execute(
        f"CREATE VIRTUAL TABLE found USING fts5(id UNINDEXED, body, tokenize='{tokenizer}')")
    for copy in range(copies):
        store.executemany(
            "INSERT INTO found VALUES (?, ?)", ((f"{id}#{copy}", body) for id, _, body in rows))
    return store


def ask(store, text, tokenizer):
    words = re.findall(r"\w+", text.lower())
    if tokenizer == "trigram":
        words = [word[i:i + 3] for word in words for i in range(len(word) - 2)]
    if not words:
        return []
    query = " OR ".join(f'"{word}"' for word in words)
    rows = store.execute(
        "SELECT id FROM found WHERE found MATCH ? ORDER BY bm25(found) LIMIT 40", (query,))
    ids = [id.split("#")[0] for (id,) in rows]
    return list(dict.fromkeys(ids))[:3]


def rate(answers):
    hits = [[service == id for id in found] for (_, service, _), found in zip(QUESTIONS, answers)]
    count = len(QUESTIONS)
    return sum(any(h[:1]) for h in hits) / count, sum(any(h) for h in hits) / count


def entente(binary):
    for language, _, text in QUESTIONS:
        found = subprocess.run(
            [binary, "catalogue", "search", text, "--lang", language, "--most", "3", "--json"],
            capture_output=True, check=True, cwd=ROOT)
        yield [one["id"] for one in json.loads(found.stdout)["services"]]


def times(store, tokenizer):
    taken = []
    for _, _, text in QUESTIONS:
        start = time.perf_counter()
        ask(store, text, tokenizer)
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken), max(taken)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--binary", required=True)
    options.add_argument("--times", required=True, help="the program search-times")
    options.add_argument("--services", type=int, default=1_000)
    options.add_argument("--copies", type=int, default=10)
    chosen = options.parse_args()
    print("load of the machine: {:.2f} {:.2f} {:.2f}".format(*os.getloadavg()))
    rows = list(texts(ROOT / "catalogue-data"))
    found = {"entente": rate(entente(chosen.binary))}
    for tokenizer in ("unicode61", "trigram"):
        store = table(rows, tokenizer)
        found[tokenizer] = rate([ask(store, text, tokenizer) for _, _, text in QUESTIONS])
    with tempfile.TemporaryDirectory() as folder:
        large = Path(folder) / "large"
        subprocess.run(
            [sys.executable, ROOT / "Benchmarks/generate_catalogue.py", "--services",
             str(chosen.services), "--out", large], check=True)
        figures = json.loads(subprocess.run(
            [chosen.times, large, ROOT / "dialogs/lexicon", str(chosen.copies)],
            input="".join(f"{language}\t{text}\n" for language, _, text in QUESTIONS).encode(),
            capture_output=True, check=True).stdout)
        taken = {"entente": (figures["median"], figures["slowest"])}
        rows = list(texts(large))
        for tokenizer in ("unicode61", "trigram"):
            taken[tokenizer] = times(table(rows, tokenizer, chosen.copies), tokenizer)
    print(f"{len(QUESTIONS)} questions; large catalogue: {figures['services']:,} services\n")
    print("| | first | among three | median, large | slowest, large |")
    print("|---|---|---|---|---|")
    for name, (first, three) in found.items():
        median, slowest = taken[name]
        print(f"| {name} | {first:.2f} | {three:.2f} | {median:.2f} ms | {slowest:.2f} ms |")
    print(f"\nindex: {figures['bytes'] / 1e6:.1f} MB, made in {figures['makeMilliseconds'] / 1e3:.1f} s, "
          f"read in {figures['readMilliseconds']:.3f} ms")


if __name__ == "__main__":
    main()
