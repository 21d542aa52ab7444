"""The program is killed: what was confirmed is there, nothing is there twice: T8, T9."""

import json
import os
import random
import re
import select
import shutil
import signal
import sqlite3
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

from harness import COMMAND, ROOT, SAY, World

KILLS = int(os.environ.get("ENTENTE_KILLS", "200"))
STORE = ".local/share/entente/entente.db"
ANSWERED = (ROOT / "Tests/TranscriptTests/Transcripts/en-whole/typed.txt").read_text().splitlines()
# Once observations are no longer asked about, one stands behind every answer: its id on the screen
# tells how far the meeting was confirmed.
UNNOTED = ANSWERED.index("that is all") + 1
SCRIPT = ANSWERED[:UNNOTED] + [
    line for answer in ANSWERED[UNNOTED:-1] for line in (answer, f"/note after {answer}")
] + ANSWERED[-1:]
LATEST_KILL_AFTER_START = 0.4


def test_T8_an_answer_whose_reply_was_seen_survives_the_kill(world):
    session = world.start()
    said = []
    for number in range(3):
        said.append(f"answer {number}")
        session.say(said[-1])
        session.process.kill(signal.SIGKILL)
        assert session.end() == 128 + signal.SIGKILL
        assert world.answers() == said
        session = world.start()
    session.say("the last one")
    assert world.answers() == [*said, "the last one"]


class Meeting:
    """One meeting that is led through the script, killed again and again on the way."""

    def __init__(self, home):
        home.mkdir()
        self.world = World(home)
        self.copies = home / "copies"
        self.confirmed = 0
        self.first = None

    def lead(self, chance):
        """Goes on with the script until a random moment; True if it came to its end."""
        lines = SCRIPT[self.taken():]
        process = subprocess.Popen(
            COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=self.world.environment,
        )
        process.stdin.write("".join(line + "\n" for line in lines).encode())
        process.stdin.close()
        if chance.random() < 0.25:
            shown, is_over = b"", self.wait(process, chance.uniform(0, LATEST_KILL_AFTER_START))
        else:
            shown, is_over = self.read(process, chance.randrange(1, 100))
            is_over = is_over or self.wait(process, chance.uniform(0, 0.02))
        process.kill()
        shown += process.stdout.read()
        complaint = process.stderr.read().decode()
        code = process.wait()
        process.stdout.close()
        process.stderr.close()
        assert code in ([0] if is_over else [0, -signal.SIGKILL]), complaint
        self.note(shown.decode(errors="replace"))
        return code == 0

    @staticmethod
    def wait(process, seconds):
        """True if the program ended by itself in the meantime."""
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    @staticmethod
    def read(process, lines):
        """The screen up to so many lines, and whether it ended before."""
        shown = b""
        while shown.count(b"\n") < lines:
            select.select([process.stdout], [], [], 30)
            more = os.read(process.stdout.fileno(), 512)
            if not more:
                process.wait()
                return shown, True
            shown += more
        return shown, False

    def note(self, shown):
        """How many lines of the script the screen has confirmed: each note names its id."""
        ids = [int(number) for number in re.findall(r"^  B(\d+), observed", shown, re.M)]
        if ids and self.first is None:
            self.first = ids[0]
        if ids:
            self.confirmed = UNNOTED + 2 * (max(ids) - self.first + 1)

    def taken(self):
        """How many lines of the script are stored, read off a copy: the next run must find what
        this one left. What is stored must be sound, and begin as the script does."""
        store = self.world.home / STORE
        if not store.exists():
            return 0
        shutil.rmtree(self.copies, ignore_errors=True)
        self.copies.mkdir()
        for path in store.parent.glob(store.name + "*"):
            if path.is_file():
                shutil.copy(path, self.copies)
        database = sqlite3.connect(self.copies / store.name)
        try:
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            if not database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                return 0
            rows = database.execute("SELECT turn, body FROM records ORDER BY sequence").fetchall()
        finally:
            database.close()
        said = {}
        for turn, body in rows:
            content = json.loads(body)["content"]
            for kind in ("answered", "noted"):
                if kind in content:
                    said.setdefault(turn, content[kind]["words"])
        words = [said[turn] for turn in sorted(said)]
        assert words == [self.words(line) for line in SCRIPT[:len(words)]]
        assert [turn for turn, _ in rows if turn - 1 > len(words)] == []
        return len(words)

    @staticmethod
    def words(line):
        line = line.removeprefix("/note ")
        # Before a colon stands who speaks; what follows is said.
        return re.sub(r"^(lang|weber): ", "", line)

    def close(self):
        self.world.close()


def test_T9_killed_at_any_moment_a_meeting_goes_on_with_all_that_was_confirmed(tmp_path):
    seed = int(os.environ.get("ENTENTE_SEED", random.SystemRandom().randrange(10**9)))
    print(f"ENTENTE_SEED={seed}")
    workers = max(2, os.cpu_count() or 2)
    began = time.monotonic()
    with ThreadPoolExecutor(workers) as pool:
        runs = [
            pool.submit(kill_often, tmp_path / str(number), f"{seed}/{number}", KILLS // workers)
            for number in range(workers)
        ]
        ended = sum(run.result() for run in runs)
    print(f"{KILLS} kills, {ended} meetings to their end, {time.monotonic() - began:.0f} s")
    assert ended > 0, f"no meeting came to its end (ENTENTE_SEED={seed})"


def kill_often(folder, seed, kills):
    """Leads meetings until so many kills; how many of them came to their end."""
    chance = random.Random(seed)
    folder.mkdir()
    ended = count = 0
    meeting = Meeting(folder / "0")
    while count < kills:
        is_over = meeting.lead(chance)
        count += not is_over
        taken = meeting.taken()
        assert taken >= meeting.confirmed, f"{taken} of {meeting.confirmed} (ENTENTE_SEED={seed})"
        if taken == len(SCRIPT):
            ended += 1
            meeting.close()
            meeting = Meeting(folder / str(ended))
    meeting.close()
    return ended
