"""The whole report on one page: what to do today first, then what was found, what is owed, and what is not known."""

from __future__ import annotations

from collections.abc import Iterator

from gdpr_rules.assessment import Report
from gdpr_rules.explain import dates
from gdpr_rules.explain.contract import knowledge_version
from gdpr_rules.explain.explanation import Explainer, Group, groups
from gdpr_rules.explain.outline import BreachTold, Entry, Notice, Page, QuestionTold, Step
from gdpr_rules.explain.phrases import capitalised, one_line, sentence
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.words import Language
from gdpr_rules.notifications import Notification
from gdpr_rules.questions import AskedFact, comes_early
from gdpr_rules.remedies import Action

MOST_QUESTIONS = 8
MOST_THINGS = 6
"""How many questions and facts the page names; it says how many it leaves out."""


class Paginator:
    """Sets out one report in one language."""

    def __init__(self, report: Report, language: Language) -> None:
        self.report = report
        self.explainer = Explainer(report, language)
        self.wording = self.explainer.wording
        self.phrase = self.wording.phrase
        self.language: Language = language

    def page(self) -> Page:
        """Return the page."""
        case = self.report.case
        found = groups(self.report.findings)
        questions = self._questions()
        left_out = len(questions) - MOST_QUESTIONS
        heading, today = self._today()
        return Page(
            about=self.phrase("page.about", title=one_line(case.title)) if case.title else "",
            judged=self.phrase("page.judged", moment=self._judged()),
            today_heading=heading,
            today=today,
            violations=tuple(self._entry(group) for group in found if group[0].verdict is Verdict.VIOLATION),
            unless=tuple(self._entry(group) for group in found if group[0].but_for_exceptions),
            breaches=tuple(self._breaches()),
            checks=tuple(self._entry(group) for group in found if self._must_be_shown(group)),
            questions=tuple(questions[:MOST_QUESTIONS]),
            more_questions=self.phrase.counted("page.more_questions", left_out) if left_out > 0 else "",
            excused=tuple(self._entry(group) for group in found if group[0].verdict is Verdict.EXCUSED),
            counts=self._counts(),
            unknown=tuple(self.wording.closing(kind) for kind in self.report.incomplete),
            actions=tuple(self._action(action) for action in self.report.remedies),
            footer=tuple(self._footer()),
        )

    def _judged(self) -> str:
        return dates.until(self.report.on, self.language)

    # What to do today.

    def _today(self) -> tuple[str, str]:
        """Return the one thing to do, with how pressing it is.

        A pressing remedy comes first, then a message, what the law asks unless an exception is shown, a pressing
        question, and at last what can wait.
        """
        remedies, questions = self.report.remedies, self.report.questions
        pressing = [action for action in remedies if action.when in ("now", "today")]
        if pressing:
            return self._first_action(pressing[0])
        for notification in sorted(self.report.notifications, key=_certainty):
            if self._presses(notification):
                title = self.wording.title(notification.norm)
                return self.phrase("today.today"), f"{sentence(title)} {self.wording.notice(notification)}"
        failed = [finding for finding in self.report.findings if finding.but_for_exceptions and finding.norm.counts]
        if failed and failed[0].norm.severity != "minor":
            return self.phrase("today.unless"), sentence(self.wording.text(failed[0].norm.text.violated, failed[0]))
        urgent = [asked for asked in questions if asked.urgent]
        if urgent:
            return self.phrase("today.question"), self.wording.question(urgent[0].fact)
        if remedies:
            return self._first_action(remedies[0])
        if questions:
            return self.phrase("today.next_question"), self.wording.question(questions[0].fact)
        if self.report.incomplete:
            return self.phrase("today.next_question"), self.wording.closing(self.report.incomplete[0])
        return "", self.phrase("today.nothing")

    def _presses(self, notification: Notification) -> bool:
        """Say whether a message must go out, or may have to while time is running."""
        if notification.state not in ("due", "overdue", "partly_done"):
            return False
        if notification.norm.binds is not None:
            return False  # it is not for the practice to do
        stands = notification.duty == "required" or bool(notification.unless)
        return stands or (notification.duty == "undetermined" and bool(self.wording.due(notification)))

    def _first_action(self, action: Action) -> tuple[str, str]:
        told = self._action(action)
        things = f" ({told.things})" if told.things else ""
        return self.phrase(f"today.{action.when}"), sentence(told.text.removesuffix(".") + things)

    def _action(self, action: Action) -> Step:
        remedy = self.report.knowledge.remedies[action.remedy]
        labels = [self.wording.statements.label(subject.kind, subject.id) for subject in action.subjects]
        quoted = [self.phrase("fact.quoted", text=label) for label in dict.fromkeys(labels)]
        if len(quoted) > MOST_THINGS:
            quoted = [*quoted[: MOST_THINGS - 1], self.phrase("page.others", count=len(quoted) - MOST_THINGS + 1)]
        return Step(
            when=self.phrase(f"when.{action.when}"),
            text=sentence(remedy.title.in_(self.language)),
            how=sentence(remedy.steps.in_(self.language)) if remedy.steps is not None else "",
            things=self.phrase("page.for", things=self.phrase.joined(quoted)) if quoted else "",
        )

    # Findings.

    def _entry(self, group: Group) -> Entry:
        finding = group[0]
        norm = finding.norm
        sentences = list(dict.fromkeys(self.wording.failing(each) for each in group))
        more = ""
        if len(sentences) > MOST_THINGS:
            more = sentence(capitalised(self.phrase("page.others", count=len(sentences) - MOST_THINGS + 1)))
            sentences = sentences[: MOST_THINGS - 1]
        citations = finding.excused_by.sources if finding.excused_by is not None else norm.sources
        mark = {
            Verdict.VIOLATION: "mark.ended" if finding.ended else f"mark.{norm.severity}",
            Verdict.EXCUSED: "mark.exception",
            Verdict.UNDETERMINED: "mark.check" if finding.pending_until is None else "mark.pending",
        }[finding.verdict]
        if finding.but_for_exceptions:
            mark = f"mark.{norm.severity}"
        return Entry(
            mark=self.phrase(mark),
            colour=mark,
            title=self.wording.text(norm.text.title, finding) if len(group) == 1 else self.wording.title(norm),
            verdict=sentence(capitalised(self.wording.verdict(finding))),
            norm=norm.id,
            sentences=tuple(sentences),
            more=more,
            citation=self.wording.statements.cite(citations[0]),
            tags=self.wording.tags(norm),
        )

    @staticmethod
    def _must_be_shown(group: Group) -> bool:
        """Say whether an open finding cannot be told by a question alone: time is running, or no court has decided."""
        finding = group[0]
        if finding.verdict is not Verdict.UNDETERMINED or finding.but_for_exceptions:
            return False
        nothing_to_ask = finding.applies and not (finding.missing or finding.open_kinds)
        return finding.pending_until is not None or nothing_to_ask

    def _questions(self) -> list[QuestionTold]:
        told: dict[str, QuestionTold] = {}
        facts = {asked.fact for asked in self.report.questions}
        for asked in self.report.questions:
            if comes_early(asked.fact, facts, self.report.knowledge):
                continue
            text = self.wording.question(asked.fact)
            told.setdefault(text, QuestionTold(text, asked.urgent, self._citation(asked)))
        return list(told.values())

    def _citation(self, asked: AskedFact) -> str:
        return self.wording.statements.cite(self.report.knowledge.norms[asked.why[0]].sources[0])

    # Notifications.

    def _breaches(self) -> Iterator[BreachTold]:
        """Yield each breach with those who must be told of it, or need not by an exception."""
        by_breach: dict[str, list[Notification]] = {}
        for notification in self.report.notifications:
            by_breach.setdefault(notification.about.id, []).append(notification)
        for of_breach in by_breach.values():
            notices = tuple(self._notice(each) for each in of_breach if self._is_told(each))
            if notices:
                aware = next((each.aware for each in of_breach if each.aware is not None), None)
                known = ""
                if aware is not None:
                    known = self.phrase("notice.aware", moment=dates.instant(aware, self.language))
                label = self.phrase("fact.quoted", text=self.wording.about(of_breach[0]))
                yield BreachTold(label, known, notices)

    def _is_told(self, notification: Notification) -> bool:
        return notification.duty != "not_required" and self.wording.concerns(notification)

    def _notice(self, notification: Notification) -> Notice:
        pressing = notification.state == "overdue"
        return Notice(
            to=self.wording.addressee(notification),
            text=self.wording.notice(notification),
            colour="mark.urgent" if pressing else "",
            citation=self.wording.statements.cite(self.wording.grounds_of(notification)[0]),
        )

    # Counts and what the report rests on.

    def _counts(self) -> str:
        counts, phrase = self.report.counts, self.phrase
        violations = [finding for finding in self.report.findings if finding.verdict is Verdict.VIOLATION]
        drafts = sum(finding.norm.status == "draft" for finding in violations)
        weaker = [finding for finding in violations if not finding.norm.is_law and finding.norm.status != "draft"]
        providers = [finding for finding in violations if finding.norm.is_law and finding.norm.binds]
        binding = [finding for finding in violations if finding.counts]
        ended = sum(finding.ended for finding in binding)
        told = phrase.counted("count.violation", len(binding))
        parts = [told + (phrase("count.ended", count=ended) if ended else "")]
        if providers:
            parts.append(phrase.counted("count.provider", len(providers)))
        if weaker:
            parts.append(phrase.counted("count.weaker", len(weaker)))
        parts.append(phrase.counted("count.excused", counts[Verdict.EXCUSED]))
        unless = sum(finding.but_for_exceptions for finding in self.report.findings)
        parts.append(
            phrase("count.undetermined", count=counts[Verdict.UNDETERMINED])
            + (phrase.counted("count.unless", unless) if unless else "")
        )
        parts += [phrase(f"count.{name}", count=counts[name]) for name in (Verdict.MET, Verdict.NOT_APPLICABLE)]
        if drafts:
            parts.append(phrase("count.draft", count=drafts))
        total = phrase.counted("count.total", len(self.report.findings))
        return phrase("count.line", total=total, parts=", ".join(parts))

    def _footer(self) -> Iterator[str]:
        report, phrase = self.report, self.phrase
        digest = report.knowledge.digest[:12]
        yield phrase("footer.knowledge", version=knowledge_version(), digest=digest)
        if report.law_known_on is None:
            yield phrase("footer.law_known.all")
        else:
            yield phrase("footer.law_known", day=dates.long_day(report.law_known_on, self.language))
        several = "many" if len(report.engines) > 1 else "one"
        yield phrase(f"footer.engines.{several}", engines=phrase.joined(report.engines))
        norms = report.knowledge.norms.values()
        reviewed = sum(norm.review is not None for norm in norms)
        if reviewed:
            yield phrase("footer.review", count=reviewed, total=len(norms))
        else:
            yield phrase("footer.review.none")
        yield phrase("solidity.answers")
        yield phrase("footer.sent")
        yield phrase("solidity.aid")


def _certainty(notification: Notification) -> tuple[bool, bool, bool]:
    """Return what makes a message come later: an open duty, time left, an exception that could lift it."""
    required = notification.duty == "required"
    return not (required or notification.unless), notification.state != "overdue", not required
