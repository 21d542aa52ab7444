"""The catalogue on the command line: lists, views, papers; T11, T29, T36, T37."""

import csv
import io
import json
import re
import shutil
import subprocess

import openpyxl
import pytest
import yaml
from harness import COMMAND, FOLDERS, whole_meeting
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


def imported(world, path, *arguments, format="csv", **more):
    return catalogue(
        world, "import", "--format", format, str(path), "--into", str(world.home / "drafts"), *arguments,
        **more)


def drafts(world):
    return {path.name: yaml.safe_load(path.read_text())["service"]
            for path in (world.home / "drafts").glob("*.yaml")}


def test_a_workbook_of_another_program_is_read(world):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Preisliste 2027"])
    sheet.append(["Leistung", "Stufe", "Preis je Monat", "Einmalig"])
    for index in range(40):
        sheet.append([f"Küche & <Garten> {index}", "Gold", 1234.5 + index, 100])
        sheet.append([None, "Silber", 0.1 + 0.2 + index, None])
    path = world.home / "list.xlsx"
    book.save(path)
    finished = imported(world, path, "--yes", "--lang", "de", format="xlsx")
    assert finished.returncode == 0, finished.stderr.decode()
    services = drafts(world)
    assert len(services) == 40
    first = services["kuche-garten-0.yaml"]
    assert first["name"] == {"de": "Küche & <Garten> 0"}
    assert [(tier["rank"], tier["price"]) for tier in first["tiers"]] == [
        ("1", {"monthly": "0.30", "one-off": "0.00"}),
        ("2", {"monthly": "1234.50", "one-off": "100.00"}),
    ]


def test_a_workbook_whose_first_sheet_is_empty_and_whose_formula_has_no_value(world):
    book = openpyxl.Workbook()
    sheet = book.create_sheet("Prices")
    sheet.append(["Service", "Level", "Price"])
    sheet.append(["Mail", "Basic", 12.5])
    sheet.append(["Mail", "Plus", "=C2*2"])
    path = world.home / "list.xlsx"
    book.save(path)
    finished = imported(world, path, "--yes", format="xlsx")
    said_so = finished.stderr.decode()
    assert finished.returncode == 65 and "Prices" in said_so and "=C2*2" in said_so
    sheet["C3"] = 25
    book.save(path)
    assert imported(world, path, "--yes", format="xlsx").returncode == 0
    assert len(drafts(world)["mail.yaml"]["tiers"]) == 2


def test_a_very_long_cell_is_not_poured_onto_the_screen(world):
    path = world.home / "list.csv"
    path.write_text("Service;Price\n" + "A" * 500_000 + ";12,00\n")
    finished = imported(world, path, "--yes", format="csv")
    assert finished.returncode == 0 and len(finished.stderr) < 5_000


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_printed_list_comes_back_with_every_price(world, form, lang):
    path = world.home / f"list.{form}"
    said(world, "print", "--format", form, "--lang", lang, "--out", str(path))
    finished = imported(world, path, "--yes", "--lang", lang, format=form)
    assert finished.returncode == 0, finished.stderr.decode()
    found = sorted(
        (service["name"][lang], item["name"][lang], item["price"]["monthly"], item["price"]["one-off"])
        for service in drafts(world).values() for item in service["tiers"] + service.get("add-ons", []))
    listed = json.loads(said(world, "list", "--json", "--lang", lang))
    assert found == sorted(
        (service["name"], item["name"], item["monthly"], item["oneOff"])
        for service in listed["services"] for item in service["tiers"] + service["addOns"])


def test_a_pipe_confirms_nothing_and_guesses_nothing(world):
    path = world.home / "list.csv"
    path.write_text("Service;Price\nMail;1.234\n")
    for arguments in [], ["--yes"], ["--map", "name=9"]:
        finished = imported(world, path, *arguments)
        assert finished.returncode == 64 and not (world.home / "drafts").exists()
        assert b"\x1b" not in finished.stderr
    assert imported(world, path, "--yes", "--decimal", "comma").returncode == 0
    assert drafts(world)["mail.yaml"]["tiers"][0]["price"]["monthly"] == "1234.00"
    path.write_text("Service;Price\nMail;99.50\n")
    assert imported(world, path, "--yes").returncode == 73
    assert drafts(world)["mail.yaml"]["tiers"][0]["price"]["monthly"] == "1234.00"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_at_a_terminal_the_columns_are_confirmed_and_an_unclear_amount_is_asked_about(world, lang):
    path = world.home / "list.csv"
    path.write_text("A;B;C\nx;Mail;1.234\n")
    session = world.start(
        command=[COMMAND[0], "catalogue", "import", "--format", "csv", str(path), "--into",
                 str(world.home / "drafts"), "--lang", lang, "--catalogue",
                 FOLDERS["ENTENTE_CATALOGUE"]],
        prompt=False, size=(40, 60))
    session.expect("> ")
    session.send("nonsense\r")
    session.expect("> ")
    session.send("name=2\r")
    session.expect("> ")
    session.send("\r")
    session.expect(r"\(2\)\s*\?")
    session.expect("> ")
    session.send("1\r")
    session.expect(r"mail\.yaml")
    session.end()
    assert drafts(world)["mail.yaml"]["tiers"][0]["price"]["monthly"] == "1234.00"


