import os
import subprocess

import pytest

from harness import World


@pytest.fixture
def world(tmp_path):
    world = World(tmp_path)
    yield world
    world.close()


def mounted(place, options):
    """A file system of its own at the place; skips where that is not allowed."""
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)], capture_output=True
    )
    if made.returncode != 0:
        pytest.skip(f"no file system can be mounted here: {made.stderr.decode().strip()}")


def unmount(place):
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def small_disk(tmp_path):
    """A file system that holds next to nothing."""
    place = tmp_path / "small disk"
    mounted(place, "size=500k")
    yield place
    unmount(place)


@pytest.fixture
def read_only(tmp_path):
    """A folder into which nothing can be written, not even by root."""
    place = tmp_path / "read-only"
    if os.geteuid() != 0:
        place.mkdir(mode=0o555)
        yield place
        return
    mounted(place, "ro")
    yield place
    unmount(place)
