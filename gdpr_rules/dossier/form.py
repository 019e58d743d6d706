"""The notification to the authority: every field of its online form, answered, to be found out, or not applicable.

The fields and their order are those of the form (FORM-A1 to FORM-X2). An answer holds statements of the case, or
options of the form that follow from them; what nobody stated is sought, with who can find it out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from gdpr_rules.dossier.facts import BreachFacts, Statement
from gdpr_rules.dossier.verdicts import AddresseeVerdict
from gdpr_rules.facts.case import SELF
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import REFUSED, Instant, Items, Links, Truth
from gdpr_rules.norms.condition import happened
from gdpr_rules.norms.norm import Addressee

NoticeKind = Literal["initial", "complete", "complementary", "withdrawal", "none"]
Finder = Literal["practice", "technician", "provider", "discoverer", "records", "papers"]
"""Who can find out what is unknown, or from what."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A field with an answer: options of the form, the statements behind them, and what is still to be found out."""

    statements: tuple[Statement, ...] = ()
    options: tuple[str, ...] = ()
    sought: tuple[Address, ...] = ()
    finder: Finder = "practice"


@dataclass(frozen=True, slots=True)
class Sought:
    """A field whose answer nobody stated: the facts that would give it, and who can find them out."""

    facts: tuple[Address, ...]
    finder: Finder


@dataclass(frozen=True, slots=True)
class NotApplicable:
    """A field that asks for nothing here, and why."""

    reason: str


