"""French typography, applied once, to the text that leaves; and what becomes of it on a poor terminal.

Texts are written with plain spaces and straight apostrophes everywhere else. `typeset` puts in the no-break
spaces of French (U+00A0 before a colon, inside « », after `art.`, `§`, `n°` and between a number and its
unit; U+202F before `; ! ?` and between thousands) and the curly apostrophe. `fold` replaces what an encoding
cannot write.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from gdpr_rules.norms.words import Language

NO_BREAK: Final = "\u00a0"
NARROW: Final = "\u202f"

_SPACE: Final = "[ \u00a0\u2009\u202f]"
_END: Final = r"(?=$|[\s»)\]*_])"
_UNITS: Final = (
    "%|€|EUR|°C|h|min|ko|Mo|Go|To|km|cm|mm|kg|mg|"
    "ans?|années?|mois|semaines?|jours?|heures?|minutes?|secondes?|euros?|fois"
)

_MARK: Final = "\ue000"
_VERBATIM: Final = re.compile(
    r"""
      \ue000                                               # the mark that stands for the rest of this list
    | `[^`\n]*`                                            # code
    | </?[A-Za-z][^<>\n]*>                                 # markup
    | &(?:\#[0-9]+|\#x[0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);  # a character reference
    | \b[A-Za-z][A-Za-z0-9+.-]*://[^\s«»]+                 # an address
    | \bwww\.[^\s«»]+
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
    | \b[A-Z][A-Z0-9]+:[A-Z0-9][^\s«»,;]*                  # a citation, an ECLI
    | \b[A-Za-z]:\\[^\s«»]+                                # a path
    | (?<!\w)(?:~|\.{1,2})?/[^\s«»]+
    """,
    re.VERBOSE,
)


def _rule(pattern: str, replacement: str) -> tuple[re.Pattern[str], str]:
    """Compile a rule; in `pattern`, `~` is one space of any width, `$END` the end of a word or of a line."""
    return re.compile(pattern.replace("~", _SPACE).replace("$END", _END), re.MULTILINE), replacement


_THOUSANDS: Final = re.compile(rf"(?<![\w.,/-])\d{{1,3}}(?:{_SPACE}\d{{3}})+(?![\w/-])")
_RULES: Final = (
    # Before ; ! ? and the colon, where a space stands.
    _rule(r"(?<=\S)~+([;!?]+)$END", rf"{NARROW}\1"),
    _rule(r"(?<=\S)~+:$END", f"{NO_BREAK}:"),
    # The same where the space was forgotten; before a colon only after a plain word, since `9:`, `a.b:`,
    # `a_b:` and `a-1:` are times, files and keys.
    _rule(r"(?<=[\w)»’%€])([;!?]+)$END", rf"{NARROW}\1"),
    _rule(r"(?<![\w./\\-])([^\W\d_]+(?:['’-][^\W\d_]+)*):$END", rf"\1{NO_BREAK}:"),
    _rule(r"(?<=[)»]):$END", f"{NO_BREAK}:"),
    # Inside guillemets.
    _rule("«~*", f"«{NO_BREAK}"),
    _rule("~*»", f"{NO_BREAK}»"),
    # After what announces a number.
    _rule(r"(§|\b[nN]°|\b(?:[aA]rt|al|aff|cons|délib)\.)~+", rf"\1{NO_BREAK}"),
    _rule(r"(\b[pLRD]\.)~+(?=\d)", rf"\1{NO_BREAK}"),
    # Between a number and its unit, and after the h of a time.
    _rule(rf"(?<=\d)~+(?=(?:{_UNITS})(?![\w'’]))", NO_BREAK),
    _rule(rf"(?<=\d{NO_BREAK}h)~+(?=\d)", NO_BREAK),
    # The apostrophe of an elision.
    _rule(rf"(?<=[^\W\d_])'(?=[\w«{_MARK}])", "’"),
)


def typeset(text: str, language: Language) -> str:
    """Return `text` as it is printed in `language`; one that is already typeset, or English, comes back as is.

    Addresses, citations such as GDPR:32(1)(a), paths, markup, character references and what stands between
    backquotes are left alone, and so are times such as 9:12. Source: `Lexique des règles typographiques en
    usage à l'Imprimerie nationale`, with the narrow space of current screens.
    """
    if language != "fr":
        return text
    verbatim = iter(_VERBATIM.findall(text))
    text = _VERBATIM.sub(_MARK, text)
    text = _THOUSANDS.sub(lambda match: re.sub(_SPACE, NARROW, match[0]), text)
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return re.sub(_MARK, lambda _: next(verbatim), text)


_POORER: Final = {
    NARROW: (NO_BREAK, " "),
    NO_BREAK: (" ",),
    "\u2009": (" ",),
    "’": ("'",),
    "‘": ("'",),
    "“": ('"',),
    "”": ('"',),
    "«": ('"',),
    "»": ('"',),
    "–": ("-",),
    "—": ("-",),
    "‑": ("-",),
    "−": ("-",),
    "…": ("...",),
    "•": ("-",),
    "·": ("-",),
    "§": ("par.",),
    "€": ("EUR",),
    "°": ("o",),
    "œ": ("oe",),
    "Œ": ("OE",),
    "æ": ("ae",),
    "Æ": ("AE",),
    "→": ("->",),
    "←": ("<-",),
    "≥": (">=",),
    "≤": ("<=",),
    "≠": ("<>",),
    "×": ("x",),
    "✓": ("[ok]",),
    "✔": ("[ok]",),
    "✗": ("[x]",),
    "✘": ("[x]",),
    "⚠": ("[!]",),
    "●": ("*",),
    "○": ("o",),
}


def fold(text: str, encoding: str) -> str:
    """Return `text` with every character that `encoding` cannot write replaced by the nearest that it can.

    Symbols become words or signs, letters lose their accents, and what is left becomes `?`. Text that the
    encoding can write comes back as is. Raises LookupError when there is no such encoding.
    """
    if _fits(text, encoding):
        return text
    return "".join(char if _fits(char, encoding) else _poorer(char, encoding) for char in text)


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _poorer(char: str, encoding: str) -> str:
    bare = "".join(part for part in unicodedata.normalize("NFKD", char) if not unicodedata.combining(part))
    candidates = (*_POORER.get(char, ()), bare)
    return next((text for text in candidates if text and _fits(text, encoding)), "?")
