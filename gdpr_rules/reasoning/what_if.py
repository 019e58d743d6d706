"""What would come of it if some facts were otherwise: the case is changed, assessed again, and compared."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from gdpr_rules.assessment import EngineName, assess
from gdpr_rules.documents import read_text
from gdpr_rules.facts.case import Case
from gdpr_rules.facts.editing import NoSuchFact, parse_address, with_values
from gdpr_rules.facts.fact import Address
from gdpr_rules.reading.load import KnowledgeBase
from gdpr_rules.reasoning.diff import Comparison, diff

_EXAMPLE = "device.laptop-1.encrypted=yes"


def parse_setting(written: str) -> tuple[Address, Any]:
    """Return the address and the value of `kind.id.field=value`, the value as a case file would write it.

    Raises NoSuchFact if there is no such field, InvalidInput if the value cannot be read.
    """
    address, equals, value = written.partition("=")
    if not equals:
        raise NoSuchFact(f"'{written}' sets nothing. Write it as kind.id.field=value, such as {_EXAMPLE}.")
    found = parse_address(address.strip())
    return found, read_text(f"value: {value.strip()}\n", written).data["value"]


def what_if(
    case: Case,
    values: Mapping[Address, Any],
    *,
    knowledge: KnowledgeBase | None = None,
    on: datetime | date | str | None = None,
    law_known_on: date | str | None = None,
    engine: EngineName = "auto",
) -> Comparison:
    """Assess a case as it is and with other values, all set at once, and compare.

    The values are written as in a case file, and stand for the whole time of the case: "if it had been so". Raises
    what `assess` raises, and InvalidInput if a value does not fit its field.
    """
    changed = with_values(case, values)
    old = assess(case, knowledge=knowledge, on=on, law_known_on=law_known_on, engine=engine)
    new = assess(changed, knowledge=old.knowledge, on=old.on, engine=engine)
    return diff(old, new)
