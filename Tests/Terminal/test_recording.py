"""A recorded session can be read: T41."""

import re
import shlex

from harness import COMMAND, PROMPT, SAY, SEQUENCE, whole_meeting, without_sequences
from screens import rows_of, shown


def record(world, lines):
    """What script(1) keeps of the lines said at a terminal, then Ctrl-C and Ctrl-D."""
    kept = world.home / "recorded"
    command = ["script", "-q", "-e", "-c", "exec " + shlex.join(COMMAND), str(kept)]
    # Wide enough that no line which is typed needs the editor to go on in the next row.
    session = world.start(command=command, size=(24, 100), SHELL="/bin/sh")
    for line in lines:
        session.send(line + "\r")
        session.expect("> ")
    session.send("\x03")
    session.expect("> ")
    session.send("\x04")
    assert session.end() == 0
    text = kept.read_text()
    harmless = re.compile(r"\x1b\[([0-9;]*m|\?2004[hl])")
    assert [found for found in SEQUENCE.findall(text) if not harmless.fullmatch(found)] == []
    assert "\b" not in text
    return without_sequences(text).replace("\r\n", "\n")


def test_T41_a_recording_is_readable_without_cursor_tricks(world):
    said = [SAY.format(words) for words in ("the first answer", "second, with Grüße", "third")]
    plain = record(world, said)
    assert "\r" not in plain
    lines = re.findall(PROMPT + "(.*)", plain)
    assert lines[:3] == said
    assert lines[3] == "^C"


def test_T41_a_recorded_negotiation_reads_as_it_was_held(world):
    said = whole_meeting()
    plain = record(world, said)
    assert "\r" not in plain
    assert re.findall(r"> (.*)", plain)[:len(said)] == said
    assert len(rows_of(plain)) >= 12
    assert rows_of(plain) == rows_of(shown(world, "en", ["--width", "100"]))
