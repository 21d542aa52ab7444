"""A catalogue in which nobody finds a service in a list: it is named, searched and checked quickly."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from harness import COMMAND, FOLDERS

GENERATOR = Path(__file__).resolve().parents[2] / "Benchmarks" / "generate_catalogue.py"
LIVE = 60
OTHERS = {
    "en": "more are in the catalogue", "de": "weitere stehen im Katalog",
    "fr": "autres figurent au catalogue", "it": "ce ne sono altri", "ru": "В каталоге есть и другие",
}


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    folder = tmp_path_factory.mktemp("large") / "catalogue"
    subprocess.run(
        [sys.executable, GENERATOR, "--services", str(LIVE), "--seed", "7", "--out", folder],
        check=True)
    return folder


def folders(large):
    return FOLDERS | {"ENTENTE_CATALOGUE": str(large)}


def entente(world, large, *arguments):
    return world.run(b"", *arguments, command=[COMMAND[0]], **folders(large))


def services(large):
    for path in sorted((large / "services").glob("*.yaml")):
        yield path, yaml.load(path.read_text(), Loader=yaml.CSafeLoader)["service"]


OPENING = [
    "dr weber customer, ms lang pays up to 8000 a month",
    "Reception admits a patient within 5 minutes, day and night",
    "that is all", "vital",
]


def meeting(world, large, *lines, lang="en"):
    told = world.run(
        "".join(line + "\n" for line in lines).encode(),
        command=[COMMAND[0], "meet", "--customer", "st-anna", "--lang", lang], **folders(large))
    assert told.returncode == 0, told.stderr.decode()
    return re.sub(r"\s+", " ", told.stdout.decode())


@pytest.mark.parametrize("lang", OTHERS)
def test_a_service_that_nobody_listed_is_taken_by_its_name(world, large, lang):
    listed = meeting(world, large, *OPENING, f"/language {lang}")
    assert OTHERS[lang] in listed
    known = [one["name"][lang] for _, one in services(large) if one["status"] == "live"]
    wanted, added = [name for name in known if name not in listed][:2]
    # The meeting goes on where it stood.
    assert wanted in meeting(world, large, wanted, lang=lang)
    assert added in meeting(world, large, f"/add service {added}", lang=lang)


def test_a_check_sees_each_change_and_its_way_back(world, large):
    assert entente(world, large, "check", str(large)).returncode == 0
    path, service = next(services(large))
    text = path.read_text()
    try:
        path.write_text(text.replace('monthly: "', 'monthly: "x', 1))
        found = entente(world, large, "check", str(large), "--json")
        assert found.returncode == 1
        faults = [one for one in json.loads(found.stdout)["faults"] if one["severity"] == "fault"]
        assert [one["id"] for one in faults] == ["value-money"]
        # Whatever another service says of itself is held against what is known of this one.
        name = re.search(r"^  name: .*$", text, re.M)[0]
        path.write_text(text)
        other, _ = list(services(large))[1]
        kept = other.read_text()
        other.write_text(re.sub(r"^  name: .*$", name.replace("\\", r"\\"), kept, count=1, flags=re.M))
        found = entente(world, large, "check", str(large), "--json")
        assert {one["id"] for one in json.loads(found.stdout)["faults"]} >= {"catalogue-name-twice"}
        other.write_text(kept)
        assert entente(world, large, "check", str(large)).returncode == 0
    finally:
        path.write_text(text)


def test_a_search_finds_a_service_by_its_name(world, large):
    for lang in OTHERS:
        _, service = list(services(large))[17]
        found = entente(
            world, large, "catalogue", "search", service["name"][lang], "--lang", lang, "--json")
        assert json.loads(found.stdout)["services"][0]["id"] == service["id"]
