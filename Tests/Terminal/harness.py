"""Drives the program at a terminal, as a person or a script would.

What is tested is said in the environment:

    ENTENTE_BIN      the command with its arguments (.build/debug/entente meet --customer st-anna)
    ENTENTE_PROMPT   the end of its prompt, a regular expression           (\\d+/\\d+> )
    ENTENTE_SAY      how to say something it accepts word for word         ({}, or: /note {})
    ENTENTE_ANSWERS  a shell command that prints what was accepted, one JSON string a line
    ENTENTE_STYLED   what to say to see emphasis                           (as ENTENTE_SAY)
    ENTENTE_LINES    how many lines a fast script sends                    (20000)

A test waits for what must appear, never for a time to pass; TIMEOUT only says when to give up.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import termios
import threading
import uuid
from pathlib import Path

import pexpect
import pyte
import pytest

ROOT = Path(__file__).resolve().parents[2]
COMMAND = shlex.split(
    os.environ.get("ENTENTE_BIN", f"{ROOT}/.build/debug/entente meet --customer st-anna")
)
PROMPT = os.environ.get("ENTENTE_PROMPT", r"\d+/\d+> ")
SAY = os.environ.get("ENTENTE_SAY", "{}")
STYLED = os.environ.get("ENTENTE_STYLED", SAY.format("figures"))
ANSWERS = os.environ.get("ENTENTE_ANSWERS")
LINES = int(os.environ.get("ENTENTE_LINES", "20000"))
TIMEOUT = 30
LIMIT = 65536
LANGUAGES = ["en", "de", "fr", "it", "ru"]
# For a program that is started in another folder.
FOLDERS = {
    "ENTENTE_CATALOGUE": f"{ROOT}/catalogue-data", "ENTENTE_DIALOGS": f"{ROOT}/dialogs",
    "ENTENTE_DOCUMENTS": f"{ROOT}/documents",
}

PASTE_ON, PASTE_OFF = "\x1b[?2004h", "\x1b[?2004l"
STYLE = re.compile(r"\x1b\[[0-9;]*m")
SEQUENCE = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[@-Z\\-_]|\x1b")


def whole_meeting(language="en"):
    """The lines of a negotiation from the first question to the draft."""
    typed = ROOT / f"Tests/TranscriptTests/Transcripts/{language}-whole/typed.txt"
    return typed.read_text().splitlines()


def meet(language, *arguments):
    """The command of a meeting in a language."""
    return [COMMAND[0], "meet", "--customer", "st-anna", "--lang", language, *arguments]


def joined_lines(text):
    """The words of the text, however its lines were broken."""
    return " ".join(text.split())


def without_sequences(text):
    return SEQUENCE.sub("", text)


def pasted(text):
    """What a terminal sends for pasted text once the program has asked for paste marks."""
    return "\x1b[200~" + text.replace("\n", "\r") + "\x1b[201~"


class World:
    """One person's machine: a home of its own, and an environment in which nothing is left open."""

    def __init__(self, home):
        self.home = Path(home)
        self.open_things = []
        self.environment = {
            "HOME": str(home),
            "PATH": os.environ["PATH"],
            "TZ": "UTC",
            "LC_ALL": "C.UTF-8",
            "TERM": "xterm-256color",
            "INPUTRC": "/dev/null",
            "ENTENTE_TEST_CLOCK": "2026-11-21T10:00:00Z",
        }
        for name in ("LD_LIBRARY_PATH",):
            if name in os.environ:
                self.environment[name] = os.environ[name]

    def variables(self, changes):
        """The environment with changes; None takes a variable away."""
        together = {**self.environment, **changes}
        return {name: value for name, value in together.items() if value is not None}

    def start(self, *arguments, size=(24, 80), command=None, prompt=True, cwd=None, **changes):
        """At a terminal of (rows, columns); waits for the first prompt."""
        session = Session(command or [*COMMAND, *arguments], self.variables(changes), size, cwd)
        self.open_things.append(session)
        if prompt:
            session.expect_prompt()
        return session

    def start_in_shell(self, redirection, *arguments, prompt=True, **changes):
        """The same with a redirection, as `> file`."""
        command = ["/bin/sh", "-c", f'exec "$@" {redirection}', "sh", *COMMAND, *arguments]
        return self.start(command=command, prompt=prompt, **changes)

    def run(self, data=b"", *arguments, redirection="", command=COMMAND, cwd=None, **changes):
        """Without a terminal: `data` comes through a pipe."""
        command = ["/bin/sh", "-c", f'exec "$@" {redirection}', "sh", *command, *arguments]
        return subprocess.run(
            command, input=data, capture_output=True, timeout=TIMEOUT, cwd=cwd,
            env=self.variables(changes),
        )

    def run_with(self, arguments, **changes):
        """The same program with another command; what it printed."""
        return self.run(b"", *arguments, command=COMMAND[:1], **changes).stdout

    def tmux(self, columns=80, rows=24, **changes):
        tmux = Tmux(self.variables(changes), columns, rows)
        self.open_things.append(tmux)
        return tmux

    def answers(self):
        """What the program accepted, in order."""
        if ANSWERS is None:
            pytest.skip("ENTENTE_ANSWERS does not say how to read what was accepted")
        printed = subprocess.run(
            ["/bin/sh", "-c", ANSWERS], env=self.environment, capture_output=True, timeout=TIMEOUT
        )
        return [json.loads(line) for line in printed.stdout.decode().splitlines()]

    def files_containing(self, text):
        return [
            path for path in self.home.rglob("*")
            if path.is_file() and text.encode() in path.read_bytes()
        ]

    def close(self):
        for thing in self.open_things:
            thing.close()


