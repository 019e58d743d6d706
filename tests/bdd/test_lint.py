"""Feature files: every mistake that a run hides is named, and good files pass in silence."""

from __future__ import annotations

import re
import tempfile
import unicodedata
from pathlib import Path
from typing import Final

import pytest

pytest.importorskip("gherkin")

from hypothesis import given
from hypothesis import strategies as st

from gdpr_rules.bdd.lint import (
    VERDICT_WORDS,
    NormSummary,
    asserted_verdicts,
    lint_features,
    misfits,
    steps,
)
from gdpr_rules.errors import Place
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.norm import Exemption, InForce, Norm, NormText
from gdpr_rules.norms.words import Words

DISK: Final = "gdpr-32-1-a-encrypt-devices"
NOTIFY: Final = "gdpr-33-1-notify-authority"
NORMS: Final = {
    DISK: NormSummary(Place("art-32.yaml", 3, 3), excusable=False),
    NOTIFY: NormSummary(Place("art-33.yaml", 3, 3), excusable=True),
}

GOOD: Final = f"""\
# language: fr
@{DISK} @CNIL-guide @SAN-2020-014
Fonctionnalité: Sécurité d'un serveur d'imagerie (RGPD, art. 32)
  En tant que médecin, je veux savoir ce que la loi attend de mon serveur,
  et ce qui se passe quand un portable est volé.
  Voici les cas : un portable, un serveur.

  Contexte:
    Étant donné un cabinet de "chirurgie orthopédique"

  Scénario: Serveur ouvert sur la box du domicile
    Le cabinet de la décision, tel qu'elle le décrit.
    Étant donné les équipements suivants :
      | équipement | chiffré |
      | portable 1 | non     |
    Et la note de l'expert :
      \"\"\"markdown
      Scenario: ceci est une note, < 72 h
      \"\"\"
    Lorsqu'il est évalué
    Alors la norme "{DISK}" est "manquement" pour l'équipement "portable 1"

  @{NOTIFY}
  Plan du scénario: Délai de notification (<cas>)
    Étant donné une violation connue depuis <heures (h)> heures
    Quand j'évalue le cabinet
    Alors la norme "<norme>" est "<constat>"

    Exemples: dans le délai
      | cas  | heures (h) | norme    | constat  |
      | tôt  | 10         | {DISK}   | conforme |
      | tôt2 | 11         | {NOTIFY} | conforme |

    @hors-delai
    Exemples: hors délai
      | cas  | heures (h) | norme    | constat    |
      | tard | 73         | {NOTIFY} | manquement |

  Règle: Une exception excuse
    Contexte:
      Sachant que le disque est chiffré
    @{NOTIFY}
    Exemple: Un seul poste
      Lorsque j'évalue le cabinet
      Alors les constats sont :
        | norme    | constat     |
        | {NOTIFY} | excusée     |
        | {DISK}   | sans objet  |
"""

ENGLISH: Final = """\
Feature: A decision of another country
  As a doctor I want to know.

  Scenario: A stolen laptop
    Given a practice
    When it is assessed
    Then nothing is reported
"""


def lint(tmp_path: Path, text: str | bytes, *, coverage: bool = False) -> list[str]:
    file = tmp_path / "a.feature"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    problems = lint_features([tmp_path], norms=NORMS, coverage=coverage)
    return [str(problem).removeprefix(f"{tmp_path}/") for problem in problems]


def fr(body: str, title: str = "Fonctionnalité: F") -> str:
    return f"# language: fr\n{title}\n{body}"


GOOD_STEPS: Final = "    Quand j'évalue\n    Alors rien n'est signalé\n"


@pytest.mark.parametrize("text", [GOOD, GOOD.replace("\n", "\r\n"), ENGLISH, "# language: en\n" + ENGLISH])
def test_good_files_pass_in_silence(tmp_path: Path, text: str) -> None:
    assert lint(tmp_path, text) == []


def test_good_file_covers_every_norm(tmp_path: Path) -> None:
    assert lint(tmp_path, GOOD, coverage=True) == []


