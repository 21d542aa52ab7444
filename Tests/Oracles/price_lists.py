"""238 price lists of others: does Entente read and count them as their authors do?

    make oracles     runs this and rewrites docs/comparison/pricing.md

The lists, what their authors counted, and the seeded smells lie beside the project, in ENTENTE_CASES or
../shared/cases. Where they are absent, nothing is compared and the page stays as it is. Dearer plans that give
less are counted here once more, with another YAML reader and without a line of Entente.
"""

import argparse
import csv
import json
import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

try:
    import yaml
except ImportError:
    yaml = None

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/comparison/pricing.md"
SMELLS = {
    "addon-bad-defined-need-multiple-plans": "pricing-add-on-apart",
    "addon-depends-nonexistent-addon": "pricing-add-on-unknown",
    "addon-is-not-available": "pricing-add-on-unavailable",
    "addon-offers-less-high-price": "pricing-add-on-dearer",
    "addon-overriding-nonexistent-feature": "pricing-add-on-feature",
    "addon-overriding-nonexistent-usagelimit": "pricing-add-on-limit",
    "addon-same-as-plan": "pricing-add-on-idle",
    "addon-two-addons-offers-the-same-quota": "pricing-add-on-twice",
    "high-tier-plan-offering-less-quota-than-low-tier-plan": "pricing-limit-lower",
    "plan-low-tier-offer-less-high-price": "pricing-feature-lost",
    "plan-monthly-price-lower-than-annual-price": "pricing-annual-dearer",
    "plan-overriding-nonexistent-feature": "pricing-plan-feature",
    "plan-overriding-nonexistent-usagelimit": "pricing-plan-limit",
    "plan-same-features-different-prices": "pricing-plan-equal",
    "pricing-end-date-before-start-date": "pricing-dates",
}

TEXT = """# Price lists of others

Entente reads price lists in [Pricing2Yaml](../reference/pricing2yaml.md) and counts in how many ways each can be
taken. The lists are the 238 of the data set TSC'25 (isa-group, University of Seville, CC BY 4.0); its authors counted
237 of them with MiniZinc.

| what | Entente | reference |
|---|---|---|
| lists that are read | {read} of {files} | |
| lists whose plans, features, add-ons and configurations are all equal | {equal} of {rows} | `expected.csv` |
| largest number of configurations | {largest:,} | {largest_expected:,} |
| steps from a plan to the next dearer one | {steps} | {peer_steps} |
| of them to a plan that gives less of something | {worse} | {peer_worse} |
{different}
A step gives less where a feature that is true becomes false, or a number becomes lower, standards among them. A usage
limit that is *true or false* is not compared: those that go on a step of these lists
(`githubOnlyForPublicRepositoriesFreeTier`, `githubOnlyForPublicRepositoriesTeamTier`, `onlyForPublicRepos`) are
restrictions, and to lose one is a gain. Counted as losses they would add 8 steps.

## By service

| service | lists | equal | most configurations | steps that give less |
|---|---|---|---|---|
{services}

## Seeded smells

Fifteen lists with one smell each, from Pricing4TS (MIT). Each is flagged by the fault or warning beside it; what else
the same list brings stands in brackets.

| smell | flagged as |
|---|---|
{smells}

{flagged} of {smell_count} are flagged for what their folder names.

This page is made by `make oracles`, out of

```
entente catalogue stats --format pricing2yaml cases/pricing/tsc25 --json
```
"""


def cases():
    named = os.environ.get("ENTENTE_CASES")
    return Path(named) if named else ROOT.parent / "shared/cases"


def key(file):
    saas, year = Path(file).parts[-2:]
    name = "microsoft" if saas == "microsoft365Business" else saas.lower()
    return name, year.removesuffix(".yml")


def stats(binary, *files):
    command = [binary, "catalogue", "stats", "--format", "pricing2yaml", "--json", *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT)


