"""Help, and command lines that are not understood: T34."""

import json
import re
import subprocess

import pytest
from harness import COMMAND, LANGUAGES, joined_lines, meet
from wcwidth import wcswidth

PROGRAM = COMMAND[0]


def page_of(path):
    return subprocess.run([PROGRAM, *path, "--help"], capture_output=True, text=True).stdout


def commands():
    """Every command with its subcommands, as the help of the one above lists them."""
    found, waiting = [], [[]]
    while waiting:
        path = waiting.pop(0)
        found.append(path)
        _, _, listed = page_of(path).partition("SUBCOMMANDS:")
        waiting += [[*path, name] for name in re.findall(r"^  ([a-z]+)\b(?=.{3})", listed, re.M)]
    return found


COMMANDS = commands()


def test_T34_the_commands_are_found():
    names = {" ".join(path) for path in COMMANDS}
    assert {"", "meet", "resume", "sla draft", "hours between", "catalogue list", "check"} <= names


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_T34_help_begins_with_examples_and_fits(world, path):
    finished = world.run(command=[PROGRAM, *path, "--help"])
    assert finished.returncode == 0 and finished.stderr == b""
    lines = finished.stdout.decode().splitlines()
    assert [line for line in lines if wcswidth(line) > 80] == []
    heads = [line.split(":")[0] for line in lines if re.match(r"[A-Z]+(:|$)", line)]
    assert heads[:3] == ["OVERVIEW", "EXAMPLES", "USAGE"]
    examples = lines[lines.index("EXAMPLES") + 1:]
    shown = [line for line in examples if line.startswith("  entente")]
    assert len(shown) >= 2 or path == [] and len(shown) >= 4
    assert all(line.startswith("  " + " ".join(["entente", *path[:1]])) for line in shown[:1])
    # The same page by the other way round.
    if path:
        other = world.run(command=[PROGRAM, "help", *path])
        assert other.stdout == finished.stdout


def examples():
    """The command lines of all help pages, without what is said about them."""
    for path in COMMANDS:
        part = page_of(path).partition("EXAMPLES\n")[2].partition("\n\n")[0].replace("\\\n", "")
        for line in part.splitlines():
            yield re.split(r"   |  (?=[a-z])", line.strip())[0].strip()


def test_T34_every_example_is_a_command_that_the_program_knows(world):
    """None of them is refused as unknown: exit code 64 and a "there is no"."""
    for example in sorted(set(examples())):
        assert example.startswith("entente ")
        run = example.replace("entente", f"'{PROGRAM}'", 1)
        finished = world.run(command=["/bin/sh", "-c", run], cwd=world.home)
        complaint = finished.stderr.decode()
        assert "there is no option" not in complaint, example
        assert "there is no command" not in complaint, example
        assert finished.returncode != 64, (example, complaint)


MISTYPED = {
    "meat": "entente meet", "resum": "entente resume", "sla drat": "entente sla draft",
    "hours betwen": "entente hours between", "--lang de chek": "entente check",
    "meet --custmer x": "--customer", "list --jsno": "--json",
    "meet --customer x --presnt": "--present",
    "sla draft --ouput=x": "--output", "--versoin": "--version", "--lagn de meet": "--lang",
    "help meat": "entente meet", "help sla drat": "entente sla draft",
}


@pytest.mark.parametrize("typed", MISTYPED)
def test_T34_a_slip_is_answered_with_what_was_meant(world, typed):
    finished = world.run(command=[PROGRAM, *typed.split()])
    assert finished.returncode == 64
    assert finished.stdout == b""
    complaint = finished.stderr.decode()
    assert len(complaint.splitlines()) == 1
    assert f"did you mean {MISTYPED[typed]}?" in complaint
    assert "--help shows examples" in complaint


STRANGE = ["xyzzy", "--xyzzy", "sla xyzzy", "meet", "meet --customer", "list --width abc",
           "resume st-anna st-anna-2", "hours add", "meet --customer x --lang xx",
           "list --lang xx", "-x", "\x1b[2J"]


@pytest.mark.parametrize("typed", STRANGE)
def test_T34_what_nobody_meant_is_answered_with_the_way_on(world, typed):
    finished = world.run(command=[PROGRAM, *typed.split(" ")])
    assert finished.returncode == 64
    assert finished.stdout == b""
    complaint = finished.stderr.decode()
    assert complaint.startswith("entente: ") and "\x1b" not in complaint
    assert re.search(r"--help|one of", complaint)


@pytest.mark.parametrize("language, help, back", [
    ("en", "/help", "/back"), ("de", "/hilfe", "/zurück"), ("fr", "/aide", "/retour"),
    ("it", "/aiuto", "/indietro"), ("ru", "/помощь", "/назад"),
])
def test_T34_help_in_a_meeting(world, language, help, back):
    lines = [help, "/help", "?", f"{help} {back}", f"{help} {back[1:]}"]
    command = [*meet(language, "--json-lines", "--store", "memory")]
    finished = world.run("\n".join(lines).encode(), command=command)
    assert finished.returncode == 0
    replies = [json.loads(line) for line in finished.stdout.decode().splitlines()][1:]
    assert [reply["misstep"] for reply in replies] == [None] * len(lines)
    first, second, third, one, same = [reply["say"] for reply in replies]
    assert first == second == third and one == same
    assert [line for line in first if wcswidth(line) > 80] == []
    named = re.findall(r"^  (/\S+)  \S", "\n".join(first), re.M)
    assert len(named) >= 15 and back in named
    assert re.findall(r"^  (/\S+)", "\n".join(one), re.M) == [back]
    # Each is understood, and explained in the same language.
    lines = [f"{help} {name}" for name in named]
    finished = world.run("\n".join(lines).encode(), command=command)
    for name, line in zip(named, finished.stdout.decode().splitlines()[1:]):
        assert re.findall(r"^  (/\S+)", "\n".join(json.loads(line)["say"]), re.M) == [name]


@pytest.mark.parametrize("language", LANGUAGES)
def test_T34_a_slip_in_a_command_of_the_meeting(world, language):
    finished = world.run(b"/hlep\n", "--keep-going", command=meet(language, "--store", "memory"))
    assert finished.returncode == 0
    assert "/help" in joined_lines(finished.stdout.decode())
