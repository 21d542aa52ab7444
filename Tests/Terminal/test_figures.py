"""Figures typed in the ways of five languages: the same value or a question, never another: T39."""

import json
import re
import subprocess

import pytest
from harness import LANGUAGES, joined_lines, meet, whole_meeting

SPACES = " \u00a0\u202f"
# How thousands are parted where the language is spoken; the other mark may be a decimal one.
GROUPS = {"en": ",", "de": ".", "fr": " ", "it": ".", "ru": " "}
LIMIT = {
    "en": "weber customer, ms lang pays up to {} euros a month",
    "de": "Weber Kunde, Frau Lang zahlt bis {} Euro im Monat",
    "fr": "Weber client, Mme Lang paie jusqu'à {} euros par mois",
    "it": "Weber cliente, la signora Lang paga fino a {} euro al mese",
    "ru": "Weber заказчик, г-жа Lang платит до {} евро в месяц",
}
COST = {
    "en": "an hour down costs us {} euros", "de": "eine Stunde Ausfall kostet uns {} Euro",
    "fr": "une heure d'arrêt nous coûte {} euros", "it": "un'ora di fermo ci costa {} euro",
    "ru": "час простоя стоит нам {} евро",
}
WISH = {
    "en": "we want {}", "de": "wir brauchen {}", "fr": "il nous faut {}", "it": "ci serve {}",
    "ru": "нам нужно {}",
}


def answers(world, language, before, lines):
    """The replies to lines of which each is said at the same question: what one of them changed is
    taken back before the next."""
    program = subprocess.Popen(
        meet(language, "--json-lines", "--store", "memory"), env=world.environment, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=1, encoding="utf-8",
    )

    def reply(line):
        program.stdin.write(line + "\n")
        return json.loads(program.stdout.readline())

    with program:
        program.stdout.readline()
        for line in before:
            assert reply(line)["misstep"] is None
        replies = []
        for line in lines:
            replies.append(reply(line))
            if replies[-1]["misstep"] is None:
                assert reply("/undo")["misstep"] is None
        program.stdin.close()
    assert program.returncode == 0
    return replies


def written(language):
    """Every way to write 1,000 and 6,000, and whether it leaves no doubt."""
    for whole in "16":
        yield f"{whole}000", f"{whole}000", True
        for space in SPACES:
            yield f"{whole}000", f"{whole}{space}000", True
        for mark in ",.":
            yield f"{whole}000", f"{whole}{mark}000", mark == GROUPS[language]


def meant(reply):
    """What a reply says and takes down, without the words in which it was said."""
    facts = [(fact["id"], fact["kind"], fact["value"]) for fact in reply["facts"]]
    return reply["say"], facts


def check(world, language, sentence, before):
    ways = list(written(language))
    replies = answers(world, language, before, [sentence.format(typed) for _, typed, _ in ways])
    plain = {}
    for (digits, typed, is_clear), reply in zip(ways, replies, strict=True):
        if reply["misstep"] is None:
            assert plain.setdefault(digits, meant(reply)) == meant(reply), typed
        else:
            assert not is_clear, f"{typed} needs no question"
            assert reply["misstep"]["id"] == "ambiguous"
            # Both readings are named: 6,000 and 6.
            told = joined_lines(" ".join(reply["say"])).replace(typed, "")
            figures = [re.sub(r"\D", "", figure) for figure in re.findall(r"\d[\d.,\s]*", told)]
            assert sorted(figures) == sorted([digits[0], digits]), told
    assert plain["1000"] != plain["6000"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_T39_thousands_in_the_limit_of_a_person(world, language):
    check(world, language, LIMIT[language], [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_T39_thousands_in_what_an_hour_costs(world, language):
    check(world, language, COST[language], whole_meeting(language)[:5])


@pytest.mark.parametrize("language", LANGUAGES)
def test_T39_decimals_of_a_wish_are_never_dropped(world, language):
    ways = {
        level: [level, level.replace(".", ","), f"{level}%", level.replace(".", ",") + "\u00a0%"]
        for level in ("99.9", "99.95", "99.99")
    }
    lines = [WISH[language].format(typed) for typed in sum(ways.values(), [])]
    replies = iter(answers(world, language, whole_meeting(language)[:5], lines))
    seen = set()
    for typed in ways.values():
        told = {joined_lines(" ".join(next(replies)["say"])) for _ in typed}
        told = {re.sub(r"99[.,]\d+(\s?%)?", "LEVEL", text) for text in told}
        assert len(told) == 1, told
        seen |= told
    assert len(seen) == len(ways)
