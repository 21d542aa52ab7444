"""The same faults given to four public engines and to Entente: who notices, and when?

    make oracles     runs this and rewrites docs/comparison/dialogue-faults.md

The faults and the runners of the engines are those of peers/dialogue/faults.py, with one fault more;
Entente gets each as a dialogue in Tests/Oracles/Faults, checked by `entente check`. Where the folder of
the peers is absent, nothing is compared and the page stays as it is.
"""

import argparse
import json
import os
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/comparison/dialogue-faults.md"
FAULTS = Path(__file__).parent / "Faults"
ENGINES = {
    "sismic": "sismic", "psm": "python-statemachine", "xsm": "xstate-statemachine",
    "trans": "transitions",
}
# The fault in the peers' words, and the dialogue that expresses it.
ROWS = [
    ("unknown target", "unknown-target"),
    ("unreachable step", "unreachable"),
    ("dead end (not final, no way out)", "dead-end"),
    ("trap loop (end not reachable)", "trap"),
    ("guard reads a slot never defined", "guard-unknown-slot"),
    ("guard compares text with number", "guard-word-number"),
    ("guards not exhaustive (v=3 stuck)", "not-exhaustive"),
    ("endless automatic loop", "automatic-loop"),
    ("guard syntax error", "guard-syntax"),
    ("two routes for the same answer", "two-routes"),
    ("guard compares a slot of text with number", "guard-text-number"),
]

HEAD = """# Faults that engines notice

Eleven faults that people make in guided dialogues, the same for each engine: who notices, and when?
**load**: refused before anything runs. **warning**: told, and used all the same. **run**: only when somebody
runs into it. **never**: accepted; the dialogue does the wrong thing, or stands still, without a word.

| fault | {engines} | Entente |
|---|{lines}---|
"""
TAIL = """
For Entente the fault is named as `entente check` shows it, with its line and column; each has its section in
[dialogue-faults.md](../reference/dialogue-faults.md) or [faults.md](../reference/faults.md). A way on that is not there,
and a fork without `else`, cannot be written in Entente's format: a key is missing. "guards are code": the engine takes
conditions as functions of the host language and cannot look into them. The two warnings are the engine's own words;
the one at the endless loop does not speak of the loop.

This page is made by `make oracles`, with {versions}. The dialogues stand in `Tests/Oracles/Faults`.
"""


def peers_script():
    named = os.environ.get("ENTENTE_PEERS")
    folder = Path(named) if named else ROOT.parent / "shared/peers"
    return folder / "dialogue/faults.py"


def runners(script):
    """The peers' faults and runners, with a slot that holds a text and one fault about it."""
    text = script.read_text()
    for old, new in (
        ("'preamble':'v = 3'", "'preamble':'v = 3\\nname = \"gold\"'"),
        ("[{'id':'v','expr':'3'}]", "[{'id':'v','expr':'3'},{'id':'name','expr':'\"gold\"'}]"),
        ("[:60]", ""),
    ):
        if old not in text:
            sys.exit(f"{script} has changed: {old} is not there.")
        text = text.replace(old, new)
    names = {}
    exec(compile(text.split("if len(sys.argv)>2:")[0], str(script), "exec"), names)
    machine = names["base"]()
    machine["a"]["t"] = [("go", "b", "name > 5")]
    names["F"]["guard compares a slot of text with number"] = machine
    return names


def peer(engine, fault):
    """What an engine says, in a process of its own: some never come back."""
    try:
        run = subprocess.run(
            [sys.executable, __file__, "--one", engine, fault], capture_output=True, text=True,
            timeout=10)
    except subprocess.TimeoutExpired:
        return "run: hangs"
    answer = run.stdout.strip().splitlines()
    return in_words(answer[-1]) if answer else "run: ends the process"


def in_words(answer):
    if answer == "-":
        return "never"
    if answer.startswith("n/a"):
        return answer.removeprefix("n/a").strip(" ()") or "cannot be expressed"
    kinds = {"L": "load", "W": "warning", "R": "run"}
    kind, _, rest = answer.partition(" ")
    # xstate-statemachine names its file first, which lies somewhere else each time.
    rest = re.sub(r"^x \S+ -- \d+ issue\(s\): -", "", rest).strip("! ")
    short = rest if len(rest) < 60 else rest[:60].rsplit(" ", 1)[0] + " …"
    return f"{kinds.get(kind, kind)}: {short}".replace("|", "/")


def ours(binary, name):
    """The faults of a dialogue without its words: the peers have none."""
    run = subprocess.run(
        [binary, "check", str(FAULTS / name), "--json"], capture_output=True, text=True)
    faults = [
        fault for fault in json.loads(run.stdout)["faults"]
        if fault["file"] and not Path(fault["file"]).parent.name in ("en", "de", "fr", "it", "ru")
        and not fault["id"].startswith(("lexicon-", "words-", "refusals-"))
        and "/lexicon/" not in fault["file"]
    ]
    if not faults:
        return "never"
    return ", ".join(
        f"load: `{fault['id']}`, {fault['line']}:{fault['column']}" for fault in faults)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary")
    parser.add_argument("--one", nargs=2, metavar=("ENGINE", "FAULT"))
    options = parser.parse_args()
    script = peers_script()
    if not script.exists():
        print(f"The peers' faults are skipped: {script} is absent; ENTENTE_PEERS names their folder.")
        return
    names = runners(script)
    if options.one:
        engine, fault = options.one
        print(names[engine](names["F"][fault]), flush=True)
        os._exit(0)
    unknown = [fault for fault, _ in ROWS if fault not in names["F"]]
    if unknown:
        sys.exit(f"{script} no longer holds: {', '.join(unknown)}.")
    rows = [
        f"| {fault} | " + " | ".join(peer(engine, fault) for engine in ENGINES)
        + f" | {ours(options.binary, name)} |"
        for fault, name in ROWS
    ]
    versions = ", ".join(f"{package} {version(package)}" for package in ENGINES.values())
    head = HEAD.format(engines=" | ".join(ENGINES.values()), lines="---|" * len(ENGINES))
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(head + "\n".join(rows) + "\n" + TAIL.format(versions=versions))
    print(f"Written: {PAGE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