@pytest.fixture
def repository(world):
    """A catalogue in git, with two versions of it."""
    top = world.home / "our data"
    shutil.copytree(FOLDERS["ENTENTE_CATALOGUE"], top / "catalogue")
    payroll = top / "catalogue/services/payroll.yaml"

    def git(*arguments):
        subprocess.run(
            ["git", "-c", "user.name=a", "-c", "user.email=a@example.com", *arguments],
            cwd=top, check=True, capture_output=True, env=world.environment)

    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "first")
    text = payroll.read_text()
    price = re.search(r'monthly: "(\d+)\.00"', text).group(1)
    payroll.write_text(text.replace(f'monthly: "{price}.00"', f'monthly: "{price}.50"', 1))
    git("commit", "-q", "-a", "-m", "dearer")
    return top / "catalogue"


@pytest.mark.parametrize("revision", ["HEAD~1", "HEAD~1:", "HEAD~1:catalogue/"])
def test_a_revision_is_compared_and_leaves_nothing_behind(world, repository, revision):
    before = sorted(world.home.rglob("*"))
    row = json.loads(said(
        world, "diff", revision, "--json", ENTENTE_CATALOGUE=str(repository), TMPDIR=str(world.home)))
    assert [change["path"].split("/")[:2] for change in row["customer"]] == [["service", "payroll"]]
    assert row["internal"] == [] and row["customer"][0]["field"] == "monthly"
    assert [path for path in sorted(world.home.rglob("*")) if path not in before] == []


def test_what_cannot_be_compared_is_said_with_a_way_on(world, repository):
    for named in ["nowhere", "HEAD~7", "--help-me", "HEAD:services", str(world.home)]:
        finished = catalogue(world, "diff", "--", named, ENTENTE_CATALOGUE=str(repository))
        assert finished.returncode in (64, 66, 78), (named, finished.returncode)
        assert finished.stdout == b"" and finished.stderr


def test_a_meeting_that_is_open_is_named_when_its_option_changes(world, repository):
    lines = whole_meeting()
    assert world.run("\n".join(lines[: len(lines) // 2]).encode()).returncode == 0
    for path in (repository / "services").glob("*.yaml"):
        path.write_text(re.sub(r'monthly: "(\d+)\.00"', r'monthly: "\1.25"', path.read_text()))
    row = json.loads(said(world, "diff", FOLDERS["ENTENTE_CATALOGUE"], str(repository), "--json"))
    assert [touched["id"] for touched in row["touched"]] == ["st-anna"]
    assert row["touched"][0]["services"]
    text = said(world, "diff", FOLDERS["ENTENTE_CATALOGUE"], str(repository), "--present")
    assert "St. Anna" not in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_open_slo_objects_keep_the_rules_of_the_form(world, lang, tmp_path):
    listed = json.loads(said(world, "list", "--json"))["services"]
    said(world, "export", "--format", "openslo", "--output", str(tmp_path), "--lang", lang)
    for service in listed:
        written = tmp_path / f"{service['id']}.openslo.yaml"
        objects = list(yaml.safe_load_all(written.read_text()))
        indicators = {item["metadata"]["name"]: item for item in objects if item["kind"] == "SLI"}
        assert [item["kind"] for item in objects].count("Service") == 1
        for item in objects:
            assert item["apiVersion"] == "openslo/v1"
            assert re.fullmatch(r"[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?", item["metadata"]["name"])
            assert len(item["spec"]["description"]) <= 1050
            assert 0 < len(item["metadata"]["displayName"]) <= 63
            notes = item["metadata"].get("labels", {}) | item["metadata"].get("annotations", {})
            for key, value in notes.items():
                assert re.fullmatch(r"[a-zA-Z0-9][-a-zA-Z0-9._]{0,62}", key)
                assert re.fullmatch(r"[a-zA-Z0-9][-a-zA-Z0-9._]{0,62}", value)
            if item["kind"] != "SLO":
                continue
            spec = item["spec"]
            assert spec["service"] == service["id"] and len(spec["timeWindow"]) == 1
            assert re.fullmatch(r"\d+[mhdwMQY]", spec["timeWindow"][0]["duration"])
            assert set(spec["timeWindow"][0]["calendar"]) == {"startTime", "timeZone"}
            for objective in spec["objectives"]:
                assert 0 <= objective["targetPercent"] < 100
                is_ratio = "ratioMetric" in indicators[spec["indicatorRef"]]["spec"]
                assert ("op" in objective) == ("value" in objective) == (not is_ratio)
                if spec["budgetingMethod"] == "Timeslices":
                    assert 0 < objective["timeSliceTarget"] <= 1 and objective["timeSliceWindow"]
