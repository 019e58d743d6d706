"""The dossier of a breach in words: the short picture, the notification, the letter, the register, the follow-ups.

What is said of the facts comes from the case; the phrases stand in `knowledge/templates/dossier.yaml`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

from gdpr_rules.dossier import BreachDossier
from gdpr_rules.dossier.calendar import Event, calendar
from gdpr_rules.dossier.facts import Statement
from gdpr_rules.dossier.form import Answered, Finder, FormField, Sought
from gdpr_rules.dossier.register import Change
from gdpr_rules.dossier.verdicts import AddresseeVerdict
from gdpr_rules.explain import dates
from gdpr_rules.explain.phrases import lowered, one_line, sentence
from gdpr_rules.explain.rendering import PLAIN_WIDTH, markdown, text
from gdpr_rules.explain.typography import typeset
from gdpr_rules.explain.wording import Wording
from gdpr_rules.facts.breaches import ORIGINS
from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.fields import LinkTo
from gdpr_rules.facts.values import Items
from gdpr_rules.findings.finding import Subject
from gdpr_rules.norms.citation import Citation
from gdpr_rules.norms.words import Language
from gdpr_rules.notifications import Notification

_OWN_WORDS: Final = frozenset({"description", "how_found", "delay_reasons_text", "consequences", "measures"})
"""Fields in the practice's own words, which a form field repeats as they are."""
_EFFECTS: Final = frozenset(
    {
        *("consequences", "severity", "stigmatising", "people", "records", "data_subjects", "people_abroad"),
        *("published", "exfiltration", "care_delayed", "restored_in_time", "restored_after_hours"),
    }
)
_MEASURES: Final = frozenset(
    {
        *("measures", "deletion_confirmed", "retrieved_before_access", "later_measures_remove_high_risk"),
        *("authority_notified", "authority_notice_phase", "authority_notice_number", "authority_notice_items"),
        *("authority_notice_completed", "delay_reasons", "delay_reasons_text", "data_subjects_informed"),
        *("data_subjects_notice_items", "data_subjects_notice_plain", "public_communication"),
        *("health_agency_told", "complaint_filed", "insurer_told", "register_entry", "register_items"),
        "risk_reasoning_written",
    }
)
_TRAITS: Final = ("personal_data_breach", "touches_health_data", "data_reached_strangers", "risk_unlikely", "risk")
_HOUR = Citation.parse("R1182:3(1)")
_WORKING_DAYS = Citation.parse("R1182:3(5)")
_PHASES = Citation.parse("GDPR:33(4)")
_REGISTER = Citation.parse("GDPR:33(5)")
_NOTIFY = Citation.parse("GDPR:33(1)")


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """One addressee: whether and by when to tell it, by which text, and what must be said beside."""

    to: str
    text: str
    citation: str
    more: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A titled part of a document."""

    title: str
    lines: tuple[str, ...]
    listed: bool = True


@dataclass(frozen=True, slots=True)
class FieldTold:
    """One field of the form in words."""

    code: str
    title: str
    lines: tuple[str, ...]


class DossierWriter:
    """Tells the dossier of one breach in one language."""

    def __init__(self, dossier: BreachDossier, language: Language) -> None:
        self.dossier = dossier
        self.language: Language = language
        self.wording = Wording(dossier.report, language)
        self.statements = self.wording.statements
        self.phrase = self.wording.phrase
        self.label = self.statements.naming("breach", dossier.breach)

    # The short picture.

    def picture(self) -> dict[str, Any]:
        """Return what the command line shows of the breach."""
        return {
            "heading": self._heading(),
            "notices": tuple(self._notices()),
            "form": self._form(),
            "questions": self._questions(self.dossier.questions),
        }

    def _form(self) -> str:
        if not self.dossier.notice_wanted:
            return self.phrase("picture.no_form")
        return self.phrase("picture.form", kind=self.phrase(f"option.a1.{self.dossier.form.kind}"))

    def _heading(self) -> str:
        facts = self.dossier.facts
        if facts.value("established") == "ruled_out":
            return self.phrase("picture.ruled_out", label=self.label)
        aware, learned = facts.said("aware"), facts.said("learned_from")
        if aware is None:
            return self.phrase("picture.unknown", label=self.label)
        moment = self.statements.value(aware.address, aware.value)
        if learned is None:
            return self.phrase("picture.known", label=self.label, moment=moment)
        own = f"picture.source.{learned.value}"
        told = self.phrase(own) if self.phrase.has(own) else self.statements.value(learned.address, learned.value)
        return self.phrase("picture.known.from", label=self.label, moment=moment, source=told)

    def _notices(self) -> Iterator[NoticeLine]:
        return map(self._notice, self._told_of())

    def _told_of(self) -> Iterator[AddresseeVerdict]:
        """Yield the verdicts, without what concerns few practices where it does not concern this one."""
        for verdict in self.dossier.verdicts.values():
            rare = verdict.to in ("controller", "health_agency")
            told = not (rare and verdict.notification.duty == "not_required")
            if told and self.wording.concerns(verdict.notification):
                yield verdict

    def _notice(self, verdict: AddresseeVerdict) -> NoticeLine:
        citation = self.statements.cite(self.wording.grounds_of(verdict.notification)[0])
        more = [*(self._readings(verdict) if verdict.open else ()), *self._settled_by(verdict)]
        to = self.wording.addressee(verdict.notification)
        return NoticeLine(to, self.wording.notice(verdict.notification), citation, tuple(more))

    def _readings(self, verdict: AddresseeVerdict) -> Iterator[str]:
        found, aware = verdict.deadlines, verdict.notification.aware
        if found.hour_excluded is not None:
            key = "reading.hour" if aware is not None and aware.exact else "reading.day"
            yield self.phrase(key, citation=self.statements.cite(_HOUR))
        if found.two_working_days is not None:
            due = self.wording.deadline(found.two_working_days)
            yield self.phrase("reading.disputed", due=due, citation=self.statements.cite(_WORKING_DAYS))

    def _settled_by(self, verdict: AddresseeVerdict) -> Iterator[str]:
        if verdict.settled_by and verdict.open and not verdict.notification.unless:
            names = self.phrase.joined(map(self._name, verdict.settled_by))
            yield self.phrase("picture.settled", facts=names)

    def _name(self, address: Address) -> str:
        """Return the name of a field, without the breach where it is one of its own."""
        if (address.kind, address.id) != ("breach", self.dossier.breach):
            return lowered(self.statements.name(address))
        return self.dossier.report.knowledge.names["breach"].fields[address.field].name.in_(self.language)

    def _questions(self, addresses: Iterable[Address]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.wording.question(address) for address in addresses))

    # Statements.

    def told(self, statement: Statement) -> str:
        """Return a statement as a sentence, with the time in which it held and what it follows from."""
        address, value = statement.address, statement.value
        if address.kind == "breach" and address.field in _OWN_WORDS:
            return sentence(one_line(str(value)))
        told = self._clause(statement)
        return sentence(told)

    def _clause(self, statement: Statement) -> str:
        address, value = statement.address, statement.value
        told = self.statements.told(address, value)
        when = self.statements.when(address, value)
        if when:
            told = self.phrase("form.when", fact=told, when=when)
        carried = self.dossier.report.carried.get(address)
        if carried is None:
            return told
        if carried.source is None:
            return self.phrase("form.carried.period", fact=told)
        return self.phrase("form.carried", fact=told, source=lowered(self.statements.told(carried.source, value)))

    # The notification.

    def notification(self) -> str | None:
        """Return the notification to the authority, in the order of its form, as Markdown; None if none is wanted."""
        if not self.dossier.notice_wanted:
            return None
        sections = tuple(
            {"title": self.phrase(f"section.{letter}"), "fields": tuple(map(self._field, fields))}
            for letter, fields in groupby(self.dossier.form.fields, key=lambda field: field.id.removeprefix("FORM-")[0])
        )
        about = self.phrase("cnil.about", label=self.label, day=self._day())
        return markdown(
            "dossier/notice.md.j2",
            self.language,
            notice={"about": about, "head": tuple(self._head()), "sections": sections},
        )

    def _day(self) -> str:
        return dates.until(self.dossier.report.on, self.language, weekdays=False)

    def _head(self) -> Iterator[str]:
        kind = self.dossier.form.kind
        verdict = self.dossier.verdicts.get("supervisory_authority")
        if kind != "none":
            yield self.phrase("cnil.how")
        if verdict is not None:
            notice = self._notice(verdict)
            text_ = lowered(notice.text.rstrip("."))
            yield sentence(self.phrase("register.line", to=notice.to, text=text_, citation=notice.citation))
            yield from notice.more
        yield self.phrase(f"cnil.{kind}", citation=self.statements.cite(_PHASES))

    def _field(self, field: FormField) -> FieldTold:
        citation = Citation("FORM", number=field.id)
        recommendation = self.dossier.report.knowledge.sources.resolve(citation).recommendation
        assert recommendation is not None  # the form is a guide: each field is one of its recommendations
        title = recommendation.title.in_(self.language)
        return FieldTold(field.id.removeprefix("FORM-"), title, tuple(self.answer(field)))

    def answer(self, field: FormField) -> Iterator[str]:
        """Yield the answer to one field of the form: at least one sentence, never an empty one."""
        answer = field.answer
        if isinstance(answer, Sought):
            yield self._sought("form.sought", answer.facts, answer.finder)
        elif isinstance(answer, Answered):
            if answer.options:
                named = self.phrase("semicolon").join(self.phrase(f"option.{option}") for option in answer.options)
                key = "form.attached" if field.id == "FORM-X2" else "form.ticked"
                yield self.phrase(key, options=named)
            yield from map(self.told, answer.statements)
            if answer.sought:
                yield self._sought("form.still", answer.sought, answer.finder)
        else:
            yield self.phrase("form.not_applicable", reason=self.phrase(f"na.{answer.reason}"))

    def _sought(self, key: str, addresses: Iterable[Address], finder: Finder) -> str:
        questions = " ".join(self._questions(addresses))
        return self.phrase(key, finder=self.phrase(f"finder.{finder}"), questions=questions)

    # The letter.

    def letter(self) -> str | None:
        """Return the letter to the people affected as Markdown, None if there is none to write."""
        letter = self.dossier.letter
        if letter is None:
            return None
        facts = self.dossier.facts
        people = self.dossier.verdicts["data_subjects"]
        citation = self.statements.cite(people.notification.norm.sources[0])
        certain = facts.concluded("personal_data_breach") is True and facts.value("established") != "suspected"
        perhaps = "" if certain else ".perhaps"
        if people.notification.unless:
            unless = self.wording.unless(people.notification)
            duty = self.phrase("letter.unless", citation=citation, unless=unless)
        else:
            duty = self.phrase("letter.required" if letter.certain else "letter.undecided", citation=citation)
        name = facts.practice("name")
        parts = {
            "head": (duty, self.phrase("letter.draft")),
            "missing": self._questions(letter.missing),
            "sender": one_line(name.value) if name is not None else "",
            "subject": self.phrase(f"letter.subject{perhaps}"),
            "opening": self.phrase(f"letter.opening{perhaps}"),
            "parts": tuple(part for part in self._letter_parts(perhaps) if part.lines),
        }
        return markdown("dossier/letter.md.j2", self.language, letter=parts)

    def _letter_parts(self, perhaps: str) -> Iterator[Part]:
        contact = self.dossier.facts.practice("contact")
        yield Part(self.phrase("letter.what"), tuple(self._what_happened(perhaps)), listed=False)
        yield Part(self.phrase("letter.consequences"), self._own_words("consequences"), listed=False)
        yield Part(self.phrase("letter.measures"), self._own_words("measures"), listed=False)
        yield Part(self.phrase("letter.advice"), tuple(self._advice()))
        lines = (sentence(one_line(contact.value)),) if contact is not None else ()
        yield Part(self.phrase("letter.contact"), lines, listed=False)

    def _own_words(self, field: str) -> tuple[str, ...]:
        statement = self.dossier.facts.said(field)
        return (self.told(statement),) if statement is not None else ()

    def _what_happened(self, perhaps: str) -> Iterator[str]:
        facts = self.dossier.facts
        yield from self._own_words("description")
        yield from self._when()
        if facts.said("description") is None:
            yield from self._origins(perhaps)
        contents = [self.statements.value(each.address, each.value) for each in facts.of_datasets("content")]
        if contents:
            yield self.phrase("letter.data", value=self.phrase.joined(dict.fromkeys(contents)))
        lost = facts.value("loss_of")
        for of in ("confidentiality", "integrity", "availability"):
            if lost is not None and of in lost.known:
                yield self.phrase(f"letter.loss.{of}")
        if facts.value("exfiltration") in ("shown", "not_excluded"):
            yield self.phrase(f"letter.taken.{facts.value('exfiltration')}")
        if facts.value("published") is True:
            yield self.phrase("letter.published")

    def _origins(self, perhaps: str) -> Iterator[str]:
        """Yield what happened as its reader lived it; "something else" tells him nothing."""
        stated = self.dossier.facts.value("origin")
        for each in ORIGINS if isinstance(stated, Items) else ():
            key = f"letter.origin.{each}"
            if each in stated.known and self.phrase.has(key):
                yield self.phrase(f"{key}{perhaps}" if self.phrase.has(f"{key}{perhaps}") else key)

    def _when(self) -> Iterator[str]:
        """Yield when it happened, or at least since when it is known; nothing is said of what nobody knows."""
        said = {name: statement for name in ("started", "ended") if (statement := self.dossier.facts.said(name))}
        moments = {name: self.statements.value(each.address, each.value) for name, each in said.items()}
        if len(set(moments.values())) == 1 and len(moments) > 1:
            yield self.phrase("letter.day", moment=moments["started"])
            return
        for name, moment in moments.items():
            yield self.phrase(f"letter.{name}", moment=moment)
        aware = self.dossier.facts.said("aware")
        if not moments and aware is not None:
            yield self.phrase("letter.known", moment=self.statements.value(aware.address, aware.value))

    def _advice(self) -> Iterator[str]:
        contents = self.dossier.facts.contents()
        lost = self.dossier.facts.value("loss_of")
        yield self.phrase("letter.advice.wary")
        for name, items in (
            ("credentials", {"credentials"}),
            ("financial", {"financial", "billing"}),
            ("nir", {"social_security_number", "national_health_identifier"}),
        ):
            if contents & items:
                yield self.phrase(f"letter.advice.{name}")
        if lost is not None and "availability" in lost.known:
            yield self.phrase("letter.advice.care")

    # The register.

    def register_told(self, changed: Iterable[Change] | None = None) -> dict[str, Any]:
        """Return an entry of the register in words: facts, effects, measures, and how it was assessed."""
        return {
            "label": self.label,
            "language": self.language,
            "changes": list(self._changes(changed or ())),
            "facts": list(self._kept(lambda name: name not in _EFFECTS | _MEASURES)),
            "effects": [*self._kept(_EFFECTS.__contains__), *self._open("consequences")],
            "measures": [*self._kept(_MEASURES.__contains__), *self._open("measures")],
            "assessment": list(self._assessment()),
        }

    def register(self) -> str:
        """Return the entry of the register as Markdown."""
        told = self.register_told()
        names = ("facts", "effects", "measures", "assessment")
        entry = {
            "title": self.phrase("register.title", label=self.label),
            "why": self.phrase("register.why", citation=self.statements.cite(_REGISTER)),
            "parts": tuple(Part(self.phrase(f"register.{name}"), tuple(told[name])) for name in names),
        }
        return markdown("dossier/register.md.j2", self.language, entry=entry)

    def _kept(self, wanted: Any) -> Iterator[str]:
        for statement in self.dossier.facts.everything():
            of_breach = statement.address.kind == "breach"
            if wanted(statement.address.field if of_breach else f"dataset.{statement.address.field}"):
                yield sentence(self._clause(statement))

    def _open(self, field: str) -> Iterator[str]:
        if self.dossier.facts.said(field) is None:
            yield self._sought("form.sought", [self.dossier.facts.address(field)], "practice")

    def _assessment(self) -> Iterator[str]:
        subject = Subject("breach", self.dossier.breach)
        concluded = [name for name in (*_TRAITS, "high_risk") if self.dossier.facts.concluded(name) is True]
        if "high_risk" in concluded:
            concluded.remove("risk")
        for name in concluded:
            yield sentence(self.statements.conclusion(subject, name, truth=True))
        for verdict in self._told_of():
            if verdict.to != "breach_register":
                yield self._duty(verdict)
        authority = self.dossier.verdicts.get("supervisory_authority")
        if authority is not None and authority.notification.duty in ("not_required", "excused"):
            yield self.phrase("register.reason", reason=self._why_not_notified(authority))

    def _duty(self, verdict: AddresseeVerdict) -> str:
        stands = "unless" if verdict.notification.unless else verdict.notification.duty
        owed = verdict.notification.norm.binds is not None
        text_ = self._by_the_provider(verdict.notification, stands) if owed else self.phrase(f"register.duty.{stands}")
        due = self.wording.due(verdict.notification)
        if due and verdict.notification.duty in ("required", "undetermined"):
            text_ = self.phrase("register.due", text=text_, due=due)
        citation = self.statements.cite(self.wording.grounds_of(verdict.notification)[0])
        to = self.wording.addressee(verdict.notification)
        return sentence(self.phrase("register.line", to=to, text=text_, citation=citation))

    def _by_the_provider(self, notification: Notification, stands: str) -> str:
        """Return that the provider told the practice, or else whether it must."""
        if notification.state != "done":
            return self.phrase(f"register.provider.{stands}")
        if notification.told is None:
            return self.phrase("register.provider.told")
        return self.phrase("register.provider.told.when", moment=self.statements.moment(notification.told))

    def _why_not_notified(self, verdict: AddresseeVerdict) -> str:
        finding = verdict.notification.finding
        if verdict.notification.duty == "excused" and finding is not None:
            return lowered(self.wording.because(finding))
        if self.dossier.facts.concluded("risk_unlikely") is not True:
            return self.phrase("register.reason.scope")
        subject = Subject("breach", self.dossier.breach)
        title = lowered(sentence(self.statements.conclusion(subject, "risk_unlikely", truth=True)))
        return " ".join([title, *map(sentence, dict.fromkeys(self._grounds("risk_unlikely")))])

    def _grounds(self, trait: str) -> Iterator[str]:
        """Yield the statements of the case on which a conclusion rests, ties between facts left out."""
        for ground in self.dossier.facts.grounds(trait):
            tie = isinstance(KINDS[ground.address.kind].fields()[ground.address.field], LinkTo)
            if ground.truth is True and not tie:
                yield self.statements.told(ground.address, ground.value)

    def _changes(self, changed: Iterable[Change]) -> Iterator[str]:
        now = {str(statement.address): statement for statement in self.dossier.facts.everything()}
        duties: Mapping[str, AddresseeVerdict] = {f"duty.{to}": each for to, each in self.dossier.verdicts.items()}
        for change in changed:
            if change.fact in now:
                yield self.phrase("register.change.now", fact=lowered(sentence(self._clause(now[change.fact]))))
            elif change.fact in duties:
                yield self.phrase("register.change.now", fact=self._duty(duties[change.fact]))
            else:
                yield self.phrase("register.change.gone", name=self._named(change.fact))

    def _named(self, fact: str) -> str:
        kind, _, rest = fact.partition(".")
        id, _, field = rest.rpartition(".")
        if kind in KINDS and field in KINDS[kind].fields():
            return lowered(self.statements.name(Address(kind, id, field)))
        return fact

    # The follow-ups and the calendar.

    def follow_ups(self) -> str:
        """Return what is still to be done, as Markdown."""
        others = []
        for each in self.dossier.follow_ups:
            if each.by is not None:
                others.append(self.phrase(f"follow.{each.kind}.by", moment=dates.moment(each.by, self.language)))
            else:
                others.append(self.phrase(f"follow.{each.kind}"))
        follow = {
            "title": self.phrase("follow.title", label=self.label),
            "notices": tuple(self._notices()),
            "questions": self._questions(self.dossier.questions),
            "others": tuple(others),
        }
        return markdown("dossier/follow-ups.md.j2", self.language, follow=follow)

    def calendar(self) -> str | None:
        """Return the deadlines as an iCalendar file, None if none is known."""
        events = tuple(self._events())
        return calendar(events, self.dossier.report.on) if events else None

    def _events(self) -> Iterator[Event]:
        verdict = self.dossier.verdicts.get("supervisory_authority")
        if verdict is not None and verdict.open:
            where = self.phrase("event.where", citation=self.statements.cite(_NOTIFY))
            plain, later = verdict.deadlines.plain, verdict.deadlines.hour_excluded
            if plain is not None:
                told = " ".join([where, *self._readings(verdict)])
                yield self._event("authority", plain, "event.authority", told)
            if later is not None:
                yield self._event("authority-later", later, "event.authority.later", where)
        for each in self.dossier.follow_ups:
            if each.by is not None:
                yield self._event("complement", each.by, "event.complement", self.phrase("event.habit"))

    def _event(self, kind: str, at: Any, summary: str, description: str) -> Event:
        case = self.dossier.report.case
        told = (typeset(each, self.language) for each in (self.phrase(summary, label=self.label), description))
        return Event((case.title or "", self.dossier.breach, kind), at, *told)


def picture_text(dossiers: Iterable[BreachDossier], language: Language, *, width: int = PLAIN_WIDTH) -> str:
    """Return the short picture of every breach, as text."""
    pictures = tuple(DossierWriter(dossier, language).picture() for dossier in dossiers)
    return text("dossier/picture.txt.j2", language, width=width, pictures=pictures)
