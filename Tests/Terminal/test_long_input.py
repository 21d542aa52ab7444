"""Long, many and pasted lines: T12 to T15, T33."""

import re
import time

import pytest
from harness import LIMIT, LINES, PROMPT, SAY, pasted, without_sequences

LIMIT_SAID = r"65[ ,.\u202f\u00a0]?536|64 KiB"


@pytest.mark.parametrize("term", ["xterm-256color", "dumb"])
@pytest.mark.parametrize("length", [4095, 4096, 4097, 30000])
def test_T12_a_long_line_is_taken_whole(world, term, length):
    session = world.start(TERM=term)
    text = ("abcdefghij" * (length // 10 + 1))[:length]
    session.pour(SAY.format(text) + "\r")
    session.expect_prompt()
    assert world.answers() == [text]


@pytest.mark.parametrize("term", ["xterm-256color", "dumb"])
def test_T12_a_line_over_the_limit_is_told_and_not_cut(world, term):
    session = world.start(TERM=term)
    session.pour(SAY.format("z" * 100_000) + "\r")
    assert re.search(LIMIT_SAID, without_sequences(session.expect_prompt()))
    session.say("alive")
    assert world.answers() == ["alive"]


def test_T12_the_limit_itself_is_taken(world):
    session = world.start()
    before, after = SAY.split("{}")
    text = "z" * (LIMIT - len(before) - len(after))
    session.pour(before + pasted(text) + after + "\r")
    session.expect_prompt()
    assert world.answers() == [text]


@pytest.mark.parametrize("lines", [1, 11_000])
def test_T13_a_paste_of_a_megabyte_is_told_within_five_seconds(world, lines):
    session = world.start()
    line = "m" * (1_000_000 // lines - 1)
    began = time.monotonic()
    session.pour(pasted("\n".join([line] * lines)) + "\r")
    reply = session.expect_prompt()
    took = time.monotonic() - began
    assert re.search(LIMIT_SAID, without_sequences(reply))
    assert took < 5, f"{took:.1f} s"
    session.say("alive")
    assert world.answers() == ["alive"]


def test_T13_a_paste_of_many_lines_is_one_answer(world):
    session = world.start()
    text = "\n".join(f"observation {number}: slow until ten" for number in range(1_000))
    before, after = SAY.split("{}")
    session.pour(before + pasted(text) + after + "\r")
    session.expect_prompt()
    assert world.answers() == [text]


def test_T14_pasted_lines_wait_for_enter(world):
    session = world.start()
    before, after = SAY.split("{}")
    session.send(before)
    session.send(pasted("one\ntwo\nthree"))
    session.expect_screen(lambda screen: screen[-3:][1:] == ["two", "three"])
    assert world.answers() == []
    session.send(after + "\r")
    session.expect_prompt()
    assert world.answers() == ["one\ntwo\nthree"]


def test_T14_in_a_real_terminal(world):
    tmux = world.tmux()
    tmux.expect_screen(lambda screen: re.search(PROMPT.rstrip() + "$", screen[-1]))
    tmux.type(SAY.split("{}")[0])
    tmux.paste("one\ntwo\nthree\n")
    tmux.expect_screen(lambda screen: "three" in screen)
    assert world.answers() == []
    tmux.press("Enter")
    tmux.expect_screen(lambda screen: re.search(PROMPT.rstrip() + "$", screen[-1]))
    assert world.answers() == ["one\ntwo\nthree"]


def test_T33_pasted_lines_are_words_and_no_command(world):
    session = world.start()
    session.send(pasted("/quit\nshe said") + "\r")
    session.expect_prompt()
    session.say("alive")
    assert world.answers() == ["alive"]


def test_T15_many_lines_sent_fast_arrive_all_and_in_order(world):
    session = world.start()
    lines = [f"answer {number}" for number in range(LINES)]
    session.pour("".join(SAY.format(line) + "\r" for line in lines))
    session.expect(f"answer {LINES - 1}\\r", timeout=600)
    session.expect_prompt()
    assert world.answers() == lines
