"""On the projector nothing stands that is not for customers: T30."""

import re
import shutil

import pytest
from harness import COMMAND, LANGUAGES, ROOT, joined_lines, meet, whole_meeting, without_sequences

# Figures that stand nowhere else, put in place of every internal cost and of others' limits.
COST, LIMIT_OF_OTHERS = "73519", "87654"
TYPED_BEFORE = "zqx our margin is thirty percent"
SAID_BY_OTHERS = "quarterly figures of the neighbours"
OURS = "st-anna"


def figure(digits):
    """A pattern for the figure in any language."""
    return rf"{digits[:2]}[.,\s\u00a0\u202f]?{digits[2:]}"


@pytest.fixture
def secretive(world, tmp_path):
    """A catalogue full of canaries, and meetings that were held before; the secrets in them."""
    catalogue = tmp_path / "our-catalogue"
    shutil.copytree(ROOT / "catalogue-data", catalogue)
    behind = catalogue / "underpinnings.yaml"
    text = re.sub(r'monthly-cost: "[\d.]+"', f'monthly-cost: "{COST}.00"', behind.read_text())
    behind.write_text(text)
    secrets = [figure(COST), figure(LIMIT_OF_OTHERS), "our margin", SAID_BY_OTHERS, str(tmp_path)]
    secrets += [re.escape(id) for id in re.findall(r"id: ((?:ola|uc)-[a-z-]+)", text)]
    secrets += [re.escape(name) for name in re.findall(r'kind: uc, .*?party: "([^"]+)"', text)]
    for path in (catalogue / "customers").glob("*.yaml"):
        if path.stem == OURS:
            continue
        text = path.read_text()
        path.write_text(re.sub(r'decides-up-to: "[\d.]+"',
                               f'decides-up-to: "{LIMIT_OF_OTHERS}.00"', text))
        secrets.append(path.stem)
        named = re.findall(r'^  (?:name|short): "([^"]+)"', text, re.M)
        # Names of people and words stand in each of the languages.
        for line in re.findall(r'^ +name: \{.*|words:\n(?: +[a-z]{2}: ".*\n)+', text, re.M):
            named += [told for told in re.findall(r'"([^"]+)"', line) if " " in told]
        assert len(named) > 4
        secrets += [re.escape(name) for name in named]
    world.environment["ENTENTE_CATALOGUE"] = str(catalogue)
    world.run(f"/note {SAID_BY_OTHERS}".encode(), command=[
        COMMAND[0], "meet", "--customer", "praxis-nord"])
    session = world.start(command=meet("en"))
    session.send(f"/{TYPED_BEFORE}\r")
    session.expect_prompt()
    session.send("\x04")
    session.end()
    assert len(secrets) > 40
    return secrets


def told(secrets, *texts):
    """The secrets that one of the texts holds."""
    plain = [joined_lines(without_sequences(text)) for text in texts]
    return [secret for secret in secrets if any(re.search(secret, text) for text in plain)]


def search(session):
    """Everything that the keys bring up of what was typed before."""
    for _ in range(20):
        session.send("\x1b[A")
    session.send("\x03")
    session.expect(r"\^C")
    session.expect_prompt()
    session.send("\x12zqx")
    session.send("\x03")
    session.expect(r"\^C")
    session.expect_prompt()
    for start in ("", "p", "prax", "r", "g", "/", "/int", "1"):
        session.send(start + "\t\t")
        session.send("\x03")
        session.expect(r"\^C")
        session.expect_prompt()


@pytest.mark.parametrize("language", LANGUAGES)
def test_T30_a_whole_meeting_on_the_projector_tells_no_secret(world, secretive, language):
    session = world.start(
        command=meet(language, "--present"), size=(50, 100), cwd=world.home,
        ENTENTE_DIALOGS=f"{ROOT}/dialogs", ENTENTE_DOCUMENTS=f"{ROOT}/documents",
    )
    search(session)
    lines = whole_meeting(language)
    asides = ["/help", "/status", "/internal", "/offer", "/compare", "/summary", "/why O1",
              "/why D1", "/glossary SLA", "/back", "", "/example", "/nonsense", "/draft"]
    for line in [*lines[:5], *asides, *lines[5:-1], *asides]:
        session.send(line + "\r")
        session.expect_prompt()
    search(session)
    session.send(lines[-1] + "\r")
    session.expect("Anna> ")
    session.send("/summary\r")
    session.expect("Anna> ")
    session.send("/quit\r")
    assert session.end() == 0
    exports = [path.read_text() for path in world.home.glob("sla-st-anna-*")]
    assert len(exports) >= 2
    shown = [world.run_with(["sla", "show", OURS, "--lang", language, *how]).decode()
             for how in ([], ["--html"], ["--release", "all"])]
    assert all(len(text) > 5_000 for text in shown)
    assert told(secretive, session.text, *exports, *shown) == []


def test_T30_what_stands_behind_a_service_is_seen_only_without_the_projector(world, secretive):
    lines = [*whole_meeting()[:5], "/internal"]
    private = world.run("\n".join(lines).encode(), "--new").stdout.decode()
    assert told(secretive, private) != []
    lines = [*lines[:5], "/present", "/internal", "/present off", "/internal"]
    switched = world.run("\n".join(lines).encode(), "--new").stdout.decode()
    before, after = switched.split("This is not for the wall.")
    assert told(secretive, before) == []
    assert told(secretive, after) != []


def test_T30_history_goes_and_comes_with_the_projector(world, secretive):
    session = world.start(command=meet("en"))
    session.send("\x1b[A")
    session.expect(TYPED_BEFORE)
    session.send("\x03")
    session.expect_prompt()
    session.send("/present\r")
    session.expect_prompt()
    shown = len(session.text)
    search(session)
    assert told(["our margin"], session.text[shown:]) == []
    session.send("/present off\r")
    session.expect_prompt()
    session.send("\x12zqx")
    session.expect_screen(lambda screen: TYPED_BEFORE in screen[-1])


@pytest.mark.parametrize("arguments", [
    [], ["list"], ["sla", "list"], ["resume", "st-annna"], ["show", "nothing"]])
def test_T30_no_command_lists_customers_on_the_projector(world, secretive, arguments):
    session = world.start(command=[COMMAND[0], *arguments, "--present"], prompt=False)
    assert session.end() != 0
    assert told(secretive, session.text) == []
    assert session.text.strip() != ""
