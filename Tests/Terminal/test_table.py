"""The table in README.md names the tests that there are, and no others.

Tests without the number of a case are about commands and files; they stand in no row.
"""

import ast
import re
from pathlib import Path

HERE = Path(__file__).parent
CASES = [f"T{number}" for number in range(1, 42)]


def names_in_files():
    """Case → the names of its tests, as the files have them."""
    found = {}
    for path in sorted(HERE.glob("test_*.py")):
        if path.name == Path(__file__).name:
            continue
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                case = re.match(r"test_(T\d+)_", node.name)
                if case:
                    found.setdefault(case[1], []).append(node.name)
    return found


def rows():
    """Case → what the last column of its row says."""
    lines = (HERE / "README.md").read_text().splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines
             if line.startswith("| T")]
    assert [row[0] for row in cells] == CASES
    return {row[0]: row[2] for row in cells}


def test_every_test_stands_in_the_row_of_its_case():
    found = names_in_files()
    named = {case: re.findall(r"`(test_\w+)`", text) for case, text in rows().items()}
    assert {case: sorted(names) for case, names in named.items() if names} == {
        case: sorted(names) for case, names in found.items()}


def test_a_case_without_a_test_here_says_where_it_is_looked_after():
    for case, text in rows().items():
        assert "`test_" in text or len(text) > 10, case
