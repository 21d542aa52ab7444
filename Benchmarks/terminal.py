"""A program at a terminal of its own, timed from its start until it says something.

It is started without copying this process, as a shell starts it, so that nearly all of the time is its
own: beside it stands what `echo` takes in the same place.
"""

import fcntl
import os
import re
import select
import signal
import struct
import termios
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def environment(home):
    return {
        **os.environ, "HOME": home, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
        "ENTENTE_TEST_CLOCK": "2026-11-21T10:00:00Z", "INPUTRC": "/dev/null",
    }


class Seat:
    """24 lines of 80 columns; use it in a `with`, which ends the program."""

    def __init__(self, command, variables, patience=600):
        self.said, self.patience = b"", patience
        self.master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.chdir(ROOT)
        self.began = time.perf_counter()
        self.process = os.posix_spawnp(
            command[0], [str(part) for part in command], variables, setsid=True,
            file_actions=[(os.POSIX_SPAWN_DUP2, slave, number) for number in range(3)])
        os.close(slave)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.master)

    def until(self, pattern):
        """Milliseconds from the start, or from what was typed last, until the pattern stands there."""
        while not re.search(pattern, self.said):
            ready, _, _ = select.select([self.master], [], [], self.patience)
            try:
                assert ready
                self.said += os.read(self.master, 65536)
            except (AssertionError, OSError):
                raise SystemExit(f"{pattern!r} did not come; there stood:\n{self.said.decode()}")
        return (time.perf_counter() - self.began) * 1000

    def type(self, text):
        self.said, self.began = b"", time.perf_counter()
        os.write(self.master, text.encode())


def until(command, pattern, variables):
    """Milliseconds from the start of a program until the pattern stands there."""
    with Seat(command, variables) as seat:
        return seat.until(pattern)
