#!/usr/bin/env python3
"""What is understood of the external cases, beside what the peers understand of them.

    Benchmarks/understanding.py [--binary .build/debug/entente] [--cases FILE] [--misses] [--times]

The cases (2,225 utterances of Recognizers-Text, Duckling and others, each with its source and licence)
lie beside the project, not in it: --cases or ENTENTE_CASES names the file, understanding.jsonl. The
whole list of values of a case must match. A value that would be asked back counts as right when it is
right, and neither as right nor as wrong when it is not.
"""

import argparse
import importlib
import collections
import json
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from terminal import ROOT, Seat, environment

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


def everything(binary, cases):
    """Figures, intents and candidates of every line."""
    lines = "".join(" ".join(case["input"].split()) + "\n" for case in cases)
    subprocess.run([binary, "understand", "--json", "--lang", "en"], input=lines, text=True,
                   capture_output=True, cwd=ROOT, check=True)


def processor_time(run, binary, cases):
    """Processor seconds of one run of the program."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run(binary, cases)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def duckling():
    """Five dimensions of an utterance at once, as a meeting needs them."""
    module = importlib.import_module("duckling")
    zone = module.load_time_zones("/usr/share/zoneinfo")
    moment = module.parse_ref_time(zone, "UTC", 1_795_000_000)
    names = ("time", "duration", "amount-of-money", "numeral", "quantity")
    dimensions = module.parse_dimensions(list(names))

    def read(case):
        language = module.parse_lang(case["lang"].upper())
        usual = module.default_locale_lang(language)
        context = module.Context(moment, module.parse_locale(case["lang"].upper(), usual))
        module.parse(case["input"], context, dimensions, False)
    return read


def recognizers():
    suite = importlib.import_module("recognizers_suite")
    cultures = {"en": "English", "de": "German", "fr": "French", "it": "Italian"}
    readers = (suite.recognize_percentage, suite.recognize_currency, suite.recognize_number,
               suite.recognize_datetime)

    def read(case):
        culture = getattr(
            suite.Culture, cultures.get(case["lang"], ""), suite.Culture.English)
        for reader in readers:
            reader(case["input"], culture)
    return read


def starts(binary, runs=41):
    """What understanding adds to the start of a meeting, at a terminal, run by run in turns.

    Without its words there is no understanding, but the first question is put all the same: what it
    takes less then is what understanding costs. Whoever answers in the instant in which the prompt
    stands there waits for the words that are still being read.
    """
    with tempfile.TemporaryDirectory() as home:
        bare = pathlib.Path(home) / "dialogs"
        shutil.copytree(ROOT / "dialogs", bare)
        shutil.rmtree(bare / "lexicon")
        prompts = {"with": [], "without": []}
        replies = {"at once": [], "a second later": []}
        for number in range(runs):
            for name, folder in (("with", ROOT / "dialogs"), ("without", bare)):
                variables = environment(home)
                command = [binary, "meet", "--customer", "st-anna", "--new", "--lang", "en",
                           "--dialogs", folder, "--store", f"{home}/{name}-{number}.db"]
                with Seat(command, variables) as seat:
                    prompts[name].append(seat.until(b"1/7> "))
                    when = list(replies)[number % 2]
                    if name == "with":
                        time.sleep(number % 2)
                        seat.type("Marta Keller, customer\r")
                        replies[when].append(seat.until(b"2/7> "))
    middle = {name: statistics.median(taken[1:]) for name, taken in {**prompts, **replies}.items()}
    yield ("Start to the first prompt with all that is needed to understand five languages: median "
           f"{middle['with']:.1f} ms; without: {middle['without']:.1f} ms; "
           f"understanding adds {middle['with'] - middle['without']:.1f} ms (n = {runs} each)")
    yield (f"The first reply, typed at once: {middle['at once']:.1f} ms; typed a second later: "
           f"{middle['a second later']:.1f} ms")


def times(binary, cases):
    """Processor milliseconds an utterance; start-up is taken off by a run with one case."""
    many = [case for case in cases if len(case["input"]) < 200] * 3
    for run, what in ((answers, "figures of one kind"),
                      (everything, "figures of all kinds, intents and candidates")):
        ours = processor_time(run, binary, many) - processor_time(run, binary, many[:1])
        share = ours / (len(many) - 1)
        yield f"Entente, {what}: {share * 1000:.3f} ms an utterance ({len(many)} utterances)"
    known = [case for case in cases if case["lang"] in ("en", "de", "fr", "it")][::40]
    for name, make in (("Duckling", duckling), ("Recognizers-Text", recognizers)):
        try:
            begun = time.process_time()
            read = make()
            read(known[0])
            begun = (time.process_time() - begun) * 1000
            start = time.process_time()
            for case in known:
                read(case)
            spent = (time.process_time() - start) / len(known)
            yield (f"{name}: {spent * 1000:.3f} ms an utterance ({len(known)} utterances); "
                   f"until the first was read: {begun:.0f} ms")
        except Exception as problem:
            yield f"{name}: not measured here ({type(problem).__name__}: {problem})"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", default=str(ROOT / ".build/debug/entente"))
    parser.add_argument("--cases", default=CASES)
    parser.add_argument("--misses", action="store_true", help="each case that is not right")
    parser.add_argument("--times", action="store_true", help="how long it takes, beside the peers")
    given = parser.parse_args()
    if not os.path.exists(given.cases):
        sys.exit(f"The cases are not at {given.cases}; name the file with --cases.")
    lines = pathlib.Path(given.cases).read_text(encoding="utf-8").splitlines()
    cases = [case for case in map(json.loads, lines) if case["tier"] != "out"]
    if given.times:
        for line in (*times(given.binary, cases), *starts(given.binary)):
            print(line)
        return
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
