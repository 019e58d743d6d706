"""The independent checker accepts what the engines conclude, and rejects every proof that was tampered with."""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from gdpr_rules import Case, KnowledgeBase, assess
from gdpr_rules.exports.proof import proof_of
from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.editing import parse_address, with_value
from gdpr_rules.facts.timeline import timeline
from gdpr_rules.facts.values import PARIS
from gdpr_rules.proofs.checker import case_digest, check, seal

ROOT = Path(__file__).parents[2]
CASES = sorted((ROOT / "knowledge" / "cases").glob("*.yaml"))
REFERENCE = ROOT / "knowledge" / "cases" / "fr-cnil-san-2020-014.yaml"

Proof = dict[str, Any]


@pytest.fixture(scope="module")
def knowledge() -> KnowledgeBase:
    return KnowledgeBase.load()


@pytest.fixture(scope="module")
def few(knowledge: KnowledgeBase) -> KnowledgeBase:
    """Return the norms on security and breaches alone, which are enough to tamper with."""
    norms = {id: norm for id, norm in knowledge.norms.items() if id.startswith("gdpr-3")}
    return knowledge.with_provisions(norms, knowledge.qualifications)


@pytest.fixture(scope="module")
def case() -> Case:
    return Case.load(REFERENCE)


@pytest.fixture(scope="module")
def proof(case: Case, few: KnowledgeBase) -> Proof:
    """Return a proof as a program would read it."""
    read: Proof = json.loads(json.dumps(proof_of(assess(case, knowledge=few, engine="native"))))
    return read


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
@pytest.mark.parametrize("known_on", [None, date(2020, 12, 7)], ids=["all law", "law of 2020"])
def test_a_true_proof_is_accepted(path: Path, known_on: date | None, knowledge: KnowledgeBase) -> None:
    case, law = Case.load(path), knowledge.as_known_on(known_on)
    proof = proof_of(assess(case, knowledge=law))

    assert check(proof, case, law.provisions, law.digest) == []


def mutations(proof: Proof) -> Iterator[tuple[str, Proof]]:
    """Yield, for one finding of each sort, the proof without it, with it twice, and with every part of it changed."""
    seen = set()
    for number, claim in enumerate(proof["findings"]):
        kind = (claim["verdict"], claim["ended"], claim.get("scope"), claim.get("duty"))
        if kind in seen:
            continue
        seen.add(kind)
        changed = copy.deepcopy(proof)
        del changed["findings"][number]
        yield f"without {claim['norm']}", changed
        changed = copy.deepcopy(proof)
        changed["findings"].append(claim)
        yield f"{claim['norm']} twice", changed
        for key, value in claim.items():
            for other in _others(value):
                changed = copy.deepcopy(proof)
                changed["findings"][number][key] = other
                yield f"{claim['norm']} {key}: {other}", changed
            changed = copy.deepcopy(proof)
            del changed["findings"][number][key]
            yield f"{claim['norm']} without {key}", changed


def _others(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        for key, inner in value.items():
            for other in _others(inner):
                yield {**value, key: other}
            yield {name: each for name, each in value.items() if name != key}
        yield {**value, "stranger": True}
    elif value is None or isinstance(value, bool):
        yield from (other for other in (True, False, None, 1, "true") if other is not value)
    else:
        yield from (f"{value}x", "", "met" if value != "met" else "violation")


def test_every_tampered_finding_is_rejected(proof: Proof, case: Case, few: KnowledgeBase) -> None:
    tried, accepted = 0, []
    for name, changed in mutations(proof):
        sealed = {**changed, "seal": seal(changed)}
        tried += 1
        if check(sealed, case, few.provisions, few.digest) == []:
            accepted.append(name)

    assert accepted == []
    assert tried > 200


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("on", "2019-10-01T00:00:00+00:00"),
        ("on", "2020-12-07T23:00:01+00:00"),
        ("on", "yesterday"),
        ("on", "2020-12-07T23:00:00"),
        ("law_known_on", "2020-12-07"),
        ("proof_version", 1),
        ("knowledge", "0" * 64),
        ("case", "0" * 64),
        ("seal", "0" * 64),
        ("findings", None),
        ("findings", [1]),
        ("findings", []),
        ("verdict", "all is well"),
    ],
)
def test_a_damaged_frame_is_rejected(key: str, value: object, proof: Proof, case: Case, few: KnowledgeBase) -> None:
    assert check({**proof, key: value}, case, few.provisions, few.digest)


def test_another_day_is_rejected_under_a_new_seal_where_facts_turn_on_it(
    proof: Proof, case: Case, few: KnowledgeBase
) -> None:
    """On 1 October 2019 the ports were still open: what had ended later had not ended then."""
    changed = {**proof, "on": "2019-10-01T00:00:00+00:00"}
    changed["seal"] = seal(changed)

    assert check(changed, case, few.provisions, few.digest)


def test_a_proof_of_another_case_is_rejected(proof: Proof, case: Case, few: KnowledgeBase) -> None:
    other = with_value(case, parse_address("device.portable-1.encrypted"), "yes")

    assert check(proof, other, few.provisions, few.digest)


def test_a_norm_taken_away_is_missed(proof: Proof, case: Case, few: KnowledgeBase) -> None:
    provisions = [each for each in few.provisions if each.id != "gdpr-33-1-notify-authority"]

    assert check(proof, case, provisions, few.digest)


def test_the_digest_of_a_case_is_that_of_what_it_says() -> None:
    one = Case.load("devices:\n  a: {encrypted: no, form: laptop}\n  b: {}\nlisted: [device, network]\n")
    same = Case.load("listed: [network, device]\ndevices:\n  b: {}\n  a: {form: laptop, encrypted: no}\n")
    other = Case.load("listed: [network, device]\ndevices:\n  b: {}\n  a: {form: laptop, encrypted: unknown}\n")
    fewer = Case.load("listed: [network, device]\ndevices:\n  a: {form: laptop, encrypted: no}\n")

    assert case_digest(one) == case_digest(same)
    assert len({case_digest(each) for each in (one, other, fewer)}) == 3


def test_a_digest_can_be_worked_out_from_the_file_alone() -> None:
    text = "devices:\n  a: {encrypted: {value: no, until: 2019-10-09}, form: laptop}\nlisted: [device]\n"
    facts = {
        "device.a": {"encrypted": [{"value": False, "until": "2019-10-09"}], "form": [{"value": "laptop"}]},
    }
    data = json.dumps({"listed": ["device"], "facts": facts}, sort_keys=True)

    assert case_digest(Case.load(text)) == hashlib.sha256(data.encode()).hexdigest()


def test_a_value_in_a_proof_is_written_as_in_a_case_file(proof: Proof, case: Case) -> None:
    (snapshot,) = timeline(case, datetime(2019, 10, 8, tzinfo=PARIS))[:1]
    read = {}
    for claim in proof["findings"]:
        for written, value in claim.get("facts", {}).items():
            address = parse_address(written)
            if value is not None and address.kind != "departure" and len(case.stated(address).episodes) == 1:
                read[address] = KINDS[address.kind].fields()[address.field].read_value(value)

    assert len(read) > 10
    assert read == {address: snapshot.value(address) for address in read}


def test_a_proof_of_what_was_laid_over_the_law_names_it_and_holds(case: Case, knowledge: KnowledgeBase) -> None:
    law = knowledge.with_overlay("digital-omnibus")
    proof = proof_of(assess(case, knowledge=law, engine="native"))

    assert proof["overlays"] == ["digital-omnibus"]
    assert check(proof, case, law.provisions, law.digest) == []
    assert check(proof, case, knowledge.provisions, knowledge.digest)
