"""How many turns a second the program takes from a pipe, with meetings kept in memory.

    make bench                                     builds the release program and runs this
    python3 Benchmarks/turns.py --binary entente   the same for another build

One script of real turns, mixed: an outcome in words, a choice, going back, changing an answer by its
name, undo and redo, a note, help, a line that means nothing, the options once more, another language.
Its halves stand at two questions: what has to work, and which option suits. The figure is processor
time (user and system), as it does not depend on who else works on the machine; the time by the clock
stands beside it. The start is measured alone with an empty script, and stated apart. For the mixed
script and for each kind of turn: the median of the runs, at several lengths, so that it shows whether
a turn costs more the longer a meeting is. Nothing here is a test.
"""

import argparse
import os
import resource
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TYPED = (ROOT / "Examples/st-anna/typed.txt").read_text().splitlines()
COMMAND = "meet --customer st-anna --lang en --store memory --keep-going"

OUTCOMES = TYPED[:1]
OPTIONS = TYPED[:9]

ABOUT_OUTCOMES = [
    "a patient record opens within {n} seconds", "/undo", "/redo", "/back",
    "prescription {n} reaches the pharmacy at once", "/undo", "/undo", "/undo", "/help", "/lang de",
    "/lang en",
]
ABOUT_OPTIONS = [
    "gold", "/back", "importance of O2: useful", "importance of O2: important", "blah blub foo",
    "/offer", "silver", "/undo", "/redo", "/back", "/note the porter waits {n} minutes every morning", "/help",
]

KINDS = {
    "an outcome in words, undo": (OUTCOMES, ["a patient record opens within {n} seconds", "/undo"]),
    "a choice, back": (OPTIONS, ["gold", "/back"]),
    "a choice, undo, redo, back": (OPTIONS, ["gold", "/undo", "/redo", "/back"]),
    "change by name": (
        OPTIONS, ["importance of O2: useful", "importance of O2: important"]),
    "a note": (OPTIONS, ["/note the porter waits {n} minutes every morning"]),
    "help": (OUTCOMES, ["/help"]),
    "nonsense": (OPTIONS, ["blah blub foo"]),
    "the options": (OPTIONS, ["/offer"]),
    "another language": (OUTCOMES, ["/lang de", "/lang en"]),
}


def repeated(lines, count):
    """As many whole rounds as come to the count: each ends where it began, and says its words with
    another figure than the ones before, as nobody says the same again and again."""
    rounds = range(2, 2 + max(1, round(count / len(lines))))
    return [line.replace("{n}", str(n)) for n in rounds for line in lines]


def mixed(count):
    """Half of the turns at the question for outcomes, half at the options."""
    return (OUTCOMES + repeated(ABOUT_OUTCOMES, count / 2) + OPTIONS[1:]
            + repeated(ABOUT_OPTIONS, count / 2))


def environment(home):
    return {
        **os.environ, "HOME": home, "XDG_CACHE_HOME": home, "LC_ALL": "C.UTF-8",
        "ENTENTE_TEST_CLOCK": "2026-11-21T10:00:00Z",
    }


def run(binary, lines, home):
    """Processor time and time by the clock of one run, in seconds."""
    with tempfile.TemporaryFile() as script:
        script.write("".join(line + "\n" for line in lines).encode())
        script.seek(0)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.perf_counter()
        subprocess.run(
            [binary, *COMMAND.split()], stdin=script, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, env=environment(home), cwd=ROOT, check=True)
        taken = time.perf_counter() - start
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return used, taken


def median(binary, lines, runs, home):
    pairs = [run(binary, lines, home) for _ in range(runs)]
    return (statistics.median(used for used, _ in pairs),
            statistics.median(taken for _, taken in pairs))


def report(name, count, used, taken, start):
    net = max(used - start, 1e-9)
    print(
        f"{name:<28} {count:>7,} turns  {net / count * 1e6:8.1f} µs a turn  "
        f"{count / net:>9,.0f} a second   with the start {count / used:>8,.0f}, "
        f"by the clock {count / taken:>8,.0f}", flush=True)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--binary", required=True)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--turns", type=int, default=20_000)
    options.add_argument("--each", type=int, default=2_000, help="turns of each kind")
    chosen = options.parse_args()
    print(f"entente {COMMAND} < script")
    print("load of the machine: {:.2f} {:.2f} {:.2f}, {} processors".format(
        *os.getloadavg(), os.cpu_count()))
    with tempfile.TemporaryDirectory() as home:
        # The words of the lexicons are part of every start with a line in it.
        start, taken = median(chosen.binary, OUTCOMES, chosen.runs, home)
        print(f"start, and one line          {start * 1e3:.0f} ms of the processor, "
              f"{taken * 1e3:.0f} ms by the clock")
        for count in sorted({chosen.turns // 20, chosen.turns // 2, chosen.turns}):
            lines = mixed(count)
            used = median(chosen.binary, lines, chosen.runs, home)
            report("mixed", len(lines), *used, start)
        for name, (head, lines) in KINDS.items():
            begun, _ = median(chosen.binary, head, chosen.runs, home)
            rounds = repeated(lines, chosen.each)
            used = median(chosen.binary, head + rounds, chosen.runs, home)
            report(name, len(rounds), *used, begun)


if __name__ == "__main__":
    main()
