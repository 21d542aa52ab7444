"""Sequences in the data: a customer's name, the catalogue, what was said: T18."""

import shutil

import pytest
from harness import COMMAND, FOLDERS, ROOT, STYLE, joined_lines, meet, whole_meeting

TITLE, CLEAR, C1 = "\x1b]0;owned\x07", "\x1b[2J", "\x9b2J"
OVERRIDE = "\u202e"


@pytest.fixture
def hostile(world, tmp_path):
    """A catalogue in which a customer and a service steer the terminal."""
    catalogue = tmp_path / "catalogue"
    shutil.copytree(ROOT / "catalogue-data", catalogue)
    marks = r"\e]0;owned\a\e[2J\x9b2J\u202e"
    replace(catalogue / "customers/st-anna.yaml", 'name: "St. Anna Hospital"',
            f'name: "St. {marks}Anna"')
    replace(catalogue / "customers/st-anna.yaml", 'short: "St. Anna"', r'short: "St. \e[2JA"')
    replace(catalogue / "services/patient-management.yaml", 'en: "Patient Management"',
            f'en: "Patient {marks}Management"')
    for name, value in {**FOLDERS, "ENTENTE_CATALOGUE": str(catalogue)}.items():
        world.environment[name] = value
    return catalogue


def replace(path, old, new):
    text = path.read_text()
    assert old in text, f"{old} in {path.name}"
    path.write_text(text.replace(old, new, 1))


def steering(text):
    """The marks that reach whoever reads the text."""
    return [mark for mark in (TITLE, CLEAR, C1, OVERRIDE, "\x07", "\x1b") if mark in text]


def test_T18_data_is_shown_and_does_not_act(world, hostile):
    session = world.start(command=meet("en"), TERM="xterm-256color")
    for line in [*whole_meeting()[:5], "/offer", "/compare", "/summary", "/status"]:
        session.send(line + "\r")
        session.expect_prompt()
    shown = STYLE.sub("", session.text)
    for mark in (TITLE, CLEAR, C1, OVERRIDE):
        assert mark not in shown
    assert r"\u{1B}]0;owned" in joined_lines(shown) and r"\u{202E}" in shown


@pytest.mark.parametrize("arguments", [
    ["list"], ["show"], ["transcript"], ["catalogue", "list"], ["sla", "show"],
    ["sla", "show", "--html"], ["sla", "show", "--trace"], ["sla", "draft", "-o", "-"],
    ["sla", "list"],
], ids=" ".join)
def test_T18_no_command_hands_it_on(world, hostile, arguments):
    said = f"it {TITLE} stops {CLEAR} on {OVERRIDE} mondays"
    led = world.run("\n".join([*whole_meeting(), f"/note {said}"]).encode(), "--keep-going")
    assert led.returncode == 0, led.stderr.decode()
    finished = world.run(command=[COMMAND[0], *arguments])
    assert finished.returncode == 0, finished.stderr.decode()
    assert finished.stdout != b""
    assert steering(finished.stdout.decode()) == []


def test_T18_a_fault_in_a_file_is_drawn_without_it(world, hostile):
    replace(hostile / "services/patient-management.yaml", "id: patient-management",
            r'"\e[2J\e]0;owned\a": x' + "\n  id: patient-management")
    finished = world.run(command=[COMMAND[0], "check", str(hostile)])
    assert finished.returncode == 1
    assert steering(finished.stdout.decode() + finished.stderr.decode()) == []
    finished = world.run()
    assert finished.returncode == 78
    assert steering(finished.stderr.decode()) == []


def test_T18_an_argument_is_drawn_without_it(world):
    (world.home / "file").write_text("")
    for arguments in (["meet", "--customer", TITLE], ["resume", CLEAR], ["show", C1],
                      ["--store", f"{world.home}/file/{TITLE}/x.db", "list"], ["check", TITLE],
                      ["sla", "draft", "--output", f"{world.home}/file/{TITLE}"], [TITLE], [f"--{TITLE}"]):
        finished = world.run(command=[COMMAND[0], *arguments])
        assert finished.returncode != 0
        assert finished.stderr != b""
        assert steering((finished.stdout + finished.stderr).decode()) == [], arguments
