"""`entente catalogue new`: a new service is begun, and nothing is ever overwritten."""

import json
import shutil
import subprocess

import pytest
from harness import COMMAND, ROOT

PROGRAM = COMMAND[0]


@pytest.fixture
def catalogue(tmp_path):
    shutil.copytree(ROOT / "catalogue-data", tmp_path / "catalogue")
    return tmp_path / "catalogue"


def run(*words):
    return subprocess.run([PROGRAM, *words], capture_output=True, text=True, cwd=ROOT)


def new(catalogue, *words):
    return run("catalogue", "new", *words, "--catalogue", str(catalogue))


def test_each_blank_is_named_by_the_check(catalogue):
    made = new(catalogue, "parking", "--name", "Parken", "--lang", "de", "--outcome", "ready-to-work")
    assert made.returncode == 0, made.stderr
    path = catalogue / "services/parking.yaml"
    lines = [line for line in path.read_text().splitlines() if not line.startswith("#")]
    blanks = sum(line.count('""') for line in lines)
    assert f"{blanks} blanks" in made.stdout
    checked = run("check", str(catalogue), "--json")
    faults = [fault for fault in json.loads(checked.stdout)["faults"] if fault["severity"] == "fault"]
    assert checked.returncode == 1
    assert len(faults) == blanks
    assert {fault["file"] for fault in faults} == {str(path)}


def test_a_file_that_is_there_stays(catalogue):
    before = (catalogue / "services/payroll.yaml").read_bytes()
    made = new(catalogue, "payroll")
    assert made.returncode == 73
    assert (catalogue / "services/payroll.yaml").read_bytes() == before


def test_a_second_one_can_be_begun_while_the_first_is_half_written(catalogue):
    assert new(catalogue, "parking").returncode == 0
    assert new(catalogue, "parking").returncode == 73
    assert new(catalogue, "catering").returncode == 0


def test_printing_writes_nothing(catalogue):
    made = new(catalogue, "parking", "--print")
    assert made.returncode == 0
    assert made.stdout.startswith("# A new service.")
    assert not (catalogue / "services/parking.yaml").exists()


@pytest.mark.parametrize("words, said", [
    (["Park_ing"], "is not an id"), (["../evil"], "is not an id"),
    (["parking", "--outcome", "ready-to-wrk"], 'did you mean "ready-to-work"'),
])
def test_a_slip_is_answered_with_what_would_fit(catalogue, words, said):
    made = new(catalogue, *words)
    assert made.returncode == 64
    assert said in made.stderr


def test_pedantic_makes_advice_a_fault():
    assert run("check", "catalogue-data").returncode == 0
    pedantic = run("check", "catalogue-data", "--pedantic", "--json")
    assert pedantic.returncode == 1
    assert {fault["severity"] for fault in json.loads(pedantic.stdout)["faults"]} == {"fault"}
