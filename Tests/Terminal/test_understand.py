"""`entente understand`: one line in, one line out, through the real program."""

import json

import pytest
from harness import COMMAND

PROGRAM = COMMAND[0]
KEYS = {"input", "quantities", "candidates"}


def ask(world, *arguments, typed=""):
    return world.run(typed.encode(), command=[PROGRAM, "understand", *arguments])


def batch(world, *cases):
    typed = "".join(json.dumps(case, ensure_ascii=False) + "\n" for case in cases)
    finished = ask(world, "--batch", typed=typed)
    return finished, [json.loads(line) for line in finished.stdout.decode().splitlines()]


def test_every_line_gets_one_object_with_places_in_the_line(world):
    lines = ["99.9 % at most 2 hours", "nothing of the kind", "", "€8,000 a month 😀 3 days"]
    finished = ask(world, "--json", "--lang", "en", typed="\n".join(lines) + "\n")
    assert finished.returncode == 0 and finished.stderr == b""
    found = [json.loads(line) for line in finished.stdout.decode().splitlines()]
    assert [each["input"] for each in found] == lines
    for line, each in zip(lines, found):
        assert KEYS <= set(each)
        assert all(line[q["start"]:q["end"]] == q["text"] for q in each["quantities"])
    first = [(q["type"], q["value"], q.get("bound")) for q in found[0]["quantities"]]
    assert first == [("percent", "99.9", None), ("duration", "7200", "at most")]
    assert [q["type"] for q in found[3]["quantities"]] == ["money", "duration"]


@pytest.mark.parametrize("language, text, value", [
    ("en", "three nines", "99.9"), ("de", "neunundneunzig Komma fünf Prozent", "99.5"),
    ("fr", "quatre-vingt-dix-neuf virgule neuf pour cent", "99.9"),
    ("it", "novantanove virgola nove per cento", "99.9"),
    ("ru", "девяносто девять и девять десятых процента", "99.9"),
])
def test_a_text_is_read_in_its_language(world, language, text, value):
    finished = ask(world, text, "--language", language, "--json")
    found = json.loads(finished.stdout)["quantities"]
    assert [(each["type"], each["value"]) for each in found] == [("percent", value)]


def test_without_json_a_person_reads_what_was_found(world):
    finished = ask(world, "at least 99.5 %", "--lang", "en")
    assert finished.returncode == 0
    assert 'percent  at least 99.5 %  "at least 99.5 %"' in finished.stdout.decode()


def test_cases_are_answered_in_their_order_by_their_type(world):
    finished, answers = batch(
        world, {"id": "a", "lang": "de", "type": "duration", "input": "1,5 Stunden"},
        {"id": "b", "lang": "und", "type": "currency", "input": "€ 16,95", "other": 1},
        {"id": "c", "lang": "ru", "type": "money_bound", "input": "от 10 до 20 долларов"},
        {"id": "d", "lang": "en", "type": "number", "input": "a few words"},
        {"id": "e", "lang": "en", "type": "date", "input": "tomorrow",
         "reference": "2026-12-31T10:00:00"})
    assert finished.returncode == 0
    assert [answer["id"] for answer in answers] == ["a", "b", "c", "d", "e"]
    assert answers[0]["got"] == [{"seconds": "5400"}]
    assert answers[1]["got"] == [{"amount": "16.95", "currency": "EUR"}]
    bound = {"op": "between", "min": "10", "max": "20", "currency": "USD"}
    assert answers[2]["got"] == [bound]
    assert answers[3]["got"] == [{"value": "3", "ask": True}]
    assert answers[4]["got"] == [{"any": ["2027-01-01"]}]


def test_a_line_that_is_no_case_is_told_and_the_others_are_answered(world):
    case = {"id": "a", "type": "percent", "lang": "en", "input": "5 %"}
    finished = ask(world, "--batch", typed="xyz\n\n" + json.dumps(case) + "\n"
                   + json.dumps({**case, "type": "colour"}) + "\n")
    lines = [json.loads(line) for line in finished.stdout.decode().splitlines()]
    assert finished.returncode == 65
    assert [line.get("line") for line in lines] == [1, None, 4]
    assert "colour" in lines[2]["error"]


def test_a_text_beside_a_batch_and_a_strange_language_are_told(world):
    for arguments in (["--batch", "text"], ["--language", "xx", "text"]):
        finished = ask(world, *arguments)
        assert finished.returncode == 64 and finished.stdout == b""
