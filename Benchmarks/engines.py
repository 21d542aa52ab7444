"""Steps a second and loading time of dialogue engines on the same ring of N questions.

    make bench-engines     builds the release program of the ring and runs this

Beside Entente: Qt SCXML, transitions, xstate-statemachine, sismic and python-statemachine, each with
the machine that peers/dialogue makes for it. All figures are processor time, all engines take turns, and
the median of the rounds is shown. What is missing is left out with a sentence; nothing here is a test.

Loading is not the same work for all: Qt parses XML, xstate-statemachine JSON, sismic and
python-statemachine YAML; transitions is given Python lists. Entente builds and proves the dialogue from
parsed YAML; how long the parsing took stands apart.
"""

import argparse
import datetime
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIZES = (12, 120, 1200)
PEERS = {
    "transitions": "transitions", "xsm": "xstate-statemachine", "sismic": "sismic",
    "psm": "python-statemachine",
}


def peers_folder():
    named = os.environ.get("ENTENTE_PEERS")
    folder = Path(named) if named else ROOT.parent / "shared/peers"
    return folder / "dialogue"


def compile_qt(source, folder):
    """Qt's program for the ring, or None with a sentence."""
    found = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "Qt6Scxml"], capture_output=True, text=True)
    if found.returncode:
        print("Qt SCXML is left out: install qt6-scxml-dev, g++ and pkg-config to have it beside.")
        return None
    program = folder / "qt"
    flags = found.stdout.split()
    made = subprocess.run(
        ["g++", "-O2", "-std=c++17", "-fPIC", str(source), "-o", str(program), *flags],
        capture_output=True, text=True)
    if made.returncode:
        print("Qt SCXML is left out: its program did not compile.", made.stderr.splitlines()[:1])
        return None
    return program


def commands(ring, qt, folder, options):
    """By engine: the command for a ring of n steps."""
    every = {
        "Entente": lambda n: [ring, str(n), str(options.steps)],
    }
    if qt:
        every["Qt SCXML"] = lambda n: [qt, f"scxml_{n}.scxml", str(options.steps)]
    for name, title in PEERS.items():
        every[title] = lambda n, name=name: [
            sys.executable, "bench.py", name, str(n), str(options.steps // 10)]
    return every


def measure(command, folder):
    run = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, cwd=folder)
    if run.returncode or not run.stdout.strip():
        return None
    return json.loads(run.stdout.strip().splitlines()[-1])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--ring", required=True, help="the program of Benchmarks/DialogueRing")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--page", help="a Markdown page for the tables, made anew")
    parser.add_argument("--steps", type=int, default=200_000, help="a tenth for the Python engines")
    options = parser.parse_args()
    peers = peers_folder()
    if not peers.exists():
        print(f"The peers are left out: {peers} is absent; ENTENTE_PEERS names their folder.")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for script in ("gen.py", "bench.py"):
            shutil.copy(peers / script, folder)
        subprocess.run([sys.executable, "gen.py"], cwd=folder, check=True)
        qt = compile_qt(peers / "qt.cpp", folder)
        engines = commands(options.ring, qt, folder, options)
        rows = {(engine, n): [] for engine in engines for n in SIZES}
        for _ in range(options.rounds):
            for engine, n in rows:
                rows[engine, n].append(measure(engines[engine](n), folder))
    tables = [
        (STEPS, {engine: cells(rows, engine, "steps_per_cpu_s", "{:,.0f}") for engine in engines}),
        (LOADING, {engine: cells(rows, engine, "load_ms", "{:,.2f}") for engine in engines}),
    ]
    for title, lines in tables:
        print(f"\n{title:<34}" + "".join(f"{n:>14} steps" for n in SIZES))
        for engine, figures in lines.items():
            print(f"{engine:<34}" + "".join(f"{cell:>20}" for cell in figures))
    parsing = [statistics.median(r["parse_ms"] for r in rows["Entente", n]) for n in SIZES]
    apart = "Parsing the YAML of Entente's ring, apart: " + ", ".join(
        f"{ms:.1f} ms" for ms in parsing) + "."
    own = measure([options.ring, "dialogs", "catalogue-data"], ROOT)
    if own:
        apart += (
            f" The project's own {own['dialogues']} dialogues, read with their words and proved: "
            f"{own['check_ms']} ms, {own['situations']:,} situations.")
    print(apart)
    if options.page:
        (ROOT / options.page).write_text(page(tables, apart, options.rounds))


STEPS = "steps a second of processor time"
LOADING = "loading, ms of processor time"


def cells(rows, engine, key, form):
    """The median of the rounds at each size."""
    every = [[row[key] for row in rows[engine, n] if row] for n in SIZES]
    return [form.format(statistics.median(some)) if some else "not run" for some in every]


def page(tables, apart, rounds):
    today = datetime.date.today().isoformat()
    load = ", ".join(f"{number:.1f}" for number in os.getloadavg())
    text = f"""# Engines beside one another

The same ring of N questions goes round in each engine; the machines are those of `peers/dialogue`. Figures are processor
time, so that it matters little who else works on the machine; the engines take turns, and the median of {rounds} rounds
is shown. Made on {today}, {os.cpu_count()} processors, load {load}.
"""
    for title, lines in tables:
        text += f"\n## {title[0].upper() + title[1:]}\n\n| engine |"
        text += "".join(f" {n:,} steps |" for n in SIZES) + "\n|---|" + "---:|" * len(SIZES) + "\n"
        for engine, figures in lines.items():
            text += f"| {engine} | " + " | ".join(figures) + " |\n"
    return text + f"""
{apart}

Loading is not the same work for all: Qt parses XML, xstate-statemachine JSON, sismic and python-statemachine YAML;
transitions is given Python lists. Entente builds the dialogue from parsed YAML and proves it: that it ends, that nothing is
read before it is set, that no way is a trap. None of the others does that.

`make bench-engines` makes this page; it installs Qt SCXML and the Python engines.
"""


if __name__ == "__main__":
    main()
