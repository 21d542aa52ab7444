"""Ctrl-C, Ctrl-D, Ctrl-Z, signals and the user's own keys: T1, T2, T4, T5, T6, T7, T31."""

import os
import re
import signal

import pytest
from harness import (
    COMMAND, PASTE_OFF, PROMPT, SAY, joined_lines, whole_meeting, without_sequences,
)


def test_T1_ctrl_c_drops_the_line_and_nothing_else(world):
    session = world.start()
    session.say("first")
    asked = session.screen[-1]
    session.send("half an answer")
    session.expect("half an answer")
    session.send("\x03")
    assert "^C" in session.expect_prompt()
    assert session.screen[-1] == asked
    session.say("second")
    assert world.answers() == ["first", "second"]


def test_T1_ctrl_c_in_a_search_and_in_half_a_key_sequence(world):
    session = world.start()
    session.say("gold")
    session.send("\x12go")
    session.expect("i-search")
    session.send("\x03")
    session.expect(r"\^C")
    session.expect_prompt()
    session.send("x\x1b[")
    session.send("\x03")
    session.expect(r"\^C")
    session.expect_prompt()
    session.say("silver")
    assert world.answers() == ["gold", "silver"]


def test_T2_ctrl_c_on_an_empty_line_never_leaves_and_hints_once(world):
    session = world.start()
    hints = []
    for _ in range(3):
        session.send("\x03")
        mark, *said, _ = without_sequences(session.expect_prompt()).splitlines()
        assert mark == "^C"
        hints.append(len(said) > 0)
    assert hints == [True, False, False]
    session.say("alive")
    assert world.answers() == ["alive"]


def test_T4_ctrl_d_on_an_empty_line_leaves_with_the_way_back(world):
    session = world.start()
    session.say("first")
    session.send("\x04")
    assert session.end() == 0
    assert "resume" in session.text
    assert PASTE_OFF in session.text
    assert session.terminal_is_sane()
    assert world.answers() == ["first"]


def test_T4_ctrl_d_behind_text_rings_and_keeps_it(world):
    session = world.start()
    session.send(SAY.format("kept") + "\x04")
    session.expect("\x07")
    session.send("\x04")
    session.expect("\x07")
    session.send("\r")
    session.expect_prompt()
    assert world.answers() == ["kept"]


def test_T5_ctrl_d_takes_no_answer_that_enter_would_keep(world):
    session = world.start()
    for words in whole_meeting()[:4]:
        session.send(words + "\r")
        session.expect_prompt()
    assert world.answers()[-1] == "vital"
    session.send("/back\r")
    said = without_sequences(session.expect_prompt())
    assert "So far: vital" in said and "Enter" in said
    session.send("\x04")
    assert session.end() == 0
    assert "vital" not in world.answers()
    again = world.start()
    assert "How important is it" in joined_lines("\n".join(again.screen))
    # The question stays open, and Enter still keeps what was said before.
    again.send("\r")
    assert "Which of these services" in without_sequences(again.expect_prompt())
    assert world.answers()[-1] == "vital"


def test_T5_ctrl_d_takes_nothing_that_is_proposed(world):
    session = world.start()
    for words in whole_meeting()[:4]:
        session.send(words + "\r")
        session.expect_prompt()
    assert '"Yes" takes all that are proposed' in joined_lines("\n".join(session.screen))
    session.send("\x04")
    assert session.end() == 0
    assert world.answers()[-1] == "vital"
    again = world.start()
    assert "Which of these services" in joined_lines("\n".join(again.screen))


def test_T6_ctrl_z_leaves_a_sane_terminal_and_fg_redraws_at_once(world):
    shell = world.start(command=["/bin/sh", "-i"], prompt=False, PS1="shell: ", ENV=None)
    shell.expect("shell: ")
    shell.send(" ".join(COMMAND) + "\r")
    shell.expect_prompt()
    shell.send(SAY.format("half"))
    shell.expect("half")
    shell.send("\x1a")
    shell.expect("shell: ")
    assert PASTE_OFF in shell.text
    # dash, unlike bash, leaves the modes as the stopped program left them.
    shell.send("stty -a\r")
    said = shell.expect("shell: ")
    assert " icanon" in said and "-icanon" not in said
    assert " echo " in said and "-echo " not in said
    shell.send("fg\r")
    shell.expect(PROMPT + re.escape(SAY.format("half")))
    shell.send(" and half\r")
    shell.expect_prompt()
    assert world.answers() == ["half and half"]


@pytest.mark.parametrize("number, code", [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
@pytest.mark.parametrize("typed", ["", "half an answer"])
def test_T7_a_signal_leaves_a_sane_terminal_and_its_code(world, number, code, typed):
    session = world.start()
    session.say("first")
    session.send(typed)
    session.expect(typed)
    os.kill(session.process.pid, number)
    assert session.end() == code
    assert PASTE_OFF in session.text
    assert session.terminal_is_sane()
    assert world.answers() == ["first"]


def test_T7_closing_the_window_keeps_what_was_said(world):
    session = world.start()
    session.say("first")
    assert session.hang_up() == 129
    assert world.answers() == ["first"]


def test_T31_vi_keys_of_the_users_inputrc(world):
    (world.home / ".inputrc").write_text("set editing-mode vi\n")
    session = world.start(INPUTRC=None)
    session.send(SAY.format("xgold") + "\x1b")
    session.send("b" + "x")
    session.send("\r")
    session.expect_prompt()
    assert world.answers() == ["gold"]


def test_T31_a_binding_for_this_program_alone(world):
    (world.home / ".inputrc").write_text(
        '$if entente\n"\\C-xg": "gold, please"\n$endif\n$if other\n"\\C-xg": "wrong"\n$endif\n'
    )
    session = world.start(INPUTRC=None)
    before, after = SAY.split("{}")
    session.send(before + "\x18g" + after + "\r")
    session.expect_prompt()
    assert world.answers() == ["gold, please"]
