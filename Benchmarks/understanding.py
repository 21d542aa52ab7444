#!/usr/bin/env python3
"""What is understood of the external cases, beside what the peers understand of them.

    Benchmarks/understanding.py [--binary .build/debug/entente] [--cases FILE] [--misses]

The cases (2,225 utterances of Recognizers-Text, Duckling and others, each with its source and licence)
lie beside the project, not in it: --cases or ENTENTE_CASES names the file, understanding.jsonl. The
whole list of values of a case must match. A value that would be asked back counts as right when it is
right, and neither as right nor as wrong when it is not.
"""

import argparse
import collections
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
CASES = os.environ.get("ENTENTE_CASES", str(ROOT.parent / "shared/cases/understanding.jsonl"))
LANGUAGES = ["en", "de", "fr", "it", "ru", "und"]
TYPES = ["percent", "currency", "money_bound", "duration", "number", "date", "timerange"]
# Measured on the same core cases: Recognizers-Text (no Russian), Duckling.
PEERS = {
    "percent": (".79", "–"), "currency": (".92", ".55"), "money_bound": ("–", "–"),
    "duration": (".69", ".79"), "number": (".89", ".77"), "date": ("–", ".85"),
    "timerange": ("–", ".83"),
}


def same(wanted, found, kind):
    """Whether a value that was found is the one that the case expects."""
    if kind in ("percent", "number"):
        return wanted["value"] == found.get("value")
    if kind in ("currency", "money_bound"):
        if wanted.get("op") != found.get("op"):
            return False
        keys = ("amount", "min", "max")
        if any(wanted.get(key) not in (None, found.get(key)) for key in keys):
            return False
        if wanted.get("currency") is None:
            return True
        if wanted.get("ambiguous") or wanted.get("minor"):
            return found.get("currency") in (None, wanted["currency"])
        return wanted["currency"] == found.get("currency")
    if kind == "duration":
        seconds = found.get("seconds")
        size = max(1.0, float(wanted["seconds"]))
        return seconds is not None and abs(float(wanted["seconds"]) - float(seconds)) < 1e-6 * size
    if kind == "date":
        return bool(set(wanted["any"]) & set(found.get("any", [])))
    return any(reading in found.get("any", []) for reading in wanted["any"])


def is_right(case, found):
    wanted, kind = case["expected"], case["type"]
    if case.get("first_only"):
        return bool(found) and same(wanted[0], found[0], kind)
    return len(found) == len(wanted) and all(map(same, wanted, found, [kind] * len(wanted)))


def answers(binary, cases):
    text = "".join(json.dumps(case, ensure_ascii=False) + "\n" for case in cases)
    run = subprocess.run(
        [binary, "understand", "--batch"], input=text, capture_output=True, text=True, cwd=ROOT)
    if run.returncode != 0:
        sys.exit(run.stderr or run.stdout)
    return {answer["id"]: answer["got"] for answer in map(json.loads, run.stdout.splitlines())}


def share(counts):
    return f"{counts[0]}/{counts[1]} {counts[0] / counts[1]:.3f}" if counts[1] else "–"


def tally(cases, got):
    core, whole = (collections.defaultdict(lambda: [0, 0]) for _ in range(2))
    for case in cases:
        right = is_right(case, got.get(case["id"], []))
        for kind in (case["type"], "all"):
            for language in (case["lang"], "all"):
                for counts in [core, whole] if case["tier"] == "core" else [whole]:
                    counts[kind, language][0] += right
                    counts[kind, language][1] += 1
    return core, whole


def precision(cases, got):
    right = wrong = asked = 0
    for case in cases:
        if case["tier"] != "core":
            continue
        wanted = case["expected"] + [None] * 99
        for expected, found in zip(wanted, got.get(case["id"], [])):
            if expected is not None and same(expected, found, case["type"]):
                right += 1
            elif found.get("ask"):
                asked += 1
            else:
                wrong += 1
    share = right / max(1, right + wrong)
    return f"Values on core: {right} right, {wrong} wrong, {asked} asked; precision {share:.4f}."


def table(core, whole):
    head = ["core", *LANGUAGES, "all", "with extended", "Recognizers-Text", "Duckling"]
    yield "| " + " | ".join(head) + " |"
    yield "|" + "---|" * len(head)
    for kind in [*TYPES, "all"]:
        cells = [share(core[kind, language]) for language in [*LANGUAGES, "all"]]
        row = [kind, *cells, share(whole[kind, "all"]), *PEERS.get(kind, ("", ""))]
        yield "| " + " | ".join(row) + " |"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", default=str(ROOT / ".build/debug/entente"))
    parser.add_argument("--cases", default=CASES)
    parser.add_argument("--misses", action="store_true", help="each case that is not right")
    given = parser.parse_args()
    if not os.path.exists(given.cases):
        sys.exit(f"The cases are not at {given.cases}; name the file with --cases.")
    lines = pathlib.Path(given.cases).read_text(encoding="utf-8").splitlines()
    cases = [case for case in map(json.loads, lines) if case["tier"] != "out"]
    got = answers(given.binary, cases)
    print("\n".join(table(*tally(cases, got))))
    print(precision(cases, got))
    if given.misses:
        for case in cases:
            found = got.get(case["id"], [])
            if not is_right(case, found):
                print(case["type"], case["lang"], case["tier"], repr(case["input"]), "wanted",
                      json.dumps(case["expected"], ensure_ascii=False), "found",
                      json.dumps(found, ensure_ascii=False))


if __name__ == "__main__":
    main()
