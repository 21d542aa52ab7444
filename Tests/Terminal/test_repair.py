"""Answers in an editor, meetings by name, a clear screen; several slots in one line: T33."""

import json
import stat

import pytest
from harness import COMMAND, LIMIT, pasted, without_sequences

PEOPLE = "dr weber customer, ms lang pays up to 8000 a month, tom is a nurse"
OUTCOME = "Reception admits a patient within 5 minutes, day and night"


def editor(world, script):
    """An editor that does what the script says with the file "$1"."""
    path = world.home / "editor"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def typed(session, *lines):
    """Types lines one after the other; the reply to the last."""
    for line in lines:
        session.send(line + "\r")
        reply = session.expect_prompt()
    return without_sequences(reply)


def facts(world, meeting="st-anna", kind="outcome"):
    """What was said in a meeting, as the transcript keeps it."""
    printed = world.run_with(["transcript", meeting, "--json"]).decode().splitlines()
    answered = [json.loads(line)["content"].get("answered") for line in printed]
    return [one["words"] for one in answered if one]


def test_an_answer_is_written_in_the_editor(world):
    session = world.start(EDITOR=editor(world, f'printf "%s\\n" "{OUTCOME}" > "$1"'))
    typed(session, PEOPLE)
    assert "O1, in your words" in typed(session, "/edit")
    assert facts(world)[-1] == OUTCOME
    session.send("\x04")
    assert session.end() == 0


def test_several_lines_from_the_editor_are_words_whatever_they_begin_with(world):
    session = world.start(EDITOR=editor(world, r'printf "/quit\n/undo\nno more queues\n" > "$1"'))
    typed(session, PEOPLE)
    assert "O1, in your words" in typed(session, "/edit")
    assert facts(world)[-1] == "/quit\n/undo\nno more queues"


def test_the_editor_begins_with_the_answer_that_is_kept(world):
    session = world.start(EDITOR=editor(world, 'sed -i "s/5 minutes/3 minutes/" "$1"'))
    typed(session, PEOPLE, OUTCOME, "/back", "/edit")
    assert facts(world)[-1] == OUTCOME.replace("5", "3")


@pytest.mark.parametrize("script", ["exit 3", 'printf "" > "$1"', "kill -INT $$"])
def test_an_editor_that_gives_nothing_leaves_the_question_as_it_was(world, script):
    session = world.start(EDITOR=editor(world, script))
    typed(session, PEOPLE, "/edit")
    typed(session, OUTCOME)
    assert facts(world)[-1] == OUTCOME


def test_an_editor_that_is_not_there_is_named(world):
    session = world.start(EDITOR="/no/such/editor")
    assert "/no/such/editor" in typed(session, "/edit")
    typed(session, PEOPLE)
    assert facts(world)[-1] == PEOPLE


def test_a_text_that_is_too_long_is_kept_for_the_editor(world):
    session = world.start(EDITOR=editor(world, 'head -c 20 "$1" > "$1.x"; mv "$1.x" "$1"'))
    typed(session, PEOPLE)
    session.pour(pasted("no queue at the desk " * 5000) + "\r")
    assert "/edit" in without_sequences(session.expect_prompt())
    assert "O1, in your words" in typed(session, "/edit")
    assert facts(world)[-1] == "no queue at the desk"


def test_without_a_terminal_the_editor_is_answered_and_the_meeting_goes_on(world):
    finished = world.run(f"/edit\n{PEOPLE}\n".encode(), EDITOR=editor(world, "exit 0"))
    assert finished.returncode == 0
    assert facts(world) == [PEOPLE]


def test_a_meeting_is_found_by_the_name_that_it_was_given(world):
    session = world.start()
    typed(session, PEOPLE, "/save spring talks")
    session.send("\x04")
    assert session.end() == 0
    assert b"spring talks" in world.run_with(["list"])
    named = json.loads(world.run_with(["list", "--json"]))["meetings"][0]
    assert named["name"] == "spring talks"
    again = world.start(command=[COMMAND[0], "resume", "Spring Talks"])
    assert "spring talks" in typed(again, "/save")


def test_no_two_meetings_bear_one_name(world):
    world.run(b"/save talks\n")
    session = world.start("--new")
    assert "talks" in typed(session, "/save talks")
    assert len([one for one in json.loads(world.run_with(["list", "--json"]))["meetings"]
                if one.get("name") == "talks"]) == 1


