"""A recorded session can be read: T41."""

import re
import shlex

from harness import COMMAND, PROMPT, SAY, SEQUENCE, without_sequences


def test_T41_a_recording_is_readable_without_cursor_tricks(world):
    record = world.home / "recorded"
    command = ["script", "-q", "-e", "-c", "exec " + shlex.join(COMMAND), str(record)]
    session = world.start(command=command, SHELL="/bin/sh")
    said = ["the first answer", "second, with Grüße", "third"]
    for words in said:
        session.say(words)
    session.send("\x03")
    session.expect_prompt()
    session.send("\x04")
    assert session.end() == 0
    text = record.read_text()
    harmless = re.compile(r"\x1b\[([0-9;]*m|\?2004[hl])")
    assert [found for found in SEQUENCE.findall(text) if not harmless.fullmatch(found)] == []
    assert "\b" not in text
    plain = without_sequences(text).replace("\r\n", "\n")
    lines = re.findall(PROMPT + "(.*)", plain)
    assert lines[:3] == [SAY.format(words) for words in said]
    assert lines[3] == "^C"
