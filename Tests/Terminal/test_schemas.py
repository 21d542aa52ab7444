"""The schemas of `entente dialogue schema`, judged by a validator that is not ours."""

import json
import re
import subprocess

import pytest
import yaml
from harness import COMMAND, ROOT
from jsonschema import Draft202012Validator

PROGRAM = COMMAND[0]
GALLERY = ROOT / "Tests/GalleryTests/Gallery"
SOUND = ROOT / "Tests/GalleryTests/SoundDialogs"
# The faults of form, as SchemaGalleryTests names them.
VISIBLE = re.findall(
    r'"([a-z.-]+)"',
    re.search(
        r"static let visible = \[(.*?)\]",
        (ROOT / "Tests/GalleryTests/SchemaGalleryTests.swift").read_text(), re.S)[1])


class Core(yaml.SafeLoader):
    """YAML 1.2, as editors read it: yes and no are words."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", "-+.0123456789"),
    ("bool", r"^(true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("null", r"^(null|Null|NULL|~|)$", "nN~"),
]:
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))


def validators():
    found = {}
    for kind in ["dialogue", "text", "refusals", "test"]:
        printed = subprocess.run(
            [PROGRAM, "dialogue", "schema", "--of", kind], capture_output=True, check=True)
        schema = json.loads(printed.stdout)
        Draft202012Validator.check_schema(schema)
        found[kind] = Draft202012Validator(schema)
    return found


VALIDATORS = validators()


def kind_of(path):
    if path.name == "refusals.yaml":
        return "refusals"
    if path.parent.parent.name == "text":
        return "text"
    return "test" if path.parent.name == "tests" else "dialogue"


def files_of(folder):
    return [path for path in sorted(folder.rglob("*.yaml")) if "lexicon" not in path.parts]


CATALOGUE_KINDS = [
    "catalogue", "service", "outcomes", "indicators", "underpinnings", "terms", "customer"]


def catalogue_validators():
    found = {}
    for kind in CATALOGUE_KINDS:
        printed = subprocess.run(
            [PROGRAM, "catalogue", "schema", kind], capture_output=True, check=True)
        schema = json.loads(printed.stdout)
        Draft202012Validator.check_schema(schema)
        found[kind] = Draft202012Validator(schema)
    return found


CATALOGUE_VALIDATORS = catalogue_validators()
CATALOGUES = [ROOT / "catalogue-data", ROOT / "Tests/GalleryTests/Sound"]


def catalogue_kind(path):
    return {"services": "service", "customers": "customer"}.get(path.parent.name, path.stem)


@pytest.mark.parametrize(
    "path", [path for folder in CATALOGUES for path in files_of(folder)], ids=lambda path: path.stem)
def test_every_file_of_a_catalogue_is_valid(path):
    document = yaml.load(path.read_text(), Loader=Core)
    validator = CATALOGUE_VALIDATORS[catalogue_kind(path)]
    assert [error.message for error in validator.iter_errors(document)] == []


def test_a_misspelt_key_of_a_catalogue_is_refused():
    path = ROOT / "catalogue-data/services/payroll.yaml"
    document = yaml.load(path.read_text(), Loader=Core)
    document["service"]["tires"] = document["service"].pop("tiers")
    validator = CATALOGUE_VALIDATORS["service"]
    assert len(list(validator.iter_errors(document))) == 2


def complaints(path, text):
    document = yaml.load(text, Loader=Core)
    return [error.message for error in VALIDATORS[kind_of(path)].iter_errors(document)]


@pytest.mark.parametrize("path", files_of(ROOT / "dialogs"), ids=lambda path: path.stem)
def test_every_file_of_the_project_is_valid(path):
    assert complaints(path, path.read_text()) == []


@pytest.mark.parametrize("path", files_of(SOUND), ids=lambda path: path.stem)
def test_every_sound_file_of_the_gallery_is_valid(path):
    assert complaints(path, path.read_text()) == []


@pytest.mark.parametrize("name", VISIBLE)
def test_every_fault_of_form_is_refused(name):
    lines = (GALLERY / name / "patch.txt").read_text().splitlines()
    path = SOUND / next(line[len("file: dialogs/"):] for line in lines if line.startswith("file: "))
    old = "".join(line[1:] + "\n" for line in lines if line.startswith("-"))
    new = "".join(line[1:] + "\n" for line in lines if line.startswith("+"))
    text = path.read_text()
    changed = text.replace(old, new) if old else text + new
    assert changed != text
    assert complaints(path, changed) != []
