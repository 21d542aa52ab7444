"""Pipes, files, closed streams and emphasis: T21, T22, T23, T24, T25, T27."""

import re

import pytest
from harness import PROMPT, SAY, STYLE, STYLED, whole_meeting


def greeting(world):
    """The longest line that the program says of itself: none of its files may hold it."""
    lines = world.run(b"").stdout.decode().splitlines()
    return max(lines, key=len)


def test_T22_a_closed_input_is_an_empty_one(world):
    world.run(b"")  # opens the meeting; the two runs below go on with it
    finished = world.run(redirection="<&-")
    assert finished.returncode == 0
    assert finished.stdout == world.run(b"").stdout


@pytest.mark.parametrize(
    "redirection, code",
    [(">&-", 74), ("2>&-", 0), ("<&- >&-", 74), ("<&- >&- 2>&-", 74), ("> /dev/full", 74)],
)
def test_T22_no_file_takes_the_place_of_a_closed_stream(world, redirection, code):
    words = greeting(world)
    finished = world.run(SAY.format("first").encode() + b"\n", redirection=redirection)
    assert finished.returncode == code
    assert world.files_containing(words) == []
    if "2>" not in redirection and code == 74:
        assert finished.stderr != b""


PIPED = {
    "lines": "one\ntwo\nthree\n",
    "CR LF": "one\r\ntwo\r\nthree\r\n",
    "no end": "one\ntwo\nthree",
    "CR LF, no end": "one\r\ntwo\r\nthree",
    "byte order mark": "\ufeffone\ntwo\nthree\n",
}


@pytest.mark.parametrize("name", PIPED)
def test_T23_piped_answers_without_prompt_echo_or_sequences(world, name):
    ends = PIPED[name].replace("one", "{0}").replace("two", "{1}").replace("three", "{2}")
    data = ends.format(*(SAY.format(words) for words in ("one", "two", "three")))
    finished = world.run(data.encode())
    assert finished.returncode == 0
    said = finished.stdout.decode()
    assert "\x1b" not in said and "\r" not in said
    assert not re.search(PROMPT, said)
    assert world.answers() == ["one", "two", "three"]


def test_T23_an_empty_file_ends_well(world):
    finished = world.run(b"")
    assert finished.returncode == 0
    assert b"\x1b" not in finished.stdout + finished.stderr


def test_T23_a_folder_in_place_of_a_file_is_told(world):
    finished = world.run(redirection="< /")
    assert finished.returncode not in (0, 70)
    assert finished.stderr != b""


def test_T24_a_script_stops_at_the_line_that_was_not_understood(world):
    lines = whole_meeting()
    lines[11] = "qwertz uiop"
    finished = world.run("\n".join(lines).encode())
    assert finished.returncode == 65
    complaint = finished.stderr.decode()
    assert "line 12:" in complaint and "qwertz uiop" in complaint
    assert "qwertz" not in world.answers()
    assert "1 March 2027" in world.answers()[-1]
    # The rest can be said once the line is right.
    lines[11] = "yes"
    assert world.run("\n".join(lines[11:]).encode()).returncode == 0


def test_T24_unless_it_shall_go_on(world):
    lines = [SAY.format("first"), "/nonsense", SAY.format("second")]
    finished = world.run("\n".join(lines).encode(), "--keep-going")
    assert finished.returncode == 0
    assert world.answers() == ["first", "second"]


def test_T21_a_reader_that_leaves_ends_it_quietly(world):
    data = "".join(SAY.format(f"answer {number}") + "\n" for number in range(2_000)).encode()
    finished = world.run(data, redirection="| head -n 1")
    assert len(finished.stdout.splitlines()) == 1
    assert not re.search(rb"(?i)fatal|crash|trace", finished.stderr)


def test_T25_the_prompt_stays_on_the_terminal_when_output_goes_to_a_file(world):
    target = world.home / "said.txt"
    session = world.start_in_shell(f"> '{target}'")
    session.send(SAY.format("to the file") + "\r")
    session.expect_prompt()
    session.send("\x04")
    assert session.end() == 0
    said = target.read_text()
    assert said.strip() != ""
    assert "\x1b" not in said and "\r" not in said and "\x07" not in said
    assert not re.search(PROMPT, said)
    assert world.answers() == ["to the file"]


def styles_at_terminal(world, *arguments, **changes):
    session = world.start(*arguments, **changes)
    session.send(STYLED + "\r")
    session.expect_prompt()
    session.send("\x04")
    session.end()
    return session.text


def test_T27_emphasis_at_a_terminal(world):
    assert STYLE.search(styles_at_terminal(world))
    assert STYLE.search(styles_at_terminal(world, NO_COLOR=""))


def test_T27_none_where_it_is_refused(world):
    assert not STYLE.search(styles_at_terminal(world, NO_COLOR="1"))
    assert not STYLE.search(styles_at_terminal(world, "--no-color"))
    assert not STYLE.search(styles_at_terminal(world, "--no-color", CLICOLOR_FORCE="1"))


def test_T27_a_dumb_terminal_gets_no_sequence_at_all(world):
    assert "\x1b" not in styles_at_terminal(world, TERM="dumb")


def test_T27_a_pipe_gets_emphasis_only_by_force(world):
    data = (STYLED + "\n").encode()
    assert not STYLE.search(world.run(data).stdout.decode())
    assert STYLE.search(world.run(data, CLICOLOR_FORCE="1").stdout.decode())
    assert not STYLE.search(world.run(data, CLICOLOR_FORCE="0").stdout.decode())
