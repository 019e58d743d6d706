"""From outlines to output: templates set the parts out, then the typography, the width and the colours are done once.

Outlines hold plain data. A Markdown template passes every part through `md`, which escapes it; a text template needs
no escape, because no line of an outline holds a line break or a control character. Colour is added last, around
words that are there anyway: no colour code can come from data, which has no control characters.
"""

from __future__ import annotations

import re
import textwrap
from functools import cache
from typing import TYPE_CHECKING, Final

from gdpr_rules.explain.phrases import TEMPLATES, Phrases
from gdpr_rules.explain.typography import typeset
from gdpr_rules.norms.words import Language

if TYPE_CHECKING:
    from jinja2 import Environment

PLAIN_WIDTH: Final = 80
_COLOURS: Final = {
    "mark.urgent": "1;31",
    "mark.major": "31",
    "mark.minor": "33",
    "mark.pending": "1;31",
    "mark.check": "36",
    "heading": "1",
}

# Around a word that has a colour or a column of its own, until the end: control characters, which data cannot hold.
_OPEN, _NAME_ENDS, _CLOSE = "\x0e", "\x10", "\x0f"
_SPAN: Final = re.compile(f"{_OPEN}([a-z.]*){_NAME_ENDS}([^{_CLOSE}]*){_CLOSE}")
_HEAD: Final = re.compile(rf"\s*(?:- |\d+\. |[a-z]{{1,2}}\. )?(?:{_OPEN}[^{_CLOSE}]*{_CLOSE} *)*")
_MARKUP: Final = re.compile(r"([\\`*_{}\[\]<>#|~$&])")
_LIST_MARK: Final = re.compile(r"^(\s*)([-+=]|\d+(?=[.)]))")


def text(template: str, language: Language, *, width: int = PLAIN_WIDTH, colour: bool = False, **parts: object) -> str:
    """Render a text template, no line wider than `width` where words allow it."""
    lines = typeset(_rendered(template, language, parts), language).splitlines()
    wrapped = "\n".join(_wrapped(line.rstrip(), width) for line in lines)
    return _SPAN.sub(_colour if colour else r"\2", _without_gaps(wrapped))


def markdown(template: str, language: Language, **parts: object) -> str:
    """Render a Markdown template."""
    return _without_gaps(typeset(_rendered(template, language, parts), language))


def _rendered(template: str, language: Language, parts: dict[str, object]) -> str:
    return _environment().get_template(template).render(t=Phrases(language), **parts)


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    made = Environment(
        loader=FunctionLoader(lambda name: TEMPLATES.joinpath(name).read_text(encoding="utf-8")),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701  # text needs no escape, Markdown goes through `md`: see above
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["md"] = escape_markdown
    made.filters["column"] = _span
    return made


def escape_markdown(text: str) -> str:
    """Return plain text as it must stand in Markdown to be read as it is, not as markup, a link or HTML."""
    escaped = _MARKUP.sub(r"\\\1", text)
    escaped = re.sub(r":(?=//)", r"\\:", escaped)
    return _LIST_MARK.sub(lambda m: m[1] + (f"\\{m[2]}" if not m[2].isdigit() else f"{m[2]}\\"), escaped)


def _span(text: str, name: str = "", width: int = 0) -> str:
    """Make of a word a column, `width` wide, in the colour that `name` has, if it has one."""
    padded = text.ljust(width)
    return f"{_OPEN}{name}{_NAME_ENDS}{padded}{_CLOSE}" if text else padded


def _wrapped(line: str, width: int) -> str:
    """Break a line at spaces, and set what follows under what comes after the list mark and the columns."""
    if len(_SPAN.sub(r"\2", line)) <= width:
        return line
    match = _HEAD.match(line)
    head = match[0] if match is not None else ""
    indent = len(_SPAN.sub(r"\2", head))
    rest = textwrap.wrap(
        line[len(head) :], max(width - indent, 20), break_long_words=False, break_on_hyphens=False, tabsize=1
    )
    return head + ("\n" + " " * indent).join(rest)


def _colour(span: re.Match[str]) -> str:
    code = _COLOURS.get(span[1])
    return span[2] if code is None else f"\x1b[{code}m{span[2]}\x1b[0m"


def _without_gaps(text: str) -> str:
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n") + "\n"
