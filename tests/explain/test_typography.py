"""French typography at output: what changes, what must not, and poor terminals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gdpr_rules.explain.typography import fold, typeset


def visible(text: str) -> str:
    """Show a no-break space as `~` and a narrow one as `^`."""
    return text.replace("\u00a0", "~").replace("\u202f", "^")


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("Attention : urgent", "Attention~: urgent"),
        ("Attention: urgent", "Attention~: urgent"),
        ("Pourquoi ?", "Pourquoi^?"),
        ("Pourquoi?", "Pourquoi^?"),
        ("Vite !", "Vite^!"),
        ("Quoi ?!", "Quoi^?!"),
        ("Un ; deux ; trois", "Un^; deux^; trois"),
        ("Dit « oui » ?", "Dit «~oui~»^?"),
        ("Dit «oui»: voilà", "Dit «~oui~»~: voilà"),
        ("l'accès d'un confrère", "l’accès d’un confrère"),
        ("Aujourd'hui, jusqu'à 5 Go", "Aujourd’hui, jusqu’à 5~Go"),
        ("l'« accès »", "l’«~accès~»"),
        ("Conseil d'État", "Conseil d’État"),
        ("RGPD, art. 32, § 1, a)", "RGPD, art.~32, §~1, a)"),
        ("CSP, art. L. 1110-4, II", "CSP, art.~L.~1110-4, II"),
        ("CE, 22 juill. 2022, n° 449694", "CE, 22 juill. 2022, n°~449694"),
        ("CJUE, aff. C-340/21, p. 5-11", "CJUE, aff.~C-340/21, p.~5-11"),
        ("RGPD, cons. 85", "RGPD, cons.~85"),
        ("plus de 5 300 séries, soit 1 234 567", "plus de 5^300 séries, soit 1^234^567"),
        ("2 500 €", "2^500~€"),
        ("2 % du chiffre d'affaires, 500 euros", "2~% du chiffre d’affaires, 500~euros"),
        ("à 19 h 00", "à 19~h~00"),
        ("72 heures, 8 jours, 6 mois, 1 an", "72~heures, 8~jours, 6~mois, 1~an"),
        ("en 2020 300 patients", "en 2020 300 patients"),
        ("le 01 23 45 67 89", "le 01 23 45 67 89"),
        ("les articles 32 s'appliquent", "les articles 32 s’appliquent"),
        ("**Attention :** fin", "**Attention~:** fin"),
        ("(vraiment ?)", "(vraiment^?)"),
        ("Un\n: deux", "Un\n: deux"),
        ("Une fin :\nune suite", "Une fin~:\nune suite"),
    ],
)
def test_french(written: str, printed: str) -> None:
    assert visible(typeset(written, "fr")) == printed


@pytest.mark.parametrize(
    "text",
    [
        "https://www.cnil.fr/fr/x?a=1;b=2:3!",
        "http://data.europa.eu/eli/reg/2016/679/oj",
        "www.exemple.fr/a?b",
        "dpo@cabinet-medical.fr",
        "GDPR:32(1)(a)",
        "CNIL:SAN-2020-014",
        "ECLI:FR:CECHR:2022:449694.20220722",
        "gdpr-33-1-notify-authority",
        "9:12",
        "2019-10-08T09:12:00+02:00",
        "/home/cabinet/cas.yaml:9:16",
        "knowledge/norms/art-32.yaml:9:16:",
        "~/cas.yaml:",
        "C:\\Cabinet\\cas.yaml",
        "`gdpr-rules assess 'cas.yaml' ; echo ?`",
        "device.laptop-1.encrypted",
        "device.encrypted: oui",
        "disk_state: clear",
        "--set=a:b",
        "&nbsp; &#233; &eacute;",
        '<a href="x?y" title="l\'un ; l\'autre : oui ?">',
        "a != b",
        "| :--- | ---: |",
        "'laptop'",
        "et/ou",
        "3 x 4",
        "",
    ],
)
def test_what_is_no_prose_is_left_alone(text: str) -> None:
    assert typeset(text, "fr") == text
    assert typeset(f"Voir {text} ici", "fr") == f"Voir {text} ici"


def test_punctuation_after_what_is_left_alone() -> None:
    assert visible(typeset("Voir https://cnil.fr/a?b : l'`accès` ; puis GDPR:32(1)(a) !", "fr")) == (
        "Voir https://cnil.fr/a?b~: l’`accès`^; puis GDPR:32(1)(a)^!"
    )


def test_a_mark_of_our_own_in_the_text_survives() -> None:
    assert typeset("\ue000 : `a`\ue000 l'un", "fr") == "\ue000\u00a0: `a`\ue000 l’un"


@given(st.text())
def test_english_is_untouched(text: str) -> None:
    assert typeset(text, "en") == text


@given(st.text(alphabet="aé1 2\u00a0\u202f«»:;!?'’§n°.art`/\n%€h-_(GD\ue000"))
def test_french_twice_is_french_once(text: str) -> None:
    once = typeset(text, "fr")
    assert typeset(once, "fr") == once


@given(st.text(alphabet="aé1 2\u00a0\u202f«»:;!?'’§n°.art`/\n%€h-_(GD\ue000"))
def test_only_spaces_and_apostrophes_change(text: str) -> None:
    def bare(some: str) -> str:
        return "".join(char for char in some if char not in " \u00a0\u202f").replace("’", "'")

    assert bare(typeset(text, "fr")) == bare(text)


def test_what_an_encoding_can_write_comes_back_as_is() -> None:
    assert fold("l’accès\u202f: 5\u202f300 € ✓", "utf-8") == "l’accès\u202f: 5\u202f300 € ✓"
    assert fold("« l’accès » : 5\u00a0€", "cp1252") == "« l’accès » : 5\u00a0€"


@pytest.mark.parametrize(
    ("text", "encoding", "folded"),
    [
        ("Vite\u202f! 5\u202f300\u00a0€", "cp1252", "Vite\u00a0! 5\u00a0300\u00a0€"),
        ("✓ fait → suite ≥ 3", "cp1252", "[ok] fait -> suite >= 3"),
        ("⚠ l’œuvre § 1, n° 2…", "ascii", "[!] l'oeuvre par. 1, no 2..."),
        ("«\u00a0déjà\u00a0» – 5\u202f€", "ascii", '" deja " - 5 EUR'),
        ("5 €", "latin-1", "5 EUR"),
        ("漢", "cp1252", "?"),
    ],
)
def test_a_poor_terminal_reads_words(text: str, encoding: str, folded: str) -> None:
    assert fold(text, encoding) == folded


@given(st.text(), st.sampled_from(["ascii", "cp1252", "cp850", "latin-1", "utf-8"]))
def test_folded_text_can_always_be_written(text: str, encoding: str) -> None:
    if encoding == "utf-8":
        text = text.encode("utf-8", "ignore").decode()
    fold(text, encoding).encode(encoding)


def test_an_encoding_that_does_not_exist() -> None:
    with pytest.raises(LookupError):
        fold("é", "klingon")
