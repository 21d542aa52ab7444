"""A whole negotiation on screens of every width: T11."""

import os
from concurrent.futures import ThreadPoolExecutor

import pytest
from harness import LANGUAGES, meet
from screens import RULE, paragraphs_of, rows_of, shown, without_spaces
from wcwidth import wcswidth

LIST_BELOW = 60
# How the width is said: the window of the terminal, or None for a pipe; variables; what holds then.
SCREENS = {
    "20": (20, {}, 20), "40": (40, {}, 40), "59": (59, {}, 59), "60": (60, {}, 60),
    "80": (80, {}, 80), "120": (120, {}, 120), "0x0": (0, {}, 80),
    "COLUMNS=70": (120, {"COLUMNS": "70"}, 70), "COLUMNS=abc": (40, {"COLUMNS": "abc"}, 40),
    "no terminal": (None, {}, 80),
}
STYLES = {"utf8": [], "ascii": ["--ascii"]}


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_T11_no_line_is_too_wide_and_no_figure_is_lost(world, language, style):
    whole = shown(world, language, [*STYLES[style], "--width", "1000"])
    rows, paragraphs = rows_of(whole), paragraphs_of(whole)
    assert len(rows) >= 12 and len(paragraphs) > 60
    assert any("6" in cell for _, cells in rows for cell in cells)
    if style == "ascii":
        strange = {sign for sign in whole if not (sign.isascii() or sign.isalpha())}
        assert strange == set()

    def look(name):
        window, variables, width = SCREENS[name]
        text = shown(world, language, STYLES[style], window, **variables)
        check(text, width, rows, paragraphs)
        return text

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        texts = dict(zip(SCREENS, pool.map(look, SCREENS)))
    assert texts["0x0"] == texts["80"] == texts["no terminal"]
    assert texts["COLUMNS=abc"] == texts["40"]


def check(text, width, rows, paragraphs):
    lines = text.split("\n")
    wide = [line for line in lines if not 0 <= wcswidth(line) <= width]
    assert wide == [], f"wider than {width}"
    solid = without_spaces(text)
    missing = [words for words in paragraphs if without_spaces(words) not in solid]
    assert missing == [], f"missing at {width}"
    if width < LIST_BELOW:
        assert RULE.search(text) is None
    if width >= 80:
        assert rows_of(text) == rows
    elif RULE.search(text) is None:
        for label, cells in rows:
            for cell in cells:
                assert f"{without_spaces(label)}:{without_spaces(cell)}" in solid
    for cell in {cell for _, cells in rows for cell in cells}:
        # A figure stays in one line wherever it has room.
        if wcswidth(cell) <= width - 4:
            assert any(cell in line for line in lines), f"{cell} at {width}"


@pytest.mark.parametrize("language", ["en", "ru"])
def test_T11_the_prompt_leaves_room_to_answer_on_a_narrow_screen(world, language):
    session = world.start(command=meet(language), size=(40, 20))
    assert session.screen[-1] == "1/7>"
    text = "words that are longer than the line"
    session.send("/note " + text)
    session.expect_screen(
        lambda screen: "".join(screen).endswith(without_gaps("1/7> /note " + text, 20))
    )
    session.send("\r")
    session.expect_prompt()
    assert world.answers() == [text]


def without_gaps(text, width):
    """The text as a terminal breaks it, the blanks at the ends of its lines gone."""
    return "".join(text[start:start + width].rstrip() for start in range(0, len(text), width))
