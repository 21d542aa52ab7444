"""No room for what is to be written: T19 (output) and T20 (the store)."""

import json
import os
import re
import resource

import pytest
from harness import COMMAND, LIMIT, PROMPT, SAY, without_sequences

LARGE = "x" * 20_000
NOT_SAVED = "not saved"
HELD = re.compile(r"\bB(\d+)\b[^.]*kept as said")


def fill(place, but=0):
    """Takes all the room that is left, but for so many bytes."""
    with open(place / "filler", "ab", buffering=0) as filler:
        for size in (4096, 1):
            try:
                while True:
                    filler.write(b"\0" * size)
            except OSError:
                pass
        filler.truncate(filler.tell() - but)
    return place / "filler"


def store_of(place):
    return {"ENTENTE_STORE": str(place / "entente.db")}


def stored(world, store):
    return [json.loads(line) for line in world.run_with(["transcript", "--words"], **store).splitlines()]


def test_T20_a_full_disk_holds_the_answer_and_the_meeting_waits(world, small_disk):
    store = store_of(small_disk)
    session = world.start(**store)
    session.say("before")
    for number in range(3):
        words = f"{number} {LARGE[:6_000 * (number + 1)]}"
        filler = fill(small_disk)
        said = without_sequences(session.say(words))
        assert NOT_SAVED in " ".join(said.split()) and "disk is full" in said
        assert HELD.search(said) is None
        assert str(small_disk) not in said
        assert words not in stored_copy(world, small_disk)
        filler.unlink()
        # What was typed stands at the prompt.
        session.send("\r")
        session.expect("kept as said")
        session.expect_prompt()
        assert stored(world, store)[-1] == words
    session.send("\x04")
    assert session.end() == 0
    assert len(stored(world, store)) == 4


def stored_copy(world, place):
    """What is stored while there is no room to open the store in its place."""
    copy = world.home / "copy"
    copy.mkdir(exist_ok=True)
    for path in place.glob("entente.db*"):
        if path.is_file():
            (copy / path.name).write_bytes(path.read_bytes())
    return stored(world, store_of(copy))


def test_T20_the_held_answer_can_be_changed_or_dropped(world, small_disk):
    store = store_of(small_disk)
    session = world.start(**store)
    session.say("before")
    filler = fill(small_disk)
    session.say(LARGE)
    session.send("\x03")
    session.expect(r"\^C")
    session.expect_prompt()
    filler.unlink()
    session.say("something else")
    assert stored(world, store) == ["before", "something else"]


def test_T20_a_script_stops_at_the_line_that_was_not_saved(world, small_disk):
    store = store_of(small_disk)
    world.run(b"", **store)
    fill(small_disk, but=64 * 1024)
    lines = [SAY.format(f"{number} {LARGE[:3_000]}") for number in range(30)]
    finished = world.run("\n".join(lines).encode(), **store)
    assert finished.returncode == 74
    complaint = finished.stderr.decode()
    assert "full" in complaint
    line = int(re.search(r"line (\d+)", complaint)[1])
    (small_disk / "filler").unlink()
    assert len(stored(world, store)) == line - 1
    assert len(HELD.findall(finished.stdout.decode())) == line - 1


def test_T20_no_room_for_a_store_at_all(world, small_disk):
    fill(small_disk)
    finished = world.run(SAY.format("first").encode(), **store_of(small_disk))
    assert finished.returncode in (73, 74)
    assert "full" in finished.stderr.decode()
    assert finished.stdout == b""


def test_T20_a_file_that_may_not_grow_is_told_and_goes_on_once_it_may(world):
    session = world.start()
    session.say("before")
    store = world.home / ".local/share/entente/entente.db"
    largest = max(path.stat().st_size for path in store.parent.glob("entente.db*") if path.is_file())
    pid, unlimited = session.process.pid, resource.RLIM_INFINITY
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (largest, unlimited))
    said = without_sequences(session.say(LARGE))
    assert NOT_SAVED in " ".join(said.split())
    assert world.answers() == ["before"]
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (unlimited, unlimited))
    session.send("\r")
    session.expect("kept as said")
    session.expect_prompt()
    assert world.answers() == ["before", LARGE]


def test_T19_what_was_answered_before_the_output_failed_is_stored(world, small_disk):
    lines = [SAY.format(f"answer {number}") for number in range(60)]
    target = small_disk / "said.txt"
    fill(small_disk, but=4096)  # the greeting and some of the replies
    finished = world.run("\n".join(lines).encode(), redirection=f"> '{target}'")
    assert finished.returncode == 74
    assert b"No space left" in finished.stderr
    confirmed = len(HELD.findall(target.read_text(errors="replace")))
    assert 0 < confirmed < len(lines)
    answers = world.answers()
    assert confirmed <= len(answers) < len(lines)
    assert answers == [line.removeprefix("/note ") for line in lines[:len(answers)]]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full")
@pytest.mark.parametrize(
    "arguments", [["--help"], ["list", "--json"], ["catalogue", "list"], ["transcript"], ["show"],
                  ["sla", "show"], ["check"], ["--version"],
                  ["hours", "between", "2026-11-20T09:00", "2026-11-23T12:00", "--zone", "UTC",
                   "--calendar", "24/7"]], ids=" ".join,
)
def test_T19_no_command_passes_over_output_that_did_not_arrive(world, arguments):
    world.run(SAY.format("first").encode())
    finished = world.run(redirection="> /dev/full", command=[COMMAND[0], *arguments])
    assert finished.returncode == 74
    assert finished.stderr != b""
