"""Writes a catalogue of many services, for measuring: the same seed always writes the same files.

    python3 Benchmarks/generate_catalogue.py --services 10000 --seed 1 --out /tmp/large
    entente check --catalogue /tmp/large

What services share is that of the reference catalogue (contacts, calendars, indicators, credit
schemes, underpinnings, terms, customers), and its services stand among the others, so that the
meetings of the examples can be held on it. The other services have names, texts and synonyms in five
languages, three options each, and one of the outcomes of their subject. `entente check` has nothing to
say about any of it.
"""

import argparse
import itertools
import random
import shutil
from pathlib import Path

from catalogue_words import ASPECTS, FUNCTIONS, LANGUAGES, SITES, SUBJECTS

REFERENCE = Path(__file__).resolve().parents[1] / "catalogue-data"
OWNERS = ["lindner", "sommer", "vogel", "hartmann", "novak"]
USERS = [
    "reception", "ward-nurses", "physicians", "therapists", "pharmacists", "laboratory-staff",
    "radiology-staff", "practice-staff", "finance-staff", "hr-staff", "managers",
]
TIERS = [
    ("bronze", ["Bronze", "Bronze", "Bronze", "Bronzo", "Бронза"]),
    ("silver", ["Silver", "Silber", "Argent", "Argento", "Серебро"]),
    ("gold", ["Gold", "Gold", "Or", "Oro", "Золото"]),
]


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def text(words):
    return "{" + ", ".join(f"{l}: {quoted(w)}" for l, w in zip(LANGUAGES, words)) + "}"


def table(lines, separator):
    """Id, one more word, and a pair of texts for each language."""
    rows = []
    for line in lines:
        parts = [part.strip() for part in line.split(separator)]
        texts = [part.split("|") for part in parts[-len(LANGUAGES):]]
        rows.append((parts[0], parts[1], [a for a, _ in texts], [b for _, b in texts]))
    return rows


def outcome(subject, aspect, number):
    ident, _, names, also = subject
    kind, _, having, counted = aspect
    colons = [": ", ": ", " : ", ": ", ": "]
    statement = [f"{name}{colon}{state}" for name, colon, state in zip(names, colons, having)]
    synonyms = "".join(
        f"      {language}: [{quoted(other.lower())}]\n" for language, other in zip(LANGUAGES, also))
    return f"""  - id: {ident}-{kind}
    statement: {text(statement)}
    short: {text([f"{name[:16].rstrip()} {number}" for name in names])}
    driver: quality
    measure:
      name: {text(counted)}
      unit: {text(["of 100", "von 100", "sur 100", "su 100", "из 100"])}
      direction: higher
      baseline: "84"
      target: "97"
      source: {text(["Own counts", "Eigene Zählung", "Relevés propres", "Conteggi propri", "Собственный учёт"])}
    synonyms:
{synonyms}"""


PRIORITIES = {
    "bronze": [("PT30M", "PT2H", "PT8H"), ("PT1H", "PT4H", "PT16H"), ("PT4H", "PT10H", "PT30H"),
               ("PT8H", "PT20H", "PT50H")],
    "silver": [("PT30M", "PT1H", "PT4H"), ("PT1H", "PT2H", "PT8H"), ("PT2H", "PT8H", "PT20H"),
               ("PT4H", "PT13H", "PT40H")],
    "gold": [("PT15M", "PT30M", "PT2H"), ("PT30M", "PT1H", "PT4H"), ("PT2H", "PT4H", "PT13H"),
             ("PT4H", "PT8H", "PT26H")],
}
LEVELS = {
    "bronze": """      hours: office
      targets: {availability: "99.00", restore-p1: "480"}
      support: {hours: office, outside: next-opening, channels: [portal, mail], languages: [de, en]}
      continuity: {rto: PT24H, rpo: PT24H}
""",
    "silver": """      hours: extended
      targets: {availability: "99.50", restore-p1: "240"}
      support: {hours: extended, outside: next-opening, channels: [portal, mail, phone], languages: [de, en]}
      continuity: {rto: PT8H, rpo: PT4H}
      credits: credit-9950
""",
    "gold": """      hours: always
      targets: {availability: "99.90", restore-p1: "120"}
      support: {hours: extended, outside: on-call, channels: [portal, mail, phone], languages: [de, en]}
      continuity: {rto: PT4H, rpo: PT1H}
      credits: credit-9990
""",
}


def tier(rank, name, names, monthly, once, served, share):
    clock = {"gold": ["round-the-clock"] * 2 + ["support-hours"] * 2}.get(name, ["support-hours"] * 4)
    priorities = "".join(
        f'        - {{priority: "{number}", first-notice: {first}, updates: {updates}, '
        f"restore: {restore}, clock: {runs}}}\n"
        for number, ((first, updates, restore), runs)
        in enumerate(zip(PRIORITIES[name], clock), start=1))
    benefit = [f"{share} instead of 84 of 100", f"{share} statt 84 von 100", f"{share} sur 100 au lieu de 84",
               f"{share} su 100 anziché 84", f"{share} из 100 вместо 84"]
    basis = ["Counts at three sites, 2026", "Zählung in drei Häusern, 2026", "Relevés de trois sites, 2026",
             "Conteggi di tre sedi, 2026", "Учёт на трёх площадках, 2026"]
    return f"""    - id: {name}
      rank: "{rank}"
      name: {text(names)}
      price: {{monthly: "{monthly}.00", one-off: "{once}.00"}}
{LEVELS[name]}      priorities:
{priorities}      maintenance: sunday-night
      limits: {{cases: "{2000 * rank}"}}
      benefits:
        - {{outcome: {served}, statement: {text(benefit)}, basis: {text(basis)}}}
"""