def test_another_meeting_is_opened_in_the_same_window(world):
    world.run(f"{PEOPLE}\n/save first\n".encode())
    session = world.start("--new")
    typed(session, PEOPLE, "/note said in the second")
    reply = typed(session, "/open first")
    assert "one outcome a line" in reply.lower()
    typed(session, "/note said in the first")
    assert b"said in the first" in world.run_with(["transcript", "st-anna"])
    assert b"said in the first" not in world.run_with(["transcript", "st-anna-2"])
    # The one that was left is free, the one that was opened is not.
    left = world.run(b"/note from elsewhere\n", command=[COMMAND[0], "resume", "st-anna-2"])
    assert left.returncode == 0, left.stderr.decode()
    held = world.run(b"/note from elsewhere\n", command=[COMMAND[0], "resume", "st-anna"])
    assert held.returncode == 75
    # Each has the lines that were typed in it.
    session.send("\x1b[A\x1b[A")
    session.expect_screen(lambda screen: not any("in the second" in line for line in screen[-1:]))
    session.send("\x03")
    session.expect_prompt()


def test_a_meeting_that_is_open_elsewhere_is_left_alone(world):
    world.run(f"{PEOPLE}\n".encode())
    first = world.start()
    second = world.start("--new")
    assert "another window" in typed(second, "/open st-anna")
    typed(second, PEOPLE, "/note still here")
    assert b"still here" in world.run_with(["transcript", "st-anna-2"])
    typed(first, "/note and here")


def test_a_name_that_no_meeting_bears_names_those_that_are_kept(world):
    session = world.start()
    assert "st-anna" in typed(session, "/open nowhere")
    assert "this meeting" in typed(session, "/open st-anna")


def test_on_the_projector_no_other_meeting_is_named(world):
    world.run(b"/note theirs\n", command=[COMMAND[0], "meet", "--customer", "praxis-nord"])
    session = world.start("--present")
    assert "praxis-nord" not in typed(session, "/open")
    assert "praxis-nord" not in typed(session, "/open nowhere")


def test_clear_wipes_the_screen_and_what_can_be_scrolled_back_to(world):
    session = world.start()
    typed(session, PEOPLE)
    session.send("/clear\r")
    reply = session.expect_prompt()
    assert "\x1b[3J" in reply and "\x1b[2J" in reply
    assert not any("dr weber" in line.lower() for line in session.screen)


def test_clear_sends_no_sequence_to_a_terminal_without_any(world):
    session = world.start(TERM="dumb")
    session.send("/clear\r")
    assert "\x1b" not in session.expect_prompt()


def test_clear_sends_no_sequence_to_a_screen_reader(world):
    session = world.start(prompt=False, ACCESSIBLE="1")
    session.expect("\nyou: ")
    session.send("/clear\r")
    session.expect("\nyou: ")
    assert "\x1b" not in session.text


def test_a_pipe_gets_no_sequence(world):
    finished = world.run(b"/clear\n")
    assert finished.returncode == 0
    assert b"\x1b" not in finished.stdout


def test_T33_one_line_fills_several_slots_and_is_read_back(world):
    session = world.start()
    reply = typed(session, PEOPLE + ", we have 60 minutes")
    assert "We have 1 h" in reply and "Tom: user" in reply


def test_T33_a_line_answers_an_earlier_question_by_its_name(world):
    session = world.start()
    typed(session, PEOPLE, OUTCOME, "", "vital", "1")
    reply = typed(session, "no, O1 is useful")
    assert "O1: useful" in reply
    reply = typed(session, "2", "change the importance of O1 to important")
    assert "O1: important" in reply and "stay" in reply


def test_T33_commands_inside_a_paste_are_text(world):
    session = world.start()
    typed(session, PEOPLE)
    text = "no queue\n/quit\n/undo\nback"
    session.send(pasted(text) + "\r")
    session.expect_prompt()
    assert facts(world)[-1] == text
    assert "O1" in typed(session, "/summary")


def test_T33_a_text_longer_than_an_answer_is_told(world):
    session = world.start()
    session.pour(pasted("x" * (LIMIT + 1)) + "\r")
    session.expect_prompt()
    typed(session, PEOPLE)
    assert facts(world) == [PEOPLE]
