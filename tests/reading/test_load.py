"""A knowledge base as objects: what each way of writing becomes, and what stands on which day."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from gdpr_rules import Case, InvalidInput, KnowledgeBase, assess
from gdpr_rules.facts.values import Duration, Instant
from gdpr_rules.norms.citation import Citation
from gdpr_rules.norms.clock import TimeLimit
from gdpr_rules.norms.condition import (
    AtLeast,
    AtMost,
    Before,
    FieldCondition,
    FieldName,
    IncludesAll,
    IncludesAny,
    IncludesNone,
    Is,
    NotBefore,
    OneOf,
    Presumption,
    Test,
    TraitCondition,
    Within,
    WithoutUndueDelay,
)
from gdpr_rules.norms.norm import InForce, Link, Norm, NotificationDuty, Pattern, Qualification, Tie, Trait

NORM = """\
- id: sample
  sources: ["GDPR:33(1)"]
  in_force: {from: 2018-05-25}
  applies_to:
    breach: {kind: breach, affects: data}
    data: {kind: dataset, sensitive: yes}
    device: {kind: device}
  requires: {REQUIRES}
  examples: {violation: {}, met: {}, undetermined: {}}
  text:
    title: {fr: Titre, en: Title}
    violated: {fr: "« {{ breach.label }} »", en: "“{{ breach.label }}”"}
"""


def loaded(knowledge: Path, text: str, folder: str = "norms") -> KnowledgeBase:
    (knowledge / folder / "sample.yaml").write_text(text, encoding="utf-8")
    return KnowledgeBase.load(knowledge)


def sample(knowledge: Path, text: str) -> Norm:
    return loaded(knowledge, text).norms["sample"]


def concluding(knowledge: Path, text: str) -> Qualification:
    return loaded(knowledge, text, "qualifications").qualifications["sample"]


LIMIT = Within(TimeLimit(Duration("PT72H")), FieldName("breach", "aware"))


@pytest.mark.parametrize(
    ("written", "field", "test"),
    [
        ("device.encrypted: no", "device.encrypted", Is(expected=False)),
        ("device.form: laptop", "device.form", Is("laptop")),
        ("device.form: {in: [laptop, phone]}", "device.form", OneOf(("laptop", "phone"))),
        ("device.updates: {not_in: [never]}", "device.updates", OneOf(("automatic", "within_days", "rarely"))),
        ("device.session_lock_minutes: {at_least: 5}", "device.session_lock_minutes", AtLeast(5)),
        ("device.session_lock_minutes: {at_most: 5}", "device.session_lock_minutes", AtMost(5)),
        ("breach.origin: {includes_all: [hacking]}", "breach.origin", IncludesAll(("hacking",))),
        ("breach.origin: {includes_any: [hacking]}", "breach.origin", IncludesAny(("hacking",))),
        ("breach.origin: {includes_none: [hacking]}", "breach.origin", IncludesNone(("hacking",))),
        ("breach.aware: {before: 2026-01-01}", "breach.aware", Before(Instant.parse("2026-01-01"))),
        ("breach.aware: {not_before: 2026-01-01}", "breach.aware", NotBefore(Instant.parse("2026-01-01"))),
        ("breach.authority_notified: yes", "breach.authority_notified", Is(expected=True)),
        ("breach.authority_notified: refused", "breach.authority_notified", Is("refused")),
        ("breach.authority_notified: {within: PT72H, since: breach.aware}", "breach.authority_notified", LIMIT),
        (
            "breach.authority_notified: {without_undue_delay: yes}",
            "breach.authority_notified",
            WithoutUndueDelay(),
        ),
    ],
)
def test_what_is_required_becomes_a_test_on_a_field(knowledge: Path, written: str, field: str, test: Test) -> None:
    norm = sample(knowledge, NORM.replace("REQUIRES", written))
    assert norm.requires == (FieldCondition(FieldName(*field.split(".")), test),)


def test_a_trait_is_tested_as_concluded_and_a_link_ties_two_facts(knowledge: Path) -> None:
    norm = sample(knowledge, NORM.replace("REQUIRES", "data.sensitive: no"))
    sensitive = FieldName("data", "sensitive")
    assert norm.requires == (TraitCondition(sensitive, expected=False),)
    assert norm.patterns == (
        Pattern("breach", "breach", links=(Link("affects", "data"),)),
        Pattern("data", "dataset", (TraitCondition(sensitive, expected=True),)),
        Pattern("device", "device"),
    )
    assert norm.place.line == 1
    assert norm.kinds == ("breach", "dataset", "device")


def test_a_presumption_is_kept_with_its_text(knowledge: Path) -> None:
    text = NORM.replace("REQUIRES", "device.encrypted: yes").replace(
        "sensitive: yes", 'sensitive: {is: yes, presume: "REC:85"}'
    )
    norm = sample(knowledge, text)
    assert norm.presumptions == (Presumption(FieldName("data", "sensitive"), True, Citation.parse("REC:85")),)


def test_national_law_binds_in_its_country_only(knowledge: Path) -> None:
    text = NORM.replace("REQUIRES", "device.encrypted: yes").replace("  requires", "  jurisdiction: FR\n  requires")
    *_, last = sample(knowledge, text).patterns
    assert last.kind == "practice"
    assert last.conditions == (FieldCondition(FieldName("jurisdiction", "country"), Is("FR")),)


def test_a_notification_names_its_clock(knowledge: Path) -> None:
    text = NORM.replace("REQUIRES", "breach.authority_notified: {within: PT72H, since: breach.aware}") + (
        "  notification: {to: supervisory_authority, about: breach, done: breach.authority_notified,\n"
        "    aware: breach.aware, within: PT72H}\n"
    )
    notified = FieldName("breach", "authority_notified")
    assert sample(knowledge, text).notification == NotificationDuty(
        "supervisory_authority", "breach", notified, LIMIT.since, LIMIT.limit
    )


def test_a_norm_reads_the_moment_from_which_its_clock_runs(knowledge: Path) -> None:
    norm = sample(
        knowledge, NORM.replace("REQUIRES", "breach.authority_notified: {within: PT72H, since: breach.aware}")
    )
    stated = [(read.key, read.test) for read in norm.reads() if not read.concluded]
    assert stated == [("breach.affects", None), ("breach.authority_notified", LIMIT), ("breach.aware", None)]
    assert [read.key for read in norm.reads() if read.concluded] == ["dataset.sensitive"]


def test_the_moment_from_which_a_clock_runs_needs_a_question(knowledge: Path) -> None:
    path = knowledge / "questions" / "base.yaml"
    questions = json.loads(path.read_text(encoding="utf-8"))
    del questions["breach.aware"]
    path.write_text(json.dumps(questions), encoding="utf-8")
    with pytest.raises(InvalidInput, match=r"'sample' needs breach\.aware, and no question asks for it"):
        sample(knowledge, NORM.replace("REQUIRES", "breach.authority_notified: {within: PT72H, since: breach.aware}"))


def test_a_provision_is_in_force_from_a_day_until_another(knowledge: Path) -> None:
    text = NORM.replace("REQUIRES", "device.encrypted: yes").replace("2018-05-25}", "2018-05-25, until: 2030-01-01}")
    assert sample(knowledge, text).in_force == InForce(date(2018, 5, 25), date(2030, 1, 1))


def test_a_qualification_concludes_traits_ties_and_facts(knowledge: Path) -> None:
    qualification = concluding(
        knowledge,
        """\
