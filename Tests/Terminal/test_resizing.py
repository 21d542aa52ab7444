"""The window changes while someone types, and between two tables: T10."""

import re

from harness import PROMPT, SAY, whole_meeting
from screens import RULE


TEXT = " ".join(f"word{number:02}" for number in range(14)) + " xx"


def joined(screen):
    return "\n".join(line.rstrip() for line in screen)


def start_typing(world):
    """Some answers, then a hundred characters that are not sent; what stands above them."""
    tmux = world.tmux(columns=80)
    tmux.expect_screen(lambda screen: re.search(PROMPT.rstrip() + "$", screen[-1]))
    for number in range(3):
        tmux.type(SAY.format(f"answer {number}"))
        tmux.press("Enter")
    prompts = re.compile(PROMPT.rstrip())
    screen = tmux.expect_screen(
        lambda screen: len(prompts.findall(joined(screen))) == 4
        and re.search(PROMPT.rstrip() + "$", screen[-1])
    )
    assert len(TEXT) == 100
    tmux.type(SAY.format(TEXT))
    return tmux, joined(screen)


def test_T10_typed_text_rewraps_when_the_window_changes(world):
    tmux, above = start_typing(world)
    whole = f"{above} {SAY.format(TEXT)}"
    tmux.expect_screen(lambda screen: joined(screen) == whole)
    for columns in (40, 120, 60, 30, 80):
        tmux.resize(columns)
        tmux.expect_screen(lambda screen: joined(screen) == whole)
    tmux.type(" end")
    tmux.press("Enter")
    tmux.expect_screen(lambda screen: re.search(PROMPT.rstrip() + "$", screen[-1]))
    assert world.answers()[-1] == TEXT + " end"


def test_T10_a_window_that_is_drawn_larger_bit_by_bit(world):
    tmux, above = start_typing(world)
    for columns in [*range(80, 39, -3), *range(40, 121, 5)]:
        tmux.resize(columns)
    tmux.expect_screen(lambda screen: joined(screen) == f"{above} {SAY.format(TEXT)}")


def test_T10_the_cursor_stays_where_it_was_in_the_text(world):
    tmux, above = start_typing(world)
    for _ in range(30):
        tmux.press("Left")
    for columns in (40, 120, 50):
        tmux.resize(columns)
        tmux.expect_screen(lambda screen: joined(screen) == f"{above} {SAY.format(TEXT)}")
    tmux.type("HERE")
    tmux.press("Enter")
    tmux.expect_screen(lambda screen: re.search(PROMPT.rstrip() + "$", screen[-1]))
    assert world.answers()[-1] == TEXT[:70] + "HERE" + TEXT[70:]


def test_T10_a_resize_between_two_lines_is_seen_by_the_next(world):
    tmux = world.tmux(columns=80)
    tmux.expect_screen(lambda screen: re.search(PROMPT.rstrip() + "$", screen[-1]))
    tmux.resize(40)
    text = "y" * 90
    tmux.type(SAY.format(text))
    tmux.expect_screen(lambda screen: "\n".join(screen).endswith(text))
    tmux.press("Enter")
    tmux.expect_screen(lambda screen: re.search(PROMPT.rstrip() + "$", screen[-1]))
    assert world.answers() == [text]


def is_asked(screen):
    return re.search(PROMPT.rstrip() + "$", screen[-1])


def test_T10_the_next_table_fits_the_window_as_it_is_then(world):
    tmux = world.tmux(columns=100)
    tmux.expect_screen(is_asked)
    said = 0
    for line in whole_meeting()[:5]:
        said += 1
        tmux.type(line)
        tmux.press("Enter")
        tmux.expect_screen(lambda screen: prompts(screen) == said + 1 and is_asked(screen))
    for columns in (45, 100, 59, 80):
        tmux.resize(columns)
        said += 1
        tmux.type("/offer")
        tmux.press("Enter")
        screen = tmux.expect_screen(lambda screen: prompts(screen) == said + 1 and is_asked(screen))
        table = joined(screen).rsplit("/offer", 1)[1]
        assert "Options for Patient Management" in " ".join(table.split())
        assert (RULE.search(table) is not None) == (columns >= 60), table
        assert ("36 months together:" in " ".join(table.split())) == (columns < 60)


def prompts(screen):
    return len(re.findall(r"\d+/\d+>", joined(screen)))


def test_T10_a_resize_in_the_middle_of_a_table_leaves_the_meeting_alone(world):
    tmux = world.tmux(columns=100)
    tmux.expect_screen(is_asked)
    for line in [*whole_meeting()[:5], "/offer", "/compare", "/offer"]:
        tmux.type(line)
        tmux.press("Enter")
        tmux.resize(50)
        tmux.resize(90)
    tmux.type("/note alive")
    tmux.press("Enter")
    tmux.expect_screen(lambda screen: "kept as said" in joined(screen) and is_asked(screen))
    assert world.answers()[-1] == "alive"
