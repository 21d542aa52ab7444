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
    table("steps a second of processor time", rows, engines, "steps_per_cpu_s", "{:,.0f}")
    table("loading, ms of processor time", rows, engines, "load_ms", "{:,.2f}")
    parsing = [statistics.median(r["parse_ms"] for r in rows["Entente", n]) for n in SIZES]
    print("parsing the YAML of Entente's ring, apart: "
          + ", ".join(f"{ms:.1f} ms" for ms in parsing))
    own = measure([options.ring, "dialogs", "catalogue-data"], ROOT)
    if own:
        print(f"the project's own {own['dialogues']} dialogues, read with their words and proved: "
              f"{own['check_ms']} ms, {own['situations']:,} situations")


def table(title, rows, engines, key, form):
    print(f"\n{title:<34}" + "".join(f"{n:>14} steps" for n in SIZES))
    for engine in engines:
        cells = []
        for n in SIZES:
            figures = [row[key] for row in rows[engine, n] if row]
            cells.append(form.format(statistics.median(figures)) if figures else "not run")
        print(f"{engine:<34}" + "".join(f"{cell:>20}" for cell in cells))


if __name__ == "__main__":
    main()