- id: sample
  sources: ["GDPR:5(2)"]
  in_force: {from: 2018-05-25}
  applies_to:
    service: {kind: service}
    data: {kind: dataset}
    breach: {kind: breach, as_stated: yes}
  concludes:
    service.open: yes
    breach.affects: data
    new: {kind: exposure, service: service, data: data}
  carries: {breach.records: data.records}
  title: {fr: Titre, en: Title}
""",
    )
    assert qualification.traits == (Trait("service", "open"),)
    assert qualification.ties == (Tie("breach", "affects", "data"),)
    assert qualification.new is not None
    assert qualification.new.ties == (("service", "service"), ("data", "data"))
    assert [(str(c.to), str(c.source)) for c in qualification.carries] == [("breach.records", "data.records")]
    assert qualification.pattern("breach").as_stated


# The whole.


def test_the_digest_changes_with_any_file_and_with_nothing_else(knowledge: Path) -> None:
    first = KnowledgeBase.load(knowledge).digest
    assert KnowledgeBase.load(str(knowledge)).digest == first
    with (knowledge / "remedies" / "base.yaml").open("a") as file:
        file.write("# a comment\n")
    assert KnowledgeBase.load(knowledge).digest != first


def test_what_was_read_never_changes(knowledge: Path) -> None:
    base: Any = KnowledgeBase.load(knowledge)
    for table in (base.norms, base.qualifications, base.remedies, base.questions, base.names):
        with pytest.raises(TypeError):
            table["other"] = None


def test_what_is_made_of_it_is_made_once(knowledge: Path) -> None:
    base, made = KnowledgeBase.load(knowledge), []
    for _ in range(3):
        assert base.once("key", lambda: made.append(1) or len(made)) == 1  # type: ignore[func-returns-value]  # counts
    assert made == [1]


def test_a_day_leaves_out_later_decisions_and_what_rests_on_them_alone() -> None:
    base = KnowledgeBase.load()
    before = base.as_known_on(date(2020, 12, 7))
    exemptions = {exemption.id for exemption in base.norms["gdpr-33-1-notify-authority"].unless}
    earlier = {exemption.id for exemption in before.norms["gdpr-33-1-notify-authority"].unless}
    assert exemptions - earlier == {
        "authority-itself-informed-the-controller",
        "told-by-the-authority-when-already-aware",
    }
    assert before.known_on == date(2020, 12, 7)
    assert base.as_known_on(date(2020, 12, 7)) is before
    assert base.as_known_on(date(2022, 7, 22)).norms["gdpr-33-1-notify-authority"].unless
    decision = Citation.parse("CE:449694")
    assert not any(decision in provision.citations() for provision in before.provisions)


def test_a_small_base_judges(knowledge: Path) -> None:
    case = Case.load(
        """
        devices: {d: {stores: [r], encrypted: no}, e: {stores: [r], encrypted: yes}, f: {stores: [r]}}
        datasets: {r: {content: [medical_record]}}
        """
    )
    report = assess(case, knowledge=KnowledgeBase.load(knowledge), on="2026-06-01", engine="native")
    found = {finding.subject.id: finding.verdict.value for finding in report.findings if finding.subject}
    assert found == {"d": "violation", "e": "met", "f": "undetermined"}
    assert report.on - datetime(2026, 6, 1, 22, tzinfo=UTC) == timedelta(0)


def test_a_real_case_that_cannot_be_read_is_a_mistake_with_its_place(knowledge: Path) -> None:
    folder = knowledge / "cases"
    folder.mkdir()
    (folder / "lost.yaml").symlink_to(folder / "nowhere.yaml")
    with pytest.raises(InvalidInput, match="cannot be read"):
        KnowledgeBase.load(knowledge).real_cases()