def number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def peer_steps(folder):
    """(all, worse): T03, told once more."""
    every = worse = 0
    for file in sorted(folder.glob("*/*.yml")):
        pricing = yaml.load(file.read_text(), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        plans = [plan for plan in (pricing.get("plans") or {}).values() if number(plan["price"])]
        plans.sort(key=lambda plan: plan["price"])
        for cheap, dear in zip(plans, plans[1:]):
            if dear["price"] > cheap["price"]:
                every += 1
                worse += is_worse(pricing, cheap, dear)
    return every, worse


def is_worse(pricing, cheap, dear):
    for part, flags in (("features", True), ("usageLimits", False)):
        for name, definition in (pricing.get(part) or {}).items():
            before, after = (
                (plan.get(part) or {}).get(name, {}).get("value", definition["defaultValue"])
                for plan in (cheap, dear))
            if flags and before is True and after is False:
                return True
            if number(before) and number(after) and after < before:
                return True
    return False


def swift_steps():
    """Steps are no part of the statistics: a test of the project holds their number."""
    source = (ROOT / "Tests/EntenteCommandsTests/Catalogue/SharedPricingCasesTests.swift").read_text()
    return int(source.split("steps.count == ")[1].split(")")[0])


def smell_row(binary, folder, smell, wanted):
    said = stats(binary, folder / smell / "bad.yml").stderr
    found = [line.rsplit("[", 1)[1].rstrip("]") for line in said.splitlines() if line.endswith("]")]
    others = sorted(set(found) - {wanted})
    more = f" (and {', '.join(f'`{other}`' for other in others)})" if others else ""
    shown = f"`{wanted}`{more}" if wanted in found else "**not flagged**"
    return f"| {smell} | {shown} |", wanted in found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    binary = parser.parse_args().binary
    folder = cases() / "pricing"
    if not folder.is_dir():
        print(f"The price lists are skipped: {folder} is absent; ENTENTE_CASES names the folder of cases.")
        return
    if yaml is None:
        print("The price lists are skipped: PyYAML is absent; Tests/Oracles/requirements.txt names it.")
        return
    run = stats(binary, folder / "tsc25")
    rows = [json.loads(line) for line in run.stdout.splitlines()]
    with open(folder / "expected.csv") as file:
        expected = {(row["SaaS"].lower(), row["Year"]): row for row in csv.DictReader(file)}
    names = ["Plans", "Features", "Addons", "Configuration_space_size"]
    services = defaultdict(lambda: [0, 0, 0, 0])
    equal, different = 0, []
    for row in rows:
        saas, year = key(row["file"])
        service = services[saas]
        service[0] += 1
        service[2] = max(service[2], row["configurations"])
        service[3] += row["dominanceViolations"]
        wanted = expected.get((saas, year))
        if wanted is None:
            continue
        ours = [row[name] for name in ("tiers", "features", "addOns", "configurations")]
        theirs = [int(wanted[name]) for name in names]
        if ours == theirs:
            equal += 1
            service[1] += 1
        else:
            different.append(f"\n{saas} {year}: {ours}, expected {theirs}.\n")
    every, worse = peer_steps(folder / "tsc25")
    smells = [
        smell_row(binary, cases() / "pricing-smells", smell, wanted)
        for smell, wanted in SMELLS.items()
    ]
    PAGE.write_text(TEXT.format(
        read=len(rows), files=len(list((folder / "tsc25").glob("*/*.yml"))),
        equal=equal, rows=len(expected),
        largest=max(row["configurations"] for row in rows),
        largest_expected=max(int(row[names[3]]) for row in expected.values()),
        steps=swift_steps(), worse=sum(row["dominanceViolations"] for row in rows),
        peer_steps=every, peer_worse=worse, different="".join(different),
        services="\n".join(
            f"| {name} | {count} | {same} | {most:,} | {less} |"
            for name, (count, same, most, less) in sorted(services.items())),
        smells="\n".join(row for row, _ in smells),
        flagged=sum(is_flagged for _, is_flagged in smells), smell_count=len(smells)))
    print(f"Written: {PAGE.relative_to(ROOT)}")
    if different or run.returncode != 0:
        sys.exit("The price lists differ from what their authors counted.")


if __name__ == "__main__":
    main()
