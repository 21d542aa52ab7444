"""Nothing that the program says is a bare refusal: T38.

A small list of this test's own; the law over all texts stands with the dialogues.
"""

import json
import re

import pytest
from harness import LANGUAGES, joined_lines, meet, whole_meeting
from test_accessible import COMPARE

# What refuses wherever it stands, and what refuses as a sentence of its own or at its beginning.
REFUSALS = {
    "en": (r"impossible|not possible|cannot be done|unfortunately not|we do not offer|refuse", "no"),
    "de": (r"unmöglich|nicht möglich|geht nicht|leider nicht|bieten wir nicht|ablehnen", "nein"),
    "fr": (r"impossible|pas possible|malheureusement pas|ne proposons pas|refus", "non"),
    "it": (r"impossibile|non è possibile|purtroppo non|non offriamo|rifiut", "no"),
    "ru": (r"невозможно|нельзя|к сожалению, не|не предлагаем|отказ(?!о)", "нет"),
}
# Said where the options stand: each asks for more than there is.
HARD = {
    "en": ["too expensive", "that will not do", "we want 100 percent for free", "xyzzy"],
    "de": ["zu teuer", "das reicht nicht", "wir brauchen 100 Prozent umsonst", "xyzzy"],
    "fr": ["trop cher", "cela ne suffit pas", "il nous faut 100 % gratuitement", "xyzzy"],
    "it": ["troppo caro", "non basta", "ci serve il 100% gratis", "xyzzy"],
    "ru": ["слишком дорого", "этого мало", "нам нужно 100 % бесплатно", "xyzzy"],
}
QUOTED = re.compile(r"“[^”]*”|„[^“]*“|«[^»]*»")


def said_in(world, language, lines):
    finished = world.run(
        "\n".join(lines).encode(), command=meet(language, "--json-lines", "--new"))
    assert finished.returncode == 0, finished.stderr.decode()
    replies = [json.loads(line) for line in finished.stdout.decode().splitlines()]
    assert len(replies) == len(lines) + 1
    return [reply["say"] for reply in replies]


def refusals(text, language):
    """The sentences that refuse, but for what somebody else is quoted with."""
    anywhere, opening = REFUSALS[language]
    sentences = re.split(r"(?<=[.!?:;])\s+", QUOTED.sub("“”", joined_lines(text)))
    return [
        sentence for sentence in sentences
        if re.search(rf"\b(?:{anywhere})", sentence, re.I)
        or re.match(rf"{opening}(?:[,.!;]|$)", sentence, re.I)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_T38_no_sentence_of_a_meeting_refuses(world, language):
    whole = whole_meeting(language)
    meetings = [[*whole[:5], *COMPARE, *whole[5:]]]
    # Each hard word at the options, and whatever is asked then left open or gone back from.
    meetings += [[*whole[:5], words, "/help", "/why", "/example", "/back", "/skip", "/undo"]
                 for words in HARD[language]]
    for lines in meetings:
        for line, said in zip(["", *lines], said_in(world, language, lines)):
            assert refusals("\n".join(said), language) == [], line
            assert said != [] or line.startswith("/"), f"nothing was said to {line}"


@pytest.mark.parametrize("language, words", [
    ("en", "No."), ("en", "That is not possible."), ("de", "Nein, das geht nicht."),
    ("fr", "Non. C'est impossible."), ("it", "No, purtroppo non va."), ("ru", "Нет, нельзя."),
])
def test_T38_the_list_knows_a_refusal(language, words):
    assert refusals(f"O1. {words}", language) != []
    assert refusals(f"R1: “{words}”", language) == []
