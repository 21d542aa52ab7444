"""What a large catalogue costs: to be checked, to start a meeting on, to be searched.

    make bench-scale

Catalogues come from generate_catalogue.py (seeded) and stand beside the reference catalogue in the
same run. A check is timed with an empty cache (cold), with nothing changed, and with ten services
changed; a start from calling the program until the first prompt stands at a terminal, with the cache,
in turns; a search as a whole command with the index that is kept. Wall time and processor time;
memory is the largest resident set. Medians of all runs; nothing here is a test.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from terminal import ROOT, environment, until

QUESTIONS = [
    ("en", "blood bank reports"), ("de", "Dienstplan Abrechnung"), ("fr", "pharmacie commandes"),
    ("it", "cucina portale"), ("ru", "банк крови"), ("en", "prescriptoin is missing"),
]


class World:
    def __init__(self, binary, home):
        self.binary, self.home = binary, home
        self.variables = environment(home)

    def measured(self, *arguments, code=0):
        """Wall and processor time in milliseconds, and memory in MB, of one command."""
        start = time.perf_counter()
        program = subprocess.Popen(
            [self.binary, *map(str, arguments)], env=self.variables, cwd=ROOT,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, used = os.wait4(program.pid, 0)
        program.returncode = os.waitstatus_to_exitcode(status)
        wall = (time.perf_counter() - start) * 1000
        assert program.returncode == code, (arguments, program.returncode)
        return wall, (used.ru_utime + used.ru_stime) * 1000, used.ru_maxrss / 1024

    def start(self, catalogue, number):
        """Until the first prompt stands there."""
        store = Path(self.home) / f"{number}.db"
        return until(
            [self.binary, "meet", "--customer", "st-anna", "--catalogue", catalogue, "--store", store],
            b"1/7> ", self.variables)


def change(folder, services, run):
    """Ten services have another baseline than before."""
    for path in services[run::max(1, len(services) // 10)][:10]:
        text = path.read_text()
        old, new = ('"97.5"', '"97.6"') if '"97.5"' in text else ('"97.6"', '"97.5"')
        path.write_text(text.replace(f"availability: {old}", f"availability: {new}", 1))


def row(name, runs):
    wall, used, memory = (statistics.median(column) for column in zip(*runs))
    print(f"| {name} | {wall:,.0f} ms | {used:,.0f} ms | {memory:,.0f} MB | {len(runs)} |", flush=True)


def measure(world, folder, name, runs):
    services = sorted((folder / "services").glob("*.yaml"))
    check = ["check", folder, "--catalogue", folder]
    row(f"{name}: check, cold", [world.measured(*check)])
    time.sleep(3)
    row(f"{name}: check, nothing changed", [world.measured(*check) for _ in range(runs)])
    changed = []
    for run in range(runs):
        change(folder, services, run)
        changed.append(world.measured(*check))
    row(f"{name}: check, ten services changed", changed)
    search = ["catalogue", "search", "--catalogue", folder]
    row(f"{name}: first search, which makes the index",
        [world.measured(*search, "mail")])
    row(f"{name}: search", [
        world.measured(*search, text, "--lang", language)
        for _ in range(runs) for language, text in QUESTIONS])
    row(f"{name}: a meeting that is left at once", [
        world.measured("meet", "--customer", "st-anna", "--catalogue", folder,
                       "--store", Path(world.home) / f"{name}{run}.db") for run in range(runs)])


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--binary", required=True)
    options.add_argument("--services", type=int, nargs="+", default=[10_000])
    options.add_argument("--runs", type=int, default=7)
    chosen = options.parse_args()
    print("load of the machine: {:.2f} {:.2f} {:.2f}".format(*os.getloadavg()))
    print("\n| | wall | processor | memory | runs |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as home:
        world = World(chosen.binary, home)
        reference = Path(home) / "reference"
        shutil.copytree(ROOT / "catalogue-data", reference)
        folders = {"reference": reference}
        for count in chosen.services:
            folders[f"{count:,}"] = Path(home) / str(count)
            subprocess.run(
                [sys.executable, ROOT / "Benchmarks/generate_catalogue.py", "--services",
                 str(count), "--out", folders[f"{count:,}"]], check=True)
        time.sleep(3)
        for name, folder in folders.items():
            measure(world, folder, name, chosen.runs)
        starts = {name: [] for name in [*folders, "echo at the same terminal"]}
        for number in range(3 * chosen.runs):
            for name, folder in folders.items():
                starts[name].append(world.start(folder, f"{name}-{number}"))
            starts["echo at the same terminal"].append(
                until(["echo", "1/7> "], b"1/7> ", world.variables))
        print()
        for name, taken in starts.items():
            print(f"start to the first prompt, {name}: median {statistics.median(taken):.1f} ms, "
                  f"fastest {min(taken):.1f}, slowest {max(taken):.1f}, n = {len(taken)}")


if __name__ == "__main__":
    main()
