"""The catalogue on the command line: lists, views, papers; T11, T29, T36, T37."""

import csv
import io
import json
import re

import openpyxl
import pytest
from harness import COMMAND, FOLDERS
from wcwidth import wcwidth

LANGUAGES = ["en", "de", "fr", "it", "ru"]
VIEWS = [
    ["list"], ["list", "--status", "all"], ["tree", "--view", "provider"], ["tree", "--by", "outcome"],
    ["show", "patient-management"], ["show", "payroll", "--view", "provider"],
]


def catalogue(world, *arguments, **more):
    return world.run(b"", *arguments, command=[COMMAND[0], "catalogue"], **(FOLDERS | more))


def said(world, *arguments, **more):
    finished = catalogue(world, *arguments, **more)
    assert finished.returncode == 0, finished.stderr.decode()
    return finished.stdout.decode()


def width(line):
    return sum(max(0, wcwidth(sign)) for sign in line)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("view", VIEWS, ids=" ".join)
def test_T11_no_view_is_wider_than_the_page(world, view, lang):
    forms = [(20, []), (59, []), (60, []), (80, []), (60, ["--ascii"]), (60, ["--accessible"])]
    for columns, form in forms:
        text = said(world, *view, "--lang", lang, "--width", str(columns), *form)
        assert "\x1b" not in text
        for line in text.splitlines():
            assert width(line) <= columns, line
        if form:
            assert not re.search("[\u2500-\u259f]", text)


def prices(world):
    listed = json.loads(said(world, "list", "--json"))
    return sorted(
        (service["id"] + "/" + item["id"], item["monthly"], item["oneOff"])
        for service in listed["services"] for item in service["tiers"] + service["addOns"])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_T37_every_price_is_in_the_csv(world, lang):
    text = said(world, "print", "--format", "csv", "--lang", lang)
    assert text.startswith("\ufeff")
    rows = list(csv.reader(io.StringIO(text[1:]), delimiter="," if lang == "en" else ";"))
    found = sorted((row[0], row[5].replace(",", "."), row[6].replace(",", ".")) for row in rows[1:])
    assert found == prices(world)
    assert {len(row) for row in rows} == {8}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_T37_every_price_is_a_number_in_the_workbook(world, lang):
    path = world.home / "prices.xlsx"
    said(world, "print", "--format", "xlsx", "--lang", lang, "--out", str(path))
    sheet = openpyxl.load_workbook(path).active
    rows = list(sheet.iter_rows(min_row=2))
    found = sorted(
        (row[0].value, f"{row[5].value:.2f}", f"{row[6].value:.2f}") for row in rows)
    assert found == prices(world)
    for row in rows:
        assert row[5].data_type == row[6].data_type == "n"
        assert "€" in row[5].number_format and "#,##0.00" in row[5].number_format


def test_T36_a_paper_replaces_nothing_unasked(world):
    path = world.home / "Preise 2027.html"
    path.write_text("signed")
    finished = catalogue(world, "print", "--format", "html", "--out", str(path))
    assert finished.returncode == 73 and path.read_text() == "signed"
    said(world, "print", "--format", "html", "--out", str(path), "--force")
    assert path.read_text().startswith("<!DOCTYPE html>")
    assert [entry.name for entry in world.home.iterdir() if entry.suffix == ".part"] == []


def test_T30_the_provider_view_stays_off_the_wall(world):
    for view in ["show", "payroll"], ["tree"]:
        finished = catalogue(world, *view, "--view", "provider", "--present")
        assert finished.returncode == 64 and finished.stdout == b""


def test_a_service_is_found_by_its_name_and_a_typing_slip_is_answered(world):
    assert "Patientenmanagement" in said(world, "show", "Ведение пациентов", "--lang", "de")
    finished = catalogue(world, "show", "payrol")
    assert finished.returncode == 64 and b"did you mean payroll?" in finished.stderr
