"""How long a person waits: for the first prompt, for each reply, and for a meeting to go on.

    make bench      builds the release program and runs this

The first prompt is timed at a real terminal, from starting the program until the prompt stands
there; beside it, in turns, the start of an empty Python at the same terminal. Replies are timed
through --json-lines with a store on disk: from the line sent until its answer has come. A meeting
of 10,000 turns (--turns) is led through a pipe and then resumed at a terminal: until its prompt
stands there, and from a line sent until the prompt stands there again. Medians of all runs, with
the fastest and the slowest; nothing here is a test.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time

from terminal import ROOT, Seat, environment, until

TYPED = (ROOT / "Examples/st-anna/typed.txt").read_text().splitlines()


def first_prompt(binary, runs):
    ours, python = [], []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as home:
            variables = environment(home)
            ours.append(until([binary, "meet", "--customer", "st-anna"], b"1/7> ", variables))
            python.append(until([sys.executable, "-q", "-i", "-S"], b">>> ", variables))
    return ours, python


def replies(binary, runs):
    taken = []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as home:
            program = subprocess.Popen(
                [binary, "meet", "--customer", "st-anna", "--json-lines", "--lang", "en"],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(home), cwd=ROOT,
            )
            program.stdout.readline()
            for line in TYPED:
                start = time.perf_counter()
                program.stdin.write(line.encode() + b"\n")
                program.stdin.flush()
                program.stdout.readline()
                taken.append((time.perf_counter() - start) * 1000)
            program.stdin.close()
            program.wait()
    return taken


def long_meeting(binary, runs, turns):
    """How long a meeting of so many turns takes to be led, to be resumed, and to answer."""
    resumed, answered = [], []
    with tempfile.TemporaryDirectory() as home:
        lines = TYPED[:5] + [f"/note observation {number}" for number in range(turns - 5)]
        start = time.perf_counter()
        subprocess.run(
            [binary, "meet", "--customer", "st-anna", "--lang", "en"],
            input="\n".join(lines).encode(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=environment(home), cwd=ROOT, check=True,
        )
        led = (time.perf_counter() - start) * 1000
        for run in range(runs):
            with Seat([binary, "resume", "st-anna"], environment(home)) as seat:
                resumed.append(seat.until(rb"\d/7> "))
                seat.type(f"/note once more {run}\r")
                answered.append(seat.until(rb"\d/7> "))
    return led, resumed, answered


def row(name, figures):
    print(
        f"{name:<40} median {statistics.median(figures):7.1f} ms   "
        f"fastest {min(figures):7.1f}   slowest {max(figures):7.1f}   n = {len(figures)}"
    )


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--binary", required=True)
    options.add_argument("--runs", type=int, default=15)
    options.add_argument("--turns", type=int, default=10_000)
    chosen = options.parse_args()
    ours, python = first_prompt(chosen.binary, chosen.runs)
    row("first prompt, entente", ours)
    row("first prompt, an empty Python", python)
    row("each reply, entente", replies(chosen.binary, chosen.runs))
    led, resumed, answered = long_meeting(chosen.binary, 3, chosen.turns)
    row(f"{chosen.turns:,} turns through a pipe, in all", [led])
    row(f"resuming {chosen.turns:,} turns", resumed)
    row(f"a reply after {chosen.turns:,} turns", answered)


if __name__ == "__main__":
    main()