Answer = Answered | Sought | NotApplicable
Verdicts = Mapping[Addressee, AddresseeVerdict]
Builder = Callable[[BreachFacts, Verdicts], Answer]


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of the form with its answer."""

    id: str
    answer: Answer

    @property
    def sought(self) -> tuple[Address, ...]:
        """The facts that are still to be found out for it."""
        if isinstance(self.answer, Answered):
            return self.answer.sought
        return self.answer.facts if isinstance(self.answer, Sought) else ()


@dataclass(frozen=True, slots=True)
class NoticeForm:
    """The whole form."""

    kind: NoticeKind
    fields: tuple[FormField, ...]

    def field(self, id: str) -> FormField:
        """Return a field by its id; KeyError if the form has no such field."""
        found = {each.id: each for each in self.fields}
        return found[id]

    @property
    def sought(self) -> tuple[Address, ...]:
        """Every fact that is still to be found out, in the order of the form."""
        return tuple(dict.fromkeys(address for field in self.fields for address in field.sought))


def notice_form(facts: BreachFacts, verdicts: Verdicts) -> NoticeForm:
    """Fill in the form for one breach."""
    rest = tuple(FormField(id, build(facts, verdicts)) for id, build in FIELDS.items())
    kind = _kind(facts, any(field.sought for field in rest))
    return NoticeForm(kind, (FormField("FORM-A1", _type(facts, kind)), *rest))


def was_done(facts: BreachFacts, field: str) -> Truth:
    """Say whether something was done by the instant judged: not, if the practice refused."""
    value = facts.value(field)
    if isinstance(value, Instant):
        return happened(value, facts.report.on)
    return False if value is REFUSED else value


def _kind(facts: BreachFacts, incomplete: bool) -> NoticeKind:
    notified = was_done(facts, "authority_notified")
    if facts.value("established") == "ruled_out":
        return "withdrawal" if notified is True else "none"
    if notified is True:
        return "complementary"
    return "initial" if incomplete else "complete"


def _type(facts: BreachFacts, kind: NoticeKind) -> Answer:
    if kind == "none":
        return NotApplicable("ruled_out")
    about = ("authority_notified", "authority_notice_phase", "authority_notice_number")
    earlier = kind in ("complementary", "withdrawal")
    statements = _said(facts, *about) if earlier else ()
    missing: tuple[Address, ...] = ()
    if earlier and facts.said("authority_notice_number") is None:
        missing = (facts.address("authority_notice_number"),)
    elif not earlier and facts.said("authority_notified") is None:
        missing = (facts.address("authority_notified"),)
    return Answered(statements, (f"a1.{kind}",), missing)


# What most fields are made of.


def _said(facts: BreachFacts, *fields: str) -> tuple[Statement, ...]:
    found = (facts.said(field) for field in fields)
    return tuple(statement for statement in found if statement is not None)


def _answer(statements: Iterable[Statement], wanted: Iterable[Address], finder: Finder) -> Answer:
    """Answer with what is known, and seek what is wanted and is not."""
    known = tuple(statements)
    have = {statement.address for statement in known}
    missing = tuple(address for address in wanted if address not in have)
    return Answered(known, (), missing, finder) if known else Sought(missing, finder)


def _field(field: str, finder: Finder) -> Builder:
    """A form field that is one field of the breach."""

    def build(facts: BreachFacts, _: Verdicts) -> Answer:
        return _answer(_said(facts, field), [facts.address(field)], finder)

    return build


def _options(field: str, prefix: str, finder: Finder, options: Mapping[str, str] | None = None) -> Builder:
    """A form field that is one choice of the breach, told as options of the form."""

    def build(facts: BreachFacts, _: Verdicts) -> Answer:
        statement = facts.said(field)
        if statement is None:
            return Sought((facts.address(field),), finder)
        value = statement.value
        chosen = sorted(value.known) if isinstance(value, Items) else [value]
        named = dict.fromkeys(f"{prefix}.{(options or {}).get(word, word)}" for word in chosen)
        return Answered((statement,), tuple(named))

    return build


def _practice(finder: Finder, wanted: tuple[str, ...], *others: str) -> Builder:
    def build(facts: BreachFacts, _: Verdicts) -> Answer:
        found = (facts.practice(field) for field in (*wanted, *others))
        known = [statement for statement in found if statement is not None]
        return _answer(known, [Address("practice", SELF, field) for field in wanted], finder)

    return build


# The organisation.


def _dpo(facts: BreachFacts, _: Verdicts) -> Answer:
    address = Address("accountability", SELF, "dpo_designated")
    statement = facts.known(address)
    return Answered((statement,)) if statement is not None else Sought((address,), "practice")


def _other_organisations(facts: BreachFacts, _: Verdicts) -> Answer:
    statement = facts.said("at_provider")
    if statement is None:
        return Sought((facts.address("at_provider"),), "practice")
    return Answered((statement,)) if facts.providers else NotApplicable("no_provider")


def _provider_notice(facts: BreachFacts, _: Verdicts) -> Answer:
    at_provider = facts.value("at_provider")
    if isinstance(at_provider, Links) and not at_provider.ids:
        return NotApplicable("no_provider")
    statements = _said(facts, "provider_aware", "provider_told_controller")
    if statements or facts.providers:
        return _answer(statements, [facts.address("provider_told_controller")], "provider")
    return Sought((facts.address("at_provider"),), "practice")


# The dates.


def _end(facts: BreachFacts, _: Verdicts) -> Answer:
    statements = _said(facts, "ongoing", "ended")
    ongoing = facts.value("ongoing")
    wanted = () if ongoing is True else ("ended",) if ongoing is False else ("ongoing", "ended")
    if facts.said("ended") is not None:
        wanted = ()
    return _answer(statements, [facts.address(field) for field in wanted], "technician")


def _discovery(facts: BreachFacts, _: Verdicts) -> Answer:
    return _answer(_said(facts, "learned_from", "how_found"), [facts.address("how_found")], "discoverer")


def _delay(facts: BreachFacts, verdicts: Verdicts) -> Answer:
    """Ask for reasons once the plain 72 hours have passed, or a notice that was made came later."""
    verdict = verdicts.get("supervisory_authority")
    if verdict is None or verdict.notification.duty in ("not_required", "excused"):
        return NotApplicable("no_notice_due")
    state, limit = verdict.notification.state, verdict.deadlines.plain
    if state in ("done", "partly_done"):
        return NotApplicable("in_time")
    wanted = [facts.address("delay_reasons_text")]
    if state not in ("done_late", "overdue"):
        if limit is None:
            return Sought((facts.address("aware"),), "practice")
        if facts.report.on < limit:
            return NotApplicable("time_left")
        if was_done(facts, "authority_notified") is None:
            wanted.append(facts.address("authority_notified"))
    return _answer(_said(facts, "delay_reasons_text"), wanted, "practice")


def _about_dates(facts: BreachFacts, _: Verdicts) -> Answer:
    statements = _said(facts, "lasted", "alerted", "inquiry_prompt")
    return Answered(statements) if statements else NotApplicable("no_comment")


# The data and the people.

_ORDINARY: Final = {
    "identity": "civil_status",
    "birth_date": "civil_status",
    "contact": "contact",
    "social_security_number": "nir",
    "national_health_identifier": "nir",
    "credentials": "credentials",
    "financial": "financial",
    "billing": "financial",
    "appointments": "other",
    "care_dates": "other",
    "treating_professional": "other",
    "staff_file": "other",
    "free_text": "other",
}
_SENSITIVE: Final = {
    "medical_images": "health",
    "medical_record": "health",
    "diagnosis": "health",
    "prescription": "health",
    "test_results": "health",
    "appointment_motive": "health",
    "claim_forms": "health",
    "genetic": "genetic",
    "biometric_identification": "biometric",
    "sex_life": "orientation",
    "religion": "beliefs",
    "ethnic_origin": "origin",
    "political_opinions": "politics",
    "union_membership": "union",
}


def _data(prefix: str, options: Mapping[str, str], none: str) -> Builder:
    def build(facts: BreachFacts, _: Verdicts) -> Answer:
        datasets = facts.datasets
        if not datasets:
            return Sought((facts.address("affects"),), "records")
        statements = facts.of_datasets("content")
        open_ones = {s.address for s in statements if not s.value.complete}
        known = {statement.address.id for statement in statements}
        missing = [Address("dataset", dataset, "content") for dataset in datasets if dataset not in known]
        missing += sorted(open_ones)
        named = {options[item] for item in facts.contents() if item in options}
        if not named:
            return Sought(tuple(missing), "records") if missing else NotApplicable(none)
        touched = tuple(s for s in statements if s.value.known & options.keys())
        return Answered(touched, tuple(f"{prefix}.{name}" for name in sorted(named)), tuple(missing), "records")

    return build


def _people(facts: BreachFacts, _: Verdicts) -> Answer:
    statement = facts.said("data_subjects")
    statements = (statement,) if statement is not None else facts.of_datasets("data_subjects")
    named = sorted({item for each in statements for item in each.value.known})
    if not named:
        return Sought((facts.address("data_subjects"),), "records")
    return Answered(statements, tuple(f"n4.{name}" for name in named))


def _identifiable(facts: BreachFacts, _: Verdicts) -> Answer:
    datasets = facts.datasets
    if not datasets:
        return Sought((facts.address("affects"),), "records")
    wanted = [Address("dataset", dataset, "identifiable") for dataset in datasets]
    return _answer(facts.of_datasets("identifiable"), wanted, "records")


def _media(facts: BreachFacts, _: Verdicts) -> Answer:
    devices = facts.devices
    if not devices:
        through = ("device", "came_through")
        return _answer(_said(facts, *through), map(facts.address, through), "technician")
    addresses = [Address("device", device, "form") for device in devices]
    known = (facts.known(address) for address in addresses)
    return _answer([statement for statement in known if statement is not None], addresses, "technician")


# Security before, consequences, measures.

_SECURITY: Final = {
    "device": ("encrypted", "updates", "antivirus", "firewall", "session_lock", "individual_accounts", "remote_wipe"),
    "service": (
        "server_function",
        "authentication",
        "remote_access",
        "remote_authentication",
        "encrypted_transport",
        "content_encrypted",
        "individual_accounts",
        "access_log",
    ),
    "network": ("open_to_internet", "openings_needed", "wifi", "firewall"),
}


def _security(facts: BreachFacts, _: Verdicts) -> Answer:
    """Tell the security of what was hit, gaps as well, with the time in which each held."""
    things = {"device": facts.devices, "service": facts.services, "network": facts.networks}
    statements = [
        statement
        for kind, ids in things.items()
        for id in ids
        for field in _SECURITY[kind]
        for statement in facts.history(Address(kind, id, field))
    ]
    for field in ("readable", "key_safe", "copy_available"):
        statements += _said(facts, field)
    if not statements:
        return Sought((facts.address("readable"),), "technician")
    return Answered(tuple(statements))


def _consequence(of: str, *fields: str) -> Builder:
    """Tell what is known of one kind of loss, unless that loss is excluded."""

    def build(facts: BreachFacts, _: Verdicts) -> Answer:
        lost = facts.value("loss_of")
        happened_so = lost.includes(of) if isinstance(lost, Items) else None
        if happened_so is False:
            return NotApplicable(f"no_{of}")
        statements = _said(facts, *fields)
        if happened_so is True:
            statements = (*_said(facts, "loss_of"), *statements)
        return Answered(statements) if statements else Sought((facts.address("loss_of"),), "technician")

    return build


def _harms(facts: BreachFacts, _: Verdicts) -> Answer:
    return _answer(_said(facts, "consequences", "stigmatising"), [facts.address("consequences")], "practice")


# The people told, and the rest.


def people_told(facts: BreachFacts) -> Truth:
    """Say whether the people were told, each of them or by a public communication."""
    told = (was_done(facts, "data_subjects_informed"), was_done(facts, "public_communication"))
    return True if True in told else told[0]


def _informed(facts: BreachFacts, _: Verdicts) -> Answer:
    statements = _said(facts, "data_subjects_informed", "public_communication")
    told = people_told(facts)
    if told is True:
        return Answered(statements, ("p1.yes",))
    if facts.value("data_subjects_informed") is REFUSED:
        return Answered(statements, ("p1.no",))
    if told is None:
        return Sought((facts.address("data_subjects_informed"),), "practice")
    return Answered(statements, ("p1.undecided",))


def _information(facts: BreachFacts, _: Verdicts) -> Answer:
    told = people_told(facts)
    if told is None:
        return Sought((facts.address("data_subjects_informed"),), "practice")
    if told is False:
        return NotApplicable("not_told")
    about = ("data_subjects_informed", "public_communication", "data_subjects_notice_items")
    return _answer(_said(facts, *about), [facts.address("data_subjects_notice_items")], "practice")


def _why_not_told(facts: BreachFacts, verdicts: Verdicts) -> Answer:
    if people_told(facts) is True:
        return NotApplicable("told")
    verdict = verdicts.get("data_subjects")
    if verdict is None or verdict.notification.duty == "not_required":
        return Answered((), ("p3.no_high_risk",))
    finding = verdict.notification.finding
    if verdict.notification.duty == "excused" and finding is not None and finding.excused_by is not None:
        return Answered((), (f"p3.{finding.excused_by.id}",))
    if verdict.notification.duty == "required":
        return NotApplicable("must_be_told")
    return Sought(verdict.settled_by, "practice")


def _others(facts: BreachFacts, _: Verdicts) -> Answer:
    statements = _said(facts, "people_abroad", "health_agency_told")
    return _answer(statements, [facts.address("people_abroad")], "practice")


def _attachments(_: BreachFacts, verdicts: Verdicts) -> Answer:
    people = verdicts.get("data_subjects")
    return Answered((), ("x2.letter",)) if people is not None and people.open else NotApplicable("no_attachment")


_ORIGINS: Final = {
    "hacking": "attack",
    "malware": "attack",
    "ransomware": "attack",
    "phishing": "attack",
    "exposed_service": "other",
    "curiosity_of_staff": "other",
    "outage": "other",
}

FIELDS: Final[Mapping[str, Builder]] = {
    "FORM-A2": _options("established", "a2", "practice"),
    "FORM-O1": _practice("papers", ("name", "siren", "address"), "country", "professionals", "staff"),
    "FORM-O2": _practice("practice", ("legal_head",)),
    "FORM-O3": _practice("practice", ("contact",)),
    "FORM-O4": _dpo,
    "FORM-O5": _other_organisations,
    "FORM-D1": _field("started", "technician"),
    "FORM-D2": _end,
    "FORM-D3": _field("aware", "practice"),
    "FORM-D4": _provider_notice,
    "FORM-D5": _discovery,
    "FORM-D6": _delay,
    "FORM-D7": _about_dates,
    "FORM-V1": _options("loss_of", "v1", "technician"),
    "FORM-V2": _options("origin", "v2", "technician", _ORIGINS),
    "FORM-V3": _options("cause", "v3", "technician"),
    "FORM-V4": _field("description", "practice"),
    "FORM-N1": _data("n1", _ORDINARY, "no_ordinary_data"),
    "FORM-N2": _data("n2", _SENSITIVE, "no_sensitive_data"),
    "FORM-N3": _field("records", "records"),
    "FORM-N4": _people,
    "FORM-N5": _field("people", "records"),
    "FORM-N6": _identifiable,
    "FORM-N7": _media,
    "FORM-S1": _security,
    "FORM-C1": _consequence(
        "confidentiality",
        "recipient",
        "recipient_trusted",
        "deletion_confirmed",
        "retrieved_before_access",
        "exfiltration",
        "published",
    ),
    "FORM-C2": _consequence("integrity"),
    "FORM-C3": _consequence("availability", "restored_in_time", "restored_after_hours", "care_delayed"),
    "FORM-C4": _harms,
    "FORM-C5": _options("severity", "c5", "practice"),
    "FORM-M1": _field("measures", "practice"),
    "FORM-P1": _informed,
    "FORM-P2": _information,
    "FORM-P3": _why_not_told,
    "FORM-X1": _others,
    "FORM-X2": _attachments,
}
"""What fills in each field but the first, which follows from the others."""