LOST = ", so the line is taken for description and never runs."
MISTAKES: Final[dict[str, tuple[str | bytes, list[str]]]] = {
    "two scenarios of one name": (
        fr(f"  Scénario: A\n{GOOD_STEPS}  Scénario: A\n{GOOD_STEPS}"),
        [
            (
                "a.feature:6:3: The scenario 'A' has the name of the one in line 3, "
                "which therefore never runs. Give each scenario of a feature its own name."
            )
        ],
    ),
    "two scenarios of one name in two rules": (
        fr(f"  Règle: R\n  Exemple: A\n{GOOD_STEPS}  Règle: S\n  Exemple: A\n{GOOD_STEPS}"),
        [
            (
                "a.feature:8:3: The scenario 'A' has the name of the one in line 4, "
                "which therefore never runs. Give each scenario of a feature its own name."
            )
        ],
    ),
    "scenario without its accent": (
        fr(f"  Scenario: A\n{GOOD_STEPS}  Scénario: B\n{GOOD_STEPS}"),
        [f"a.feature:3:3: 'Scenario:' is not a keyword of this language{LOST} Write 'Scénario:'."],
    ),
    "scenario misspelt": (
        fr(f"  Senario: A\n{GOOD_STEPS}  Scénario: B\n{GOOD_STEPS}"),
        [f"a.feature:3:3: 'Senario:' is not a keyword of this language{LOST} Write 'Scénario:'."],
    ),
    "outline in English": (
        fr(
            "  Scenario Outline: A\n    Quand <x>\n    Alors <x>\n    Exemples:\n      | x |\n      | 1 |\n"
            f"  Scénario: B\n{GOOD_STEPS}"
        ),
        [(f"a.feature:3:3: 'Scenario Outline:' is not a keyword of this language{LOST} Write 'Plan du scénario:'.")],
    ),
    "scenario without a colon": (
        fr(f"  Scénario Serveur ouvert\n{GOOD_STEPS}  Scénario: B\n{GOOD_STEPS}"),
        [f"a.feature:3:3: 'Scénario' is not followed by a colon{LOST} Write 'Scénario:'."],
    ),
    "background where it may not stand": (
        fr(f"  Scénario: A\n    Contexte:\n{GOOD_STEPS}"),
        [f"a.feature:4:5: 'Contexte:' may not stand here{LOST} Move it to where Gherkin allows it."],
    ),
    "second feature in a file": (
        fr(f"  Scénario: A\n{GOOD_STEPS}Fonctionnalité: G\n  Scénario: B\n{GOOD_STEPS}"),
        ["a.feature:6:1: 'Fonctionnalité:' may not stand here. Move it to where Gherkin allows it."],
    ),
    "curly apostrophe in the first step": (
        fr("  Scénario: A\n    Lorsqu’il est évalué\n    Alors rien\n"),
        [
            (
                f"a.feature:4:5: 'Lorsqu’' is not a keyword of this language{LOST} "
                "Write 'Lorsqu'', or begin prose with another word."
            )
        ],
    ),
    "non-breaking space after a keyword": (
        fr("  Scénario: A\n    Quand\u00a0j'évalue\n    Alors rien\n"),
        [
            (
                f"a.feature:4:5: 'Quand' is not a keyword of this language{LOST} "
                "Write 'Quand', or begin prose with another word."
            )
        ],
    ),
    "a condition above the first step": (
        fr(f"  Scénario: A\n    Si le disque est chiffré\n{GOOD_STEPS}"),
        [
            (
                f"a.feature:4:5: 'Si' is not a keyword of this language{LOST} "
                "Begin a step with a keyword, such as 'Étant donné' or 'Alors', prose with another word."
            )
        ],
    ),
    "a misspelt step above the first step": (
        fr(f"  Scénario: A\n    Quant le disque est chiffré\n{GOOD_STEPS}"),
        [
            (
                f"a.feature:4:5: 'Quant' is not a keyword of this language{LOST} "
                "Begin a step with a keyword, such as 'Étant donné' or 'Alors', prose with another word."
            )
        ],
    ),
    "a step of another language above the first step": (
        fr(f"  Scénario: A\n    Given a disk\n{GOOD_STEPS}"),
        [
            (
                f"a.feature:4:5: 'Given' is not a keyword of this language{LOST} "
                "Begin a step with a keyword, such as 'Étant donné' or 'Alors', prose with another word."
            )
        ],
    ),
    "a condition between steps": (
        fr("  Scénario: A\n    Quand j'évalue\n    Si le disque est chiffré\n    Alors rien\n"),
        [
            (
                "a.feature:5:5: 'Si' is not a keyword of this language. "
                "Begin a step with a keyword, such as 'Étant donné' or 'Alors', prose with another word."
            )
        ],
    ),
    "prose between steps": (
        fr("  Scénario: A\n    Quand j'évalue\n    le cabinet\n    Alors rien\n"),
        [
            (
                "a.feature:5:5: The line 'le cabinet' may not stand here. "
                "Begin it with a keyword, '@', '|' or '#', or move it."
            )
        ],
    ),
    "a step outside a scenario": (
        fr(f"  Quand j'évalue le cabinet\n\n  Scénario: A\n{GOOD_STEPS}"),
        [
            (
                f"a.feature:3:3: A step that begins with 'Quand' may not stand here{LOST} "
                "Write it below the title of a scenario, or begin prose with another word."
            )
        ],
    ),
    "a step in lower case": (
        fr("  Scénario: A\n    quand j'évalue\n    alors rien\n    Alors rien\n"),
        [
            (
                f"a.feature:4:5: 'quand' is not a keyword of this language{LOST} "
                "Write 'Quand', or begin prose with another word."
            ),
            (
                f"a.feature:5:5: 'alors' is not a keyword of this language{LOST} "
                "Write 'Alors', or begin prose with another word."
            ),
        ],
    ),
    "titles in lower case": (
        fr(f"  scénario: A\n{GOOD_STEPS}", "fonctionnalité: F"),
        [
            "a.feature:2:1: 'fonctionnalité:' is not a keyword of this language. Write 'Fonctionnalité:'.",
            "a.feature:3:3: 'scénario:' is not a keyword of this language. Write 'Scénario:'.",
        ],
    ),
    "scenario without a step": (
        fr(f"  Scénario: A\n  Scénario: B\n{GOOD_STEPS}"),
        ["a.feature:3:3: The scenario 'A' has no step, so it always passes. Write its steps."],
    ),
    "scenario without an assertion": (
        fr("  Scénario: A\n    Quand j'évalue\n    Et que j'imprime\n"),
        [
            (
                "a.feature:3:3: The scenario 'A' asserts nothing, so it always passes. "
                "Add a step that begins with 'Alors'."
            )
        ],
    ),
    "a first step that continues nothing": (
        fr("  Scénario: A\n    Et j'évalue\n    Alors rien\n"),
        [
            (
                "a.feature:4:5: The first step begins with 'Et', which continues nothing. "
                "Begin it with a keyword such as 'Étant donné' or 'Alors'."
            )
        ],
    ),
    "byte order mark": (
        b"\xef\xbb\xbf" + fr(f"  Scénario: A\n{GOOD_STEPS}").encode(),
        [("a.feature:1:1: The file begins with a byte order mark. Save the file as UTF-8 without a byte order mark.")],
    ),
    "space before the colon": (
        fr(f"  Scénario : A\n{GOOD_STEPS}  Scénario\u00a0: B\n{GOOD_STEPS}", "Fonctionnalité : F"),
        [
            "a.feature:2:1: 'Fonctionnalité' is not followed by a colon at once. Write 'Fonctionnalité:'.",
            "a.feature:3:3: 'Scénario' is not followed by a colon at once. Write 'Scénario:'.",
            "a.feature:6:3: 'Scénario' is not followed by a colon at once. Write 'Scénario:'.",
        ],
    ),
    "no language": (
        fr(f"  Scénario: A\n{GOOD_STEPS}").removeprefix("# language: fr\n"),
        ["a.feature:1:1: The file does not name its language. Write '# language: fr' as its first line."],
    ),
    "a language that there is not": (
        fr(f"  Scénario: A\n{GOOD_STEPS}").replace("language: fr", "language: french"),
        ["a.feature:1:1: Gherkin has no language 'french'. Write '# language: fr'."],
    ),
    "decomposed accents": (
        unicodedata.normalize("NFD", fr(f"  Scénario: A\n{GOOD_STEPS}")),
        [
            (
                "a.feature:2:14: From here on accents are characters of their own, which no keyword and "
                "no step matches. Save the file with composed characters (Unicode NFC)."
            )
        ],
    ),
    "another encoding": (
        fr(f"  Scénario: A\n{GOOD_STEPS}").encode("cp1252"),
        [
            (
                "a.feature:2:14: The file is not UTF-8: byte 0xE9 cannot be read. "
                "Save the file as UTF-8 without a byte order mark."
            )
        ],
    ),
    "empty file": (
        "",
        ["a.feature:1:1: The file holds no feature. Write 'Fonctionnalité:' and its scenarios."],
    ),
    "only a comment": (
        "# language: fr\n# à écrire\n",
        ["a.feature:1:1: The file holds no feature. Write 'Fonctionnalité:' and its scenarios."],
    ),
    "no title": (
        "Les règles du cabinet\nvoir plus bas\n",
        ["a.feature:1:1: A feature begins with 'Fonctionnalité:'. Write its title first."],
    ),
    "feature without a scenario": (
        fr("  À écrire.\n"),
        ["a.feature:2:1: The feature has no scenario. Write one, or delete the file."],
    ),
    "rule without a scenario": (
        fr(f"  Scénario: A\n{GOOD_STEPS}  Règle: R\n"),
        ["a.feature:6:3: The rule 'R' has no scenario. Write one, or delete the rule."],
    ),
    "outline without examples": (
        fr("  Plan du scénario: A\n    Quand <x>\n    Alors <x>\n"),
        [
            (
                "a.feature:3:3: The scenario 'A' is an outline without a table of examples. "
                "Write 'Exemples:' and a table below it."
            )
        ],
    ),
    "outline without rows": (
        fr("  Plan du scénario: A\n    Quand <x>\n    Alors <x>\n    Exemples: E\n      | x |\n"),
        [
            (
                "a.feature:6:5: A table of examples of scenario 'A' has no row, so nothing runs. "
                "Write a row of titles and a row of values."
            )
        ],
    ),
    "placeholder without a column": (
        fr("  Plan du scénario: A\n    Quand <x>\n    Alors <y>\n    Exemples:\n      | x |\n      | 1 |\n"),
        [
            (
                "a.feature:5:5: No column of the examples in line 6 gives '<y>' a value. "
                "Add the column 'y', or correct the name."
            )
        ],
    ),
    "placeholder without examples": (
        fr("  Scénario: A\n    Quand <x>\n    Alors 5 < 6 et 7 > 6\n"),
        [("a.feature:4:5: Nothing gives '<x>' a value. Write 'Exemples:' with the column 'x', or the value itself.")],
    ),
    "column that nothing uses": (
        fr("  Scénario: A\n    Quand <x>\n    Alors rien\n    Exemples:\n      | x | y |\n      | 1 | 2 |\n"),
        [("a.feature:7:13: Nothing uses the column 'y'. Write '<y>' in a step or in the title, or delete the column.")],
    ),
    "column twice": (
        fr("  Scénario: A\n    Quand <x>\n    Alors rien\n    Exemples:\n      | x | x |\n      | 1 | 2 |\n"),
        [
            "a.feature:7:9: The column 'x' stands there twice. Delete one.",
            "a.feature:7:13: The column 'x' stands there twice. Delete one.",
        ],
    ),
    "ragged table": (
        fr("  Scénario: A\n    Quand x\n      | a | b |\n      | 1 |\n    Alors rien\n"),
        [("a.feature:6:7: This row has more or fewer cells than the first of its table. Write '|' around each cell.")],
    ),
    "tag with a space": (
        fr(f"  @art 32\n  Scénario: A\n{GOOD_STEPS}"),
        ["a.feature:3:3: A tag in '@art 32' holds a space. Write one word after each '@'."],
    ),
    "open text": (
        fr('  Scénario: A\n    Quand x\n      """\n      a\n    Alors rien\n'),
        [("a.feature:8:1: A block of text is opened and never closed. Close it with the three quotes that open it.")],
    ),
    "tags at the end": (
        fr(f"  Scénario: A\n{GOOD_STEPS}  @art32\n"),
        [
            (
                "a.feature:7:1: The file ends after tags that belong to nothing. "
                "Write what they belong to, or delete them."
            )
        ],
    ),
    "tag of an unknown norm": (
        fr(f"  @gdpr-32-1-a-encrypt-device\n  Scénario: A\n{GOOD_STEPS}"),
        [f"a.feature:3:3: There is no norm 'gdpr-32-1-a-encrypt-device'. Did you mean '{DISK}'?"],
    ),
    "tag that nothing bears out": (
        fr(f"  @art32 @{DISK}\n  Scénario: A\n{GOOD_STEPS}"),
        [
            (
                f"a.feature:3:10: No scenario with the tag '@{DISK}' says what becomes of the norm. "
                f'Add a step such as \'Alors la norme "{DISK}" est "manquement"\'.'
            )
        ],
    ),
    "verdict that is only supposed": (
        fr(f'  @{DISK}\n  Scénario: A\n    Quand la norme "{DISK}" est "conforme"\n    Alors rien\n'),
        [
            (
                f"a.feature:3:3: No scenario with the tag '@{DISK}' says what becomes of the norm. "
                f'Add a step such as \'Alors la norme "{DISK}" est "manquement"\'.'
            )
        ],
    ),
    "assertion without the tag": (
        fr(f'  Scénario: A\n    Quand x\n    Alors la norme "{DISK}" est "conforme"\n'),
        [
            (
                f"a.feature:3:3: The scenario judges '{DISK}' without its tag, so a run by tag leaves it "
                f"out. Write '@{DISK}' above it, above its examples or above the feature."
            )
        ],
    ),
    "assertion on an unknown norm": (
        fr('  Scénario: A\n    Quand x\n    Alors la norme "abc" est "conforme"\n'),
        ["a.feature:5:5: There is no norm 'abc'. `gdpr-rules rules list` shows the norms."],
    ),
    "unknown word for a verdict": (
        fr(f'  @{DISK}\n  Scénario: A\n    Quand x\n    Alors la norme "{DISK}" est "établie"\n'),
        [
            (
                "a.feature:6:5: 'établie' is not the word for a verdict. "
                "Write 'manquement', 'conforme', 'excusée', 'indéterminée', 'sans objet'."
            )
        ],
    ),
    "verdict misspelt in a table": (
        fr(
            f"  @{DISK}\n  Scénario: A\n    Quand x\n    Alors les constats sont :\n"
            f"      | norme | constat |\n      | {DISK} | excuse |\n"
        ),
        ["a.feature:8:7: 'excuse' is not the word for a verdict. Did you mean 'excusée'?"],
    ),
}


