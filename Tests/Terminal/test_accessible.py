"""Read aloud, a meeting has no drawing, no sequence and no figure without its label: T29."""

import re

import pytest
from harness import LANGUAGES, joined_lines, meet, whole_meeting
from screens import rows_of, shown

YOU = {"en": "you: ", "de": "Sie: ", "fr": "vous : ", "it": "Lei: ", "ru": "вы: "}
# What parts a label from its value.
COLON = {"fr": " :"}
COMPARE = ["/offer", "/compare", "/help", "/status", "/summary"]


def lines_of(language):
    """A whole meeting in which the options are compared before one is chosen."""
    lines = whole_meeting(language)
    return [*lines[:5], *COMPARE, *lines[5:]]


def lead(world, language, *arguments, **changes):
    """The meeting at a terminal: everything that came out of it, byte for byte."""
    session = world.start(command=meet(language, *arguments), prompt=False, **changes)
    prompt = "\n" + YOU[language]
    session.expect(prompt)
    for line in lines_of(language):
        session.send(line + "\r")
        session.expect(prompt)
    session.send("\x03")
    session.expect(prompt)
    session.send("\x04")
    assert session.end() == 0
    return session.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_T29_a_whole_meeting_for_ears(world, language):
    text = lead(world, language, "--accessible")
    assert [sign for sign in text if "\u2500" <= sign <= "\u259f"] == []
    assert "\x1b" not in text
    assert re.search(r"\r(?!\n)", text) is None
    assert "\b" not in text and " · " not in text
    wide = shown(world, language, ["--width", "1000"], lines=lines_of(language))
    rows = rows_of(wide)
    assert len(rows) > 30, "two tables of options and one of prices"
    said = joined_lines(text)
    for label, cells in rows:
        for cell in cells:
            # A sentence of its own, unless an abbreviation ends it already.
            told = f" {label}{COLON.get(language, ':')} {cell.removesuffix('.')}."
            assert told in said, told


def test_T29_a_narrow_window_changes_no_sentence(world):
    narrow = lead(world, "en", "--accessible", "--store", "memory", size=(24, 30))
    for label, cells in rows_of(shown(world, "en", ["--width", "1000"])):
        for cell in cells:
            assert f" {label}: {cell.removesuffix('.')}." in joined_lines(narrow)
    assert re.search(r"\r(?!\n)", narrow) is None


def test_T29_the_environment_may_ask_for_it(world):
    session = world.start(prompt=False, ACCESSIBLE="1")
    session.expect("\n" + YOU["en"])
    assert "\x1b" not in session.text
