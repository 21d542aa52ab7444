"""What a whole meeting shows on a screen of some width, and the tables in it."""

import fcntl
import os
import re
import struct
import subprocess
import termios
from concurrent.futures import ThreadPoolExecutor
from itertools import takewhile

from harness import TIMEOUT, joined_lines, meet, whole_meeting

# The line below the heads of a table's columns.
RULE = re.compile(r"^  [─-]{4,}(  [─-]{2,})+$", re.M)


def shown(world, language, arguments, window=None, lines=None, **variables):
    """What the program prints in a window of so many columns (None: into a pipe)."""
    typed = "\n".join(lines or whole_meeting(language)).encode()
    command = meet(language, "--store", "memory", "--no-color", *arguments)
    run = {"input": typed, "timeout": TIMEOUT, "env": world.variables(variables)}
    if window is None:
        finished = subprocess.run(command, capture_output=True, **run)
        assert finished.returncode == 0, finished.stderr.decode()
        return (finished.stdout + finished.stderr).decode()
    reader, screen = os.openpty()
    rows = 24 if window else 0
    fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", rows, window, 0, 0))
    with ThreadPoolExecutor(1) as pool:
        text = pool.submit(read_all, reader)
        finished = subprocess.run(command, stdout=screen, stderr=subprocess.PIPE, **run)
        os.close(screen)
        assert finished.returncode == 0, finished.stderr.decode()
        return text.result().decode().replace("\r\n", "\n") + finished.stderr.decode()


def read_all(reader):
    data = b""
    try:
        while more := os.read(reader, 65536):
            data += more
    except OSError:  # the last writer has gone
        pass
    os.close(reader)
    return data


def without_spaces(text):
    return "".join(text.split())


def rows_of(text):
    """The rows of the tables that stand in columns: label and cells."""
    rows = []
    for rule in RULE.finditer(text):
        first, *columns = [part.span() for part in re.finditer(r"[─-]+", rule[0])]
        label = ""
        for line in table_lines(text, rule)[2:]:
            label += " " + line[slice(*first)]
            cells = [line[slice(*column)].strip() for column in columns]
            if any(cells):
                rows.append((joined_lines(label), cells))
                label = ""
    return rows


def paragraphs_of(text):
    """Everything that stands in no table."""
    lines = text.split("\n")
    tables = [line for rule in RULE.finditer(text) for line in table_lines(text, rule)]
    return [line.strip() for line in lines if line.strip() and line not in tables]


def table_lines(text, rule):
    """The heads, the line below them, and the rows: what has blanks where the rule has."""
    gaps = [gap.start() for gap in re.finditer(" ", rule[0])]

    def is_row(line):
        return len(line) <= len(rule[0]) and line.strip() and not "".join(
            line[gap:gap + 1] for gap in gaps).strip()

    head = text[:rule.start()].split("\n")[-2]
    return [head, rule[0], *takewhile(is_row, text[rule.end() + 1:].split("\n"))]