@pytest.mark.parametrize(("text", "sentences"), MISTAKES.values(), ids=MISTAKES)
def test_mistake_is_named(tmp_path: Path, text: str | bytes, sentences: list[str]) -> None:
    assert lint(tmp_path, text) == sentences


def test_one_mistake_hides_no_other(tmp_path: Path) -> None:
    text = (
        "Fonctionnalité : F\n  scenario : A\n    Lorsqu’il est évalué\n    alors rien\n"
        "  Plan du scénario: B\n    Quand <x>\n    Alors rien\n"
    )
    assert [line.split(":")[1] for line in lint(tmp_path, text)] == ["1", "1", "2", "3", "4", "5"]


def test_folder_without_a_feature(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").touch()
    [problem] = lint_features([tmp_path], norms={})
    hint = "Name a folder that holds files ending in '.feature'."
    assert str(problem) == f"{tmp_path}: The folder holds no feature. {hint}"


def test_file_that_is_not_there(tmp_path: Path) -> None:
    [problem] = lint_features([tmp_path / "x.feature"], norms={})
    assert problem.sentence == "The file cannot be read: No such file or directory."


def test_file_too_large(tmp_path: Path) -> None:
    assert lint(tmp_path, "#" * 1_000_001) == ["a.feature: The file is too large for a feature. Split it."]


def test_hostile_text_is_made_harmless(tmp_path: Path) -> None:
    [line] = lint(tmp_path, fr("  Scénario: \x1b[31m\u202e" + 90 * "x" + "\n"))
    assert line.isprintable()
    assert "?[31m?xxx" in line
    assert "xxx…'" in line


def test_every_norm_needs_its_verdicts(tmp_path: Path) -> None:
    text = GOOD.replace('"manquement"', '"indéterminée"').replace("| excusée ", "| conforme")
    assert lint(tmp_path, text, coverage=True) == [
        (
            f"art-32.yaml:3:3: No scenario proves the verdict violation of '{DISK}'. "
            f"Write one with the tag '@{DISK}' and the step 'Alors la norme \"{DISK}\" est \"manquement\"'."
        ),
        (
            f"art-33.yaml:3:3: No scenario proves the verdict excused of '{NOTIFY}'. "
            f"Write one with the tag '@{NOTIFY}' and the step 'Alors la norme \"{NOTIFY}\" est \"excusée\"'."
        ),
    ]


def test_asserted_verdicts_and_their_places(tmp_path: Path) -> None:
    file = tmp_path / "a.feature"
    file.write_text(GOOD, encoding="utf-8")
    name = str(file)
    assert asserted_verdicts([file]) == {
        DISK: {
            Verdict.VIOLATION: [Place(name, 21, 5)],
            Verdict.MET: [Place(name, 31, 7)],
            Verdict.NOT_APPLICABLE: [Place(name, 48, 9)],
        },
        NOTIFY: {
            Verdict.MET: [Place(name, 32, 7)],
            Verdict.VIOLATION: [Place(name, 37, 7)],
            Verdict.EXCUSED: [Place(name, 47, 9)],
        },
    }


def test_every_verdict_has_one_word() -> None:
    assert sorted(VERDICT_WORDS.values()) == sorted(Verdict)


@pytest.mark.parametrize(("undecided", "excusable"), [((), False), ((True,), False), ((True, False), True)])
def test_only_a_decided_exception_excuses(undecided: tuple[bool, ...], excusable: bool) -> None:
    norm = Norm(
        id="x",
        sources=(),
        patterns=(),
        in_force=InForce(),
        place=Place("x.yaml", 1, 1),
        unless=tuple(Exemption(f"e{n}", (), (), undecided=one) for n, one in enumerate(undecided)),
        text=NormText(Words(fr="t", en="t"), Words(fr="v", en="v")),
    )
    assert NormSummary.of(norm) == NormSummary(norm.place, excusable)


def test_steps_that_fit_none_or_several_definitions(tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_text(
        fr("  Scénario: A\n    Quand j'évalue\n    Et que j'imprime\n    Alors rien\n    Et rien du tout\n"),
        encoding="utf-8",
    )
    patterns = {
        "when": [re.compile("j'évalue"), re.compile("rien")],
        "then": [re.compile("rien.*"), re.compile("rien du tout"), re.compile("j'imprime")],
    }
    assert [str(problem).partition("a.feature:")[2] for problem in misfits(steps([tmp_path]), patterns)] == [
        "5:5: No step definition matches 'j'imprime'. Correct the step, or define it.",
        (
            "7:5: 2 step definitions match 'rien du tout', and one wins silently. "
            "Make them disjoint: rien.*, rien du tout"
        ),
    ]


def test_steps_are_compared_with_their_definitions_where_these_are_given(tmp_path: Path) -> None:
    file = tmp_path / "a.feature"
    file.write_text(fr(f"  Scénario: A\n{GOOD_STEPS}"), encoding="utf-8")
    fitting = {"when": [re.compile("j'évalue")], "then": [re.compile("rien n'est signalé")]}
    assert lint_features([file], norms={}, patterns=fitting) == []
    (problem,) = lint_features([file], norms={}, patterns={"when": fitting["when"]})
    assert problem.sentence == "No step definition matches 'rien n'est signalé'."


LINES = st.sampled_from(
    [
        *GOOD.splitlines(),
        *ENGLISH.splitlines(),
        *(line for text, _ in MISTAKES.values() if isinstance(text, str) for line in text.splitlines()),
        '    """',
        "    ```",
        "| a | \\",
        "|",
        "@",
        "# language: en",
        "",
    ]
)


@given(st.binary() | st.text().map(str.encode) | st.lists(LINES, max_size=25).map("\n".join).map(str.encode))
def test_no_file_brings_the_linter_down(raw: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.feature"
        file.write_bytes(raw)
        problems = lint_features([file], norms=NORMS)
        assert problems == lint_features([file], norms=NORMS)
        assert len(problems) > 0
