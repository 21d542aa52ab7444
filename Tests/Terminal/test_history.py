"""What was typed before: T32."""

import os
import stat

import pytest
from harness import SAY


def history_of(world):
    """The file in which a first session kept what was typed."""
    state = world.home / "state"
    session = world.start(XDG_STATE_HOME=str(state))
    session.say("remembered")
    session.send("\x04")
    session.end()
    kept = [path for path in world.files_containing("remembered") if state in path.parents]
    assert len(kept) == 1
    return state, kept[0]


def test_T32_history_is_for_its_owner_alone_and_comes_back(world):
    state, history = history_of(world)
    assert stat.S_IMODE(history.stat().st_mode) == 0o600
    assert stat.S_IMODE(history.parent.stat().st_mode) == 0o700
    session = world.start(XDG_STATE_HOME=str(state))
    session.send("\x10")
    session.expect("remembered")


def test_T32_pasted_lines_are_one_entry(world):
    state, history = history_of(world)
    session = world.start(XDG_STATE_HOME=str(state))
    before, after = SAY.split("{}")
    session.send(before + "\x1b[200~one\rtwo\x1b[201~" + after + "\r")
    session.expect("two")
    session.expect_prompt()
    assert history.read_text().splitlines()[-1] == SAY.format("one two")


def without_history(world, state):
    session = world.start(XDG_STATE_HOME=str(state))
    for words in ("first", "second"):
        session.say(words)
    session.send("\x04")
    assert session.end() == 0
    assert len([line for line in session.text.splitlines() if "history" in line.lower()]) == 1


def test_T32_a_folder_in_its_place(world):
    state, history = history_of(world)
    history.unlink()
    history.mkdir()
    without_history(world, state)


def test_T32_a_hundred_megabytes_in_its_place(world):
    state, history = history_of(world)
    os.truncate(history, 100_000_000)
    without_history(world, state)
    assert history.stat().st_size == 100_000_000


def test_T32_a_named_pipe_in_its_place(world):
    state, history = history_of(world)
    history.unlink()
    os.mkfifo(history)
    without_history(world, state)


def test_T32_no_folder_can_be_made(world):
    state = world.home / "state"
    state.write_text("a file where a folder must be")
    without_history(world, state)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full")
def test_T32_no_room_for_it(world):
    state, history = history_of(world)
    history.unlink()
    history.symlink_to("/dev/full")
    without_history(world, state)
