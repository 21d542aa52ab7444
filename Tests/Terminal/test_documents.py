"""The draft is written whole or not at all, and nothing is overwritten: T36."""

import pytest
from harness import COMMAND, FOLDERS, joined_lines, meet, whole_meeting, without_sequences

DRAFT = "sla-st-anna-v0.1-draft"


def lead(world, lines=None):
    finished = world.run("\n".join(lines or whole_meeting()).encode())
    assert finished.returncode == 0, finished.stderr.decode()


def draft(world, *arguments, **more):
    return world.run(b"", *arguments, command=[COMMAND[0], "sla", "draft"], **FOLDERS, **more)


def contents(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("name", ["plain", "with two  spaces", "Договор на подпись", "quo'te \"$x\""])
def test_T36_a_folder_of_any_name(world, name):
    lead(world)
    folder = world.home / name
    folder.mkdir()
    finished = draft(world, "--output", str(folder))
    assert finished.returncode == 0
    assert contents(folder) == [f"{DRAFT}.html", f"{DRAFT}.md"]
    for path in folder.iterdir():
        assert str(path) in finished.stdout.decode()
        assert path.stat().st_size > 5_000


def test_T36_what_is_there_stays_until_it_is_to_be_replaced(world):
    lead(world)
    folder = world.home / "drafts"
    folder.mkdir()
    theirs = folder / f"{DRAFT}.md"
    theirs.write_text("signed by both sides")
    finished = draft(world, "-o", str(folder))
    assert finished.returncode == 73
    complaint = finished.stderr.decode()
    assert str(theirs) in complaint and "--output" in complaint and "--force" in complaint
    assert theirs.read_text() == "signed by both sides"
    assert contents(folder) == [theirs.name]
    assert draft(world, "-o", str(folder), "--force").returncode == 0
    assert "signed by both sides" not in theirs.read_text()
    assert contents(folder) == [f"{DRAFT}.html", f"{DRAFT}.md"]


def test_T36_the_same_is_the_same_version_and_a_change_is_the_next(world):
    lead(world)
    for _ in range(2):
        assert draft(world, "-o", str(world.home)).returncode == 0
        assert [path.name for path in world.home.glob("*.md")] == [f"{DRAFT}.md"]
    assert draft(world, "-o", str(world.home), "--release", "O1").returncode == 0
    assert (world.home / "sla-st-anna-v0.2-draft.md").is_file()
    listed = world.run(b"", command=[COMMAND[0], "sla", "list"]).stdout.decode()
    assert listed.split("\t")[:4] == ["st-anna", "st-anna", "0.2", "draft"]


def test_T36_a_folder_in_place_of_the_file(world):
    lead(world)
    (world.home / f"{DRAFT}.md").mkdir()
    finished = draft(world, "-o", str(world.home))
    assert finished.returncode == 73
    assert f"{DRAFT}.md" in finished.stderr.decode()
    assert not (world.home / f"{DRAFT}.html").exists()


def refused(world, finished, folder):
    """A sentence that names the place, and nothing left of it."""
    assert finished.returncode == 73
    assert finished.stdout == b""
    complaint = finished.stderr.decode()
    assert str(folder) in complaint and "--output" in complaint
    assert [path for path in world.home.rglob("*sla-*")] == []


def test_T36_a_folder_that_may_not_be_written_to(world, read_only):
    lead(world)
    refused(world, draft(world, "-o", str(read_only)), read_only)


def test_T36_a_folder_that_is_not_there(world):
    lead(world)
    refused(world, draft(world, "-o", str(world.home / "nowhere")), world.home / "nowhere")


def test_T36_a_file_in_place_of_the_folder(world):
    lead(world)
    (world.home / "file").write_text("")
    refused(world, draft(world, "-o", str(world.home / "file")), world.home / "file")


def test_T36_a_disk_without_room_keeps_no_part_of_it(world, small_disk):
    lead(world)
    (small_disk / "filler").write_bytes(b"\0" * 490_000)
    finished = draft(world, "-o", str(small_disk))
    refused(world, finished, small_disk)
    assert "No space left" in finished.stderr.decode()


def test_T36_a_dash_prints_it_and_writes_nothing(world):
    lead(world)
    before = sorted(world.home.rglob("*"))
    finished = draft(world, "-o", "-", cwd=world.home)
    assert finished.returncode == 0
    shown = world.run_with(["sla", "show"])
    assert finished.stdout == shown and shown.startswith(b"#")
    assert [path for path in world.home.rglob("*sla-*")] == []
    assert {path for path in before if path.suffix != ".db-shm"} <= set(world.home.rglob("*"))


@pytest.mark.parametrize("language, sentence", [
    ("en", "The draft was not written"), ("de", "Der Entwurf wurde nicht geschrieben"),
    ("fr", "Le projet n'a pas été écrit"), ("it", "La bozza non è stata scritta"),
    ("ru", "Проект не записан"),
])
def test_T36_in_a_meeting_a_draft_that_cannot_be_written_does_not_end_it(
    world, read_only, language, sentence
):
    session = world.start(command=meet(language), cwd=read_only, **FOLDERS)
    session.say("before")
    session.send("/draft\r")
    said = joined_lines(without_sequences(session.expect_prompt()))
    assert sentence in said and "entente sla draft st-anna --output" in said
    session.say("after")
    assert world.answers() == ["before", "after"]
