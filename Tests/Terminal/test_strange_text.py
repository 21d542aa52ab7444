"""Bytes that are no text, marks that steer a terminal, other locales: T16, T17, T28."""

import re

import pytest
from harness import SAY

NOT_TEXT = {
    "no UTF-8": (b"a\xff\xfe\xc3z", "a\ufffd\ufffd\ufffdz"),
    "overlong": (b"a\xc0\xafz", "a\ufffd\ufffdz"),
    "surrogate": (b"a\xed\xa0\x80z", "a\ufffd\ufffd\ufffdz"),
    "too great": (b"a\xf4\x90\x80\x80z", "a\ufffd\ufffd\ufffd\ufffdz"),
}
TEXT = {
    "decomposed": "cafe\u0301",
    "direction": "a\u202eb",
    "family": "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "Cyrillic": "отделение",
    "wide": "病院",
}


@pytest.mark.parametrize("name", NOT_TEXT)
def test_T16_bytes_that_are_no_text_become_the_replacement_character_once_told(world, name):
    data, kept = NOT_TEXT[name]
    before, after = SAY.encode().split(b"{}")
    session = world.start()
    session.send(before + data + after + b"\r")
    first = session.expect_prompt()
    assert "\ufffd" in first
    session.send(before + data + after + b"\r")
    second = session.expect_prompt()
    assert len(second.splitlines()) < len(first.splitlines()), "told twice"
    assert world.answers() == [kept, kept]


@pytest.mark.parametrize("name", TEXT)
def test_T16_text_of_any_script_is_kept(world, name):
    session = world.start()
    reply = session.say(TEXT[name])
    if name == "direction":
        shown = reply.split("\n", 1)[1]
        assert "\u202e" not in shown
        transcript = world.run_with(["transcript"])
        assert b"\xe2\x80\xae" not in transcript and b"202E" in transcript.upper()
    assert world.answers() == [TEXT[name]]


def test_T16_a_byte_order_mark_before_an_answer_is_no_part_of_it(world):
    session = world.start()
    session.send("\ufeff" + SAY.format("gold") + "\r")
    session.expect_prompt()
    assert world.answers() == ["gold"]


def test_T16_a_pasted_sequence_does_not_reach_the_terminal(world):
    session = world.start()
    before, after = SAY.split("{}")
    session.send(before + "\x1b[200~\x1b]0;title\x07 \x1b[2J \x9b2J end\x1b[201~" + after + "\r")
    session.expect("end")
    session.expect_prompt()
    assert "\x1b]0;" not in session.text
    assert "\x1b[2J" not in session.text
    assert "\x9b" not in session.text
    session.say("alive")


def test_T17_a_typed_nul_is_dropped_and_the_rest_is_kept(world):
    session = world.start()
    session.say(b"go\x00ld\x00 please")
    assert world.answers() == ["gold please"]


def test_T17_a_nul_in_a_paste_does_not_cut_it(world):
    session = world.start()
    before, after = SAY.split("{}")
    session.send(before + "\x1b[200~one\x00\rtwo\x1b[201~" + after + "\r")
    session.expect("two")
    session.expect_prompt()
    assert world.answers() == ["one\ntwo"]


def test_T17_a_nul_in_a_file_is_told_with_its_line(world):
    data = "".join(SAY.format(words) + "\n" for words in ("one", "t\0wo", "three")).encode()
    finished = world.run(data)
    assert finished.returncode == 0
    assert re.search(r"\b2\b", finished.stderr.decode())
    assert world.answers() == ["one", "two", "three"]


LOCALES = {
    "C": {"LC_ALL": None, "LANG": "C"},
    "unset": {"LC_ALL": None, "LANG": None},
    "not installed": {"LC_ALL": None, "LANG": "ru_RU.UTF-8"},
    "Latin-1": {"LC_ALL": None, "LANG": "de_DE.ISO-8859-1"},
    "LC_ALL=C": {"LC_ALL": "C"},
    "POSIX": {"LC_ALL": "POSIX", "LANG": "ru_RU.UTF-8"},
}


@pytest.mark.parametrize("name", LOCALES)
def test_T28_editing_goes_by_characters_in_every_locale(world, name):
    session = world.start(**LOCALES[name])
    before, after = SAY.split("{}")
    session.send(before + "Золотойй\x7f" + after)
    # Back over two letters, one is put between them.
    session.send("\x02" * (2 + len(after)) + "é" + "\r")
    session.expect_prompt()
    assert world.answers() == ["Золотéой"]
    assert len(re.findall("locale|LANG|UTF-8", session.text)) <= 1
