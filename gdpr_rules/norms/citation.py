"""A citation: the one place of a text that a norm rests on, as a value that is compared, sorted and hashed.

Written forms, each of which `str` gives back unchanged:

- `GDPR:32(1)(a)`, `R1182:3(1)`: an article of a European act, its paragraph, its point. The definitions of
  Article 4 of the GDPR are points of an article without paragraphs: `GDPR:4(15)`.
- `REC:85`: a recital of the GDPR.
- `LIL:58`, `LIL:20-IV`, `LIL:65(1)`, `CSP:L1110-4-II`, `CP:226-17-1`, `CSS:R161-47`: an article of a French
  law or code, its part in Roman numerals (the paragraph here), and the number of its 1°, 2°... (the point
  here).
- `CE:449694`, `CNIL:SAN-2020-014`, `CJEU:C-340/21`, `EDPB:9/2022`, `CNIL:2022-100`, `DECRET:2026-209`: a
  decision, a deliberation, guidelines or a decree, by number; a numbered paragraph may follow, as in
  `EDPB:9/2022(59)`.
- `GUIDE:G-F1-22`, `REF:REF-07`, `SEC:SEC-F17`, `ANS:MSS-01`, `PRAT:PRAT-07`, `FORM:FORM-D3`: a recommendation
  of a guide, by the id that the sources give it. `GUIDE` is the guide for doctors of 2018, `REF` the CNIL
  framework for practices of 2020, `SEC` the CNIL security guide of 2024, `ANS` the French digital health
  agency, `PRAT` the positions on everyday tools, `FORM` the fields of the breach form.

Whether the place exists is another question: `gdpr_rules.norms.source.Sources` answers it.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from functools import total_ordering
from typing import Any, Final, Literal

from pydantic_core import CoreSchema, core_schema

from gdpr_rules.errors import GdprRulesError


class BadCitation(GdprRulesError, ValueError):
    """A citation cannot be read, or names no existing place; `sentence` says so, `hint` what to do."""

    def __init__(self, sentence: str, hint: str) -> None:
        self.sentence = sentence
        self.hint = hint
        super().__init__(f"{sentence} {hint}")


Style = Literal["european", "recital", "french", "number"]
"""How a text is divided, hence how a place in it is written and shown."""


@dataclass(frozen=True, slots=True)
class _Shape:
    style: Style
    pattern: re.Pattern[str]
    example: str


_NUMERALS: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_WHOLE = "[1-9][0-9]*"


def _european(example: str) -> _Shape:
    places = rf"(?P<article>{_WHOLE})(?:\((?P<paragraph>{_WHOLE})\)(?:\((?P<point>[a-z])\))?)?"
    return _Shape("european", re.compile(places), example)


def _french(prefix: str, example: str) -> _Shape:
    places = (
        rf"(?P<article>{prefix}{_WHOLE}(?:-{_WHOLE})*)"
        rf"(?:-(?P<paragraph>{'|'.join(_NUMERALS)}))?(?:\((?P<point>{_WHOLE})\))?"
    )
    return _Shape("french", re.compile(places), example)


def _number(form: str, example: str, *, paragraphs: bool = False) -> _Shape:
    places = rf"(?P<number>{form})" + (rf"(?:\((?P<paragraph>{_WHOLE})\))?" if paragraphs else "")
    return _Shape("number", re.compile(places), example)


_SHAPES: Final[dict[str, _Shape]] = {
    "GDPR": _european("GDPR:32(1)(a)"),
    "REC": _Shape("recital", re.compile(rf"(?P<article>{_WHOLE})"), "REC:85"),
    "R1182": _european("R1182:3(1)"),
    "LIL": _french("", "LIL:58"),
    "CSP": _french("[LRD]", "CSP:L1110-4"),
    "CP": _french("", "CP:226-17-1"),
    "CSS": _french("[LRD]", "CSS:R161-47"),
    "DECRET": _number("[0-9]{4}-[0-9]+", "DECRET:2026-209"),
    "CJEU": _number(f"C-{_WHOLE}/[0-9]{{2}}", "CJEU:C-340/21", paragraphs=True),
    "CE": _number("[0-9]{6}", "CE:449694", paragraphs=True),
    "CNIL": _number("(?:SAN-)?[0-9]{4}-[0-9]{3}", "CNIL:SAN-2020-014", paragraphs=True),
    "EDPB": _number("[0-9]{1,2}/[0-9]{4}", "EDPB:9/2022", paragraphs=True),
    "GUIDE": _number("G-(?:F[1-6]|GEN|ANX|BRE|SAN)-[0-9]{2}", "GUIDE:G-F1-22"),
    "REF": _number("REF-[0-9]{2}", "REF:REF-07"),
    "SEC": _number("SEC-F[0-9]{2}[a-d]?", "SEC:SEC-F17"),
    "ANS": _number("(?:ANS|MSS|HDS|INS|MES)-[0-9]{2}", "ANS:MSS-01"),
    "PRAT": _number("(?:PRAT|WEDA)-[0-9]{2}", "PRAT:PRAT-07"),
    "FORM": _number("FORM-[A-Z][0-9]", "FORM:FORM-D3"),
}

ACTS: Final = tuple(_SHAPES)
"""Every act that a citation may name, in the order in which citations are sorted."""

_DEFINITIONS: Final = frozenset({("GDPR", "4")})
"""The articles whose numbers in parentheses are points, because the article has no paragraphs."""


@total_ordering
@dataclass(frozen=True, slots=True)
class Citation:
    """A place in the law: an act with article, paragraph and point, or the number of a decision or guide.

    A field that does not apply is empty. Built by hand or with `parse`; raises BadCitation when the fields
    are not what some written form says, so that `Citation.parse(str(citation)) == citation` always holds.
    Citations sort by act, then by number: Article 9 before Article 32.
    """

    act: str
    article: str = ""
    paragraph: str = ""
    point: str = ""
    number: str = ""

    def __post_init__(self) -> None:
        written = (self.article, self.paragraph, self.point, self.number)
        if _places(self.act, _written(self)) != written:
            raise BadCitation(
                f"The fields {written} are not a place in {self.act}.",
                f"Write it as text, such as {_shape(self.act).example}, and use Citation.parse.",
            )

    @classmethod
    def parse(cls, text: str) -> Citation:
        """Return the citation that `text` writes; raise BadCitation, with a hint, when it is none."""
        act, colon, rest = text.partition(":")
        if not colon:
            raise BadCitation(
                f"'{text}' is not a citation: it names no act.",
                f"Write the act, a colon and the place, such as {_guess_shape(text).example}.",
            )
        article, paragraph, point, number = _places(act, rest)
        return cls(act, article, paragraph, point, number)

    @property
    def style(self) -> Style:
        """How the cited text is divided."""
        return _shape(self.act).style

    @property
    def whole(self) -> Citation:
        """The article, decision or recommendation as a whole, without paragraph and point."""
        return Citation(self.act, article=self.article, number=self.number)

    def within(self, other: Citation) -> bool:
        """Say whether this is `other` or a part of it, as `GDPR:32(1)(a)` is of `GDPR:32`."""
        same = (self.act, self.article, self.number) == (other.act, other.article, other.number)
        return same and other.paragraph in ("", self.paragraph) and other.point in ("", self.point)

    def __str__(self) -> str:
        return f"{self.act}:{_written(self)}"

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Citation):
            return NotImplemented
        return _sort_key(self) < _sort_key(other)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._from_any,
            json_schema_input_schema=core_schema.str_schema(),
            serialization=core_schema.to_string_ser_schema(),
        )

    @classmethod
    def _from_any(cls, value: object) -> Citation:
        if isinstance(value, Citation):
            return value
        if isinstance(value, str):
            return cls.parse(value)
        raise BadCitation("A citation is written as text.", "Write it in quotes, such as 'GDPR:32(1)(a)'.")


def _shape(act: str) -> _Shape:
    if act not in _SHAPES:
        near = difflib.get_close_matches(act.upper(), ACTS, n=1)
        raise BadCitation(
            f"'{act}' is not an act that can be cited.",
            f"Did you mean {near[0]}?" if near else f"Use one of {', '.join(ACTS)}.",
        )
    return _SHAPES[act]


def _guess_shape(text: str) -> _Shape:
    """Return the shape of the act that `text` seems to begin with, else that of the GDPR, for an example."""
    word = re.split(r"[^A-Za-z0-9]", text, maxsplit=1)[0].upper()
    return _SHAPES.get(word, _SHAPES["GDPR"])


def _places(act: str, rest: str) -> tuple[str, str, str, str]:
    """Return article, paragraph, point and number as written in `rest`; raise BadCitation if malformed."""
    shape = _shape(act)
    match = shape.pattern.fullmatch(rest)
    found = match.groupdict() if match else {}
    article, paragraph, point, number = (found.get(name) or "" for name in ("article", "paragraph", "point", "number"))
    definition = (act, article) in _DEFINITIONS
    if match is None or (definition and point):
        raise BadCitation(f"'{act}:{rest}' is not a citation.", f"{act} is cited as in {shape.example}.")
    return (article, "", paragraph, number) if definition else (article, paragraph, point, number)


def _written(citation: Citation) -> str:
    paragraph = f"({citation.paragraph})" if citation.paragraph else ""
    point = f"({citation.point})" if citation.point else ""
    if citation.style == "french" and citation.paragraph:
        paragraph = f"-{citation.paragraph}"
    return f"{citation.number}{citation.article}{paragraph}{point}"


def _sort_key(citation: Citation) -> tuple[int, list[list[tuple[int, str]]]]:
    paragraph = citation.paragraph
    if paragraph in _NUMERALS:
        paragraph = str(_NUMERALS.index(paragraph) + 1)
    fields = (citation.number, citation.article, paragraph, citation.point)
    return ACTS.index(citation.act), [_natural(text) for text in fields]


def _natural(text: str) -> list[tuple[int, str]]:
    """Cut `text` into words and numbers, so that 9 sorts before 32; the text itself settles 01 against 1."""
    pieces = re.findall(r"[0-9]+|[^0-9]+", text)
    return [(int(piece), piece) if piece.isdigit() else (-1, piece) for piece in pieces]