def service(number, subject, function, site, dice):
    ident, family, names, also = subject
    what, aspect, kinds, promises = function
    colons = [": ", ": ", " : ", ": ", ": "]
    name = [f"{n}{c}{k}, {site}" for n, c, k in zip(names, colons, kinds)]
    promise = [f"{n}{c}{p}" for n, c, p in zip(names, colons, promises)]
    synonyms = "".join(
        f"    {language}: [{', '.join(map(quoted, dict.fromkeys([other.lower(), kind.lower(), site.lower()])))}]\n"
        for language, other, kind in zip(LANGUAGES, also, kinds))
    monthly = dice.randrange(4, 90) * 100
    served = f"{ident}-{aspect}"
    tiers = "".join(
        tier(rank, id, words, monthly * step // 10, 1000 * rank, served, share)
        for rank, ((id, words), step, share)
        in enumerate(zip(TIERS, [10, 16, 27], ["90", "94", "97"]), start=1))
    users = dice.sample(USERS, dice.randrange(1, 5))
    id = f"{ident}-{what}-{number}"
    return id, served, f"""service:
  id: {id}
  kind: standard
  status: live
  family: {family}
  owner: {dice.choice(OWNERS)}
  name: {text(name)}
  promise: {text(promise)}
  synonyms:
{synonyms}  outcomes: [{served}]
  relieves:
    costs:
      - {text(["Own lists and their upkeep", "Eigene Listen und ihre Pflege", "Des listes à tenir soi-même", "Elenchi propri da curare", "Ведение собственных списков"])}
    risks:
      - {text(["Mistakes found too late", "Zu spät bemerkte Fehler", "Des erreurs vues trop tard", "Errori scoperti tardi", "Ошибки, замеченные поздно"])}
  co-creation:
    provider:
      - {text(["We tell you of planned work five days before.", "Geplante Arbeiten kündigen wir fünf Tage vorher an.", "Nous annonçons les travaux cinq jours avant.", "Annunciamo i lavori cinque giorni prima.", "О работах мы сообщаем за пять дней."])}
    customer:
      - {text(["You name one contact and a deputy.", "Sie benennen einen Kontakt und eine Vertretung.", "Vous désignez un contact et un suppléant.", "Nominate un referente e un sostituto.", "Вы называете контакт и заместителя."])}
    users:
      - {text(["Users report mistakes on the same day.", "Anwender melden Fehler am selben Tag.", "Les utilisateurs signalent les erreurs le jour même.", "Gli utenti segnalano gli errori in giornata.", "Пользователи сообщают об ошибках в тот же день."])}
    raising: {text(["To the service desk, by phone or mail.", "An den Service Desk, telefonisch oder per E-Mail.", "Au centre de services, par téléphone ou courriel.", "Al service desk, per telefono o e-mail.", "В службу поддержки по телефону или почте."])}
  users: [{", ".join(users)}]
  criticality: {dice.choice(["vital", "important", "supporting"])}
  baseline:
    availability: "97.5"
    source: {text(["Estimate of 2025", "Schätzung von 2025", "Estimation de 2025", "Stima del 2025", "Оценка 2025 года"])}
  measuring-point: {text(["A test case at a place of work, every five minutes", "Ein Testfall an einem Arbeitsplatz, alle fünf Minuten", "Un cas de contrôle à un poste, toutes les cinq minutes", "Un caso di prova a una postazione, ogni cinque minuti", "Контрольный случай на рабочем месте раз в пять минут"])}
  not-covered:
    - {text(["Own devices of patients", "Eigene Geräte der Patienten", "Les appareils des patients", "I dispositivi dei pazienti", "Собственные устройства пациентов"])}
  indicators: [availability, restore-p1]
  depends-on: [hospital-network]
  limits:
    - {{id: cases, name: {text(["Cases a month", "Fälle im Monat", "Cas par mois", "Casi al mese", "Случаев в месяц"])}}}
  tiers:
{tiers}"""


def combinations(dice):
    """Subject, function and site, each of them once; then the same at more sites: "Ahornau 2"."""
    subjects, functions = table(SUBJECTS, ","), table(FUNCTIONS, ";")
    for part in itertools.count(1):
        sites = SITES if part == 1 else [f"{site} {part}" for site in SITES]
        all = [(s, f, site) for s in subjects for f in functions for site in sites]
        dice.shuffle(all)
        yield from all


def aspects():
    return {row[0]: row for row in table([line.replace(";", "; -;", 1) for line in ASPECTS], ";")}


def write(out, services, seed):
    dice = random.Random(seed)
    shutil.copytree(REFERENCE, out)
    given = len(list((out / "services").iterdir()))
    subjects = {row[0]: row for row in table(SUBJECTS, ",")}
    states, served = aspects(), {}
    made = combinations(dice)
    for number in range(1, services - given + 1):
        subject, function, site = next(made)
        id, outcome_id, content = service(number, subject, function, site, dice)
        served[outcome_id] = (subject[0], function[1])
        (out / "services" / f"{id}.yaml").write_text(content)
    with (out / "outcomes.yaml").open("a") as file:
        for _, (subject, aspect) in sorted(served.items()):
            file.write(outcome(subjects[subject], states[aspect], 1 + list(states).index(aspect)))


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--services", type=int, default=10_000, help="at least the reference's own")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--out", type=Path, required=True, help="a folder that does not exist yet")
    chosen = options.parse_args()
    if chosen.out.exists():
        options.error(f"{chosen.out} exists; name a new folder, or remove it first")
    write(chosen.out, chosen.services, chosen.seed)


if __name__ == "__main__":
    main()
