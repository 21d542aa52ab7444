"""Two processes and one meeting, or one store: T26."""

import subprocess
import threading

from harness import COMMAND, SAY

LOCKED = "database is locked"


def test_T26_the_second_is_told_who_has_the_meeting_and_leaves_it_alone(world):
    first = world.start()
    first.say("mine")
    for command in (COMMAND, [COMMAND[0], "resume", "st-anna"]):
        second = world.run(SAY.format("theirs").encode(), command=command)
        assert second.returncode == 75
        assert second.stdout == b""
        complaint = second.stderr.decode()
        assert f"process {first.process.pid}" in complaint
        assert "2026-11-21T10:00:00Z" in complaint
        assert LOCKED not in complaint
    first.say("mine again")
    assert world.answers() == ["mine", "mine again"]
    first.send("\x04")
    assert first.end() == 0
    assert world.run(SAY.format("theirs").encode()).returncode == 0
    assert world.answers() == ["mine", "mine again", "theirs"]


def test_T26_the_second_at_a_terminal(world):
    first = world.start()
    second = world.start(prompt=False)
    second.expect(str(first.process.pid))
    assert second.end() == 75
    assert second.terminal_is_sane()
    first.say("mine")


def test_T26_a_killed_window_holds_nothing(world):
    first = world.start()
    first.say("mine")
    first.process.kill(9)
    first.end()
    second = world.start()
    second.say("and mine")
    assert world.answers() == ["mine", "and mine"]


def test_T26_reading_is_possible_while_the_meeting_is_open(world):
    first = world.start()
    first.say("mine")
    for arguments in (["list"], ["show"], ["transcript"], ["sla", "show"]):
        finished = world.run(command=[COMMAND[0], *arguments])
        assert finished.returncode == 0, finished.stderr.decode()
        assert finished.stdout != b""
    first.say("mine again")


def test_T26_meetings_that_share_a_store_do_not_disturb_each_other(world):
    customers = ["st-anna", "praxis-nord", "rehab-nord"]
    lines = [SAY.format(f"answer {number}") for number in range(40)]
    finished = {}

    def lead(customer):
        finished[customer] = subprocess.run(
            [COMMAND[0], "meet", "--customer", customer], env=world.environment,
            input="\n".join(lines).encode(), capture_output=True, timeout=120,
        )

    leaders = [threading.Thread(target=lead, args=[customer]) for customer in customers]
    for leader in leaders:
        leader.start()
    for leader in leaders:
        leader.join()
    for customer in customers:
        assert finished[customer].returncode == 0, finished[customer].stderr.decode()
        assert LOCKED not in finished[customer].stderr.decode()
        said = world.run_with(["transcript", customer, "--words"]).decode().splitlines()
        assert len(said) == len(lines)