class Session:
    """A program at a terminal, with the screen as a person sees it."""

    def __init__(self, command, variables, size, cwd=None):
        self.process = pexpect.spawn(
            command[0], command[1:], env=variables, dimensions=size, timeout=TIMEOUT, cwd=cwd
        )
        self.process.delaybeforesend = None
        self.process.searchwindowsize = 8192
        self.process.delayafterclose = self.process.delayafterterminate = 0.01
        self.output = bytearray()
        self._drawn_bytes = 0
        self._screen = pyte.Screen(size[1], size[0])
        self._drawn = pyte.ByteStream(self._screen)
        self.process.logfile_read = self

    def write(self, data):
        """pexpect hands over what it reads."""
        self.output += data

    def flush(self):
        pass

    @property
    def text(self):
        return self.output.decode(errors="replace")

    @property
    def screen(self):
        """The lines of the screen, without the empty ones below."""
        self._drawn.feed(bytes(self.output[self._drawn_bytes:]))
        self._drawn_bytes = len(self.output)
        lines = [line.rstrip() for line in self._screen.display]
        while lines and not lines[-1]:
            lines.pop()
        return lines

    def send(self, keys):
        self.process.send(keys)

    def pour(self, keys):
        """Sends much, while what comes back is read: neither side waits for the other for ever."""
        data = keys if isinstance(keys, bytes) else keys.encode()

        def write_all():
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(self.process.child_fd, rest[:4096]):]

        writer = threading.Thread(target=write_all, daemon=True)
        writer.start()
        return writer

    def expect(self, pattern, timeout=TIMEOUT):
        """Waits for the pattern; what came before it and it."""
        self.process.expect(pattern.encode(), timeout=timeout)
        return (self.process.before + self.process.after).decode(errors="replace")

    def expect_prompt(self, timeout=TIMEOUT):
        return self.expect(PROMPT, timeout)

    def expect_screen(self, shows):
        """Reads on until the screen is as `shows` wants it."""
        while not shows(self.screen):
            self.process.expect(rb"(?s).+")

    def say(self, words, timeout=TIMEOUT):
        """Says something that is accepted word for word; the reply, up to the next prompt."""
        before, after = SAY.split("{}")
        self.send(before)
        self.send(words)
        self.send(after + "\r")
        return self.expect_prompt(timeout)

    def end(self):
        """Waits for the end; the exit code, or 128 + the signal, as a shell says it."""
        self.process.expect(pexpect.EOF)
        self.process.wait()
        status = self.process.signalstatus
        return self.process.exitstatus if status is None else 128 + status

    def hang_up(self):
        """Closes the window; the exit code of the program, which must not stay behind."""
        pty = self.process.ptyproc
        pty.fileobj.close()
        pty.closed, pty.fd = True, -1
        self.process.closed, self.process.child_fd = True, -1
        _, status = os.waitpid(self.process.pid, 0)
        code = os.waitstatus_to_exitcode(status)
        pty.terminated = self.process.terminated = True
        return code if code >= 0 else 128 - code

    def terminal_is_sane(self):
        local = termios.tcgetattr(self.process.child_fd)[3]
        return bool(local & termios.ECHO) and bool(local & termios.ICANON)

    def close(self):
        self.process.close(force=True)


class Tmux:
    """A terminal that can really be resized, and that pastes as terminals do."""

    def __init__(self, variables, columns, rows):
        self.name = f"entente-{uuid.uuid4().hex[:12]}"
        self.variables = variables
        inner = [f"{name}={value}" for name, value in variables.items() if name != "TERM"]
        self._tmux(
            "-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(rows),
            shlex.join(["env", "-i", *inner, "TERM=screen-256color", *COMMAND]),
        )

    def _tmux(self, *arguments, **options):
        return subprocess.run(
            ["tmux", "-L", self.name, *arguments],
            env={**self.variables, "TERM": "xterm-256color"},
            capture_output=True, timeout=TIMEOUT, **options,
        ).stdout.decode(errors="replace")

    @property
    def screen(self):
        """The lines since the start, those that were wrapped joined.

        tmux moves lines above its screen when it breaks them anew, so the screen alone says less.
        """
        return self._tmux("capture-pane", "-p", "-J", "-S", "-").rstrip().split("\n")

    def resize(self, columns, rows=24):
        self._tmux("resize-window", "-x", str(columns), "-y", str(rows))

    def type(self, keys):
        self._tmux("send-keys", "-l", "--", keys)

    def press(self, key):
        self._tmux("send-keys", key)

    def paste(self, text):
        self._tmux("load-buffer", "-", input=text.encode())
        self._tmux("paste-buffer", "-p", "-d")

    def expect_screen(self, shows):
        """Looks until the screen is as `shows` wants it."""
        giving_up = threading.Event()
        alarm = threading.Timer(TIMEOUT, giving_up.set)
        alarm.start()
        try:
            while not shows(screen := self.screen):
                assert not giving_up.is_set(), "\n".join(["the screen stays so:", *screen])
            return screen
        finally:
            alarm.cancel()

    def close(self):
        self._tmux("kill-server")


if shutil.which(COMMAND[0]) is None:
    raise SystemExit(f"{COMMAND[0]} cannot be run: build it, or say in ENTENTE_BIN what to test")
