"""Help and errors in the language of the user, click's own words included."""

from __future__ import annotations

from typing import Any

import pytest

COMMANDS = [
    (),
    ("assess",),
    ("explain",),
    ("why-not",),
    ("rules",),
    ("rules", "list"),
    ("rules", "show"),
    ("rules", "lint"),
    ("features",),
    ("features", "lint"),
    ("schema",),
]
ENGLISH = (
    "Usage",
    "Commands",
    "Show ",
    "Error",
    "Did you",
    "Missing",
    "No such",
    "Try ",
    "default:",
    "required",
    " is ",
)
FRENCH = (
    "Utilisation",
    "Commandes",
    "Montre",
    "Erreur",
    "Vouliez",
    "manque",
    "n'existe",
    "Aide",
    "défaut",
    "Langue",
)


@pytest.mark.parametrize("words", COMMANDS)
def test_help_speaks_one_language(command: Any, words: tuple[str, ...]) -> None:
    french, english = command(*words, "--help"), command("--lang", "en", *words, "--help")
    for ended in (french, english):
        assert (ended.code, ended.err) == (0, "")
    assert french.out.startswith("Utilisation\u00a0: gdpr-rules")
    assert english.out.startswith("Usage: gdpr-rules")
    assert [word for word in ENGLISH if word in french.out] == []
    assert [word for word in FRENCH if word in english.out] == []


@pytest.mark.parametrize(
    "words",
    [
        ("asses",),
        ("assess",),
        ("assess", "a", "b"),
        ("assess", "a", "--onn", "x"),
        ("assess", "a", "--on"),
        ("assess", "a", "--on", "x"),
        ("assess", "a", "--law-known-on", "x"),
        ("assess", "a", "--engine", "x"),
        ("assess", "a", "--allow-unknown=x"),
        ("rules", "show", "gdpr-33-1-notify-autority"),
        ("rules", "lint", "no-such-folder"),
        ("schema", "x"),
        ("rules",),
    ],
)
def test_errors_speak_one_language(command: Any, words: tuple[str, ...]) -> None:
    french, english = command(*words), command("--lang", "en", *words)
    for ended in (french, english):
        assert (ended.code, ended.out) == (2, "")
    assert [word for word in ENGLISH if word in french.err] == []
    assert [word for word in FRENCH if word in english.err] == []


def test_an_error_says_what_was_probably_meant(command: Any) -> None:
    assert "assess ?" in command("asses").err
    assert "--on ?" in command("assess", "a", "--onn", "x").err
    assert "gdpr-33-1-notify-authority ?" in command("rules", "show", "gdpr-33-1-notify-autority").err


@pytest.mark.parametrize(
    ("variables", "options", "language"),
    [
        ({}, (), "fr"),
        ({"LANG": "C.UTF-8"}, (), "fr"),
        ({"LANG": "de_DE.UTF-8"}, (), "fr"),
        ({"LANG": "en_GB.UTF-8"}, (), "en"),
        ({"LC_ALL": "fr_FR.UTF-8", "LANG": "en_GB.UTF-8"}, (), "fr"),
        ({"GDPR_RULES_LANG": "en", "LANG": "fr_FR.UTF-8"}, (), "en"),
        ({"GDPR_RULES_LANG": "klingon", "LANG": "en_US"}, (), "en"),
        ({"GDPR_RULES_LANG": "en"}, ("--lang", "fr"), "fr"),
        ({}, ("--lang=en",), "en"),
        ({}, ("--lang", "fr", "--lang", "en"), "en"),
    ],
)
def test_which_language(
    command: Any,
    variables: dict[str, str],
    options: tuple[str, ...],
    language: str,
) -> None:
    start = {"fr": "Utilisation", "en": "Usage"}[language]
    assert command("assess", "--help", *options, **variables).out.startswith(start)
    assert command("assess", *options, **variables).err.startswith(start)


def test_results_follow_the_language(command: Any, reference: str) -> None:
    assert command("assess", reference).out != command("assess", reference, "--lang", "en").out
