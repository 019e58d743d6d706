"""Whether every norm comes to the verdicts that its own examples state."""

from __future__ import annotations

from gdpr_rules.engine.inference import infer
from gdpr_rules.engine.native import NativeEngine
from gdpr_rules.errors import InvalidInput, Problem
from gdpr_rules.facts.case import judged_instant
from gdpr_rules.findings.judge import judge
from gdpr_rules.findings.settle import Verdict, gravest
from gdpr_rules.norms.norm import Example, Norm
from gdpr_rules.reading.examples import case_of
from gdpr_rules.reading.load import KnowledgeBase


def rehearse(knowledge: KnowledgeBase) -> list[Problem]:
    """Return the examples that are no situation, or that come to another verdict than they state, with their places."""
    problems: list[Problem] = []
    for norm in knowledge.norms.values():
        for example in norm.examples:
            try:
                found = verdict_of(norm, example, knowledge)
            except InvalidInput as error:
                problems += error.problems
                continue
            if found != example.verdict:
                told = found or "no finding"
                sentence = f"this example of '{norm.id}' states {example.verdict}, and the rules find {told}."
                problems.append(Problem(example.place, sentence, "Correct the norm, or the example."))
    return sorted(set(problems))


def verdict_of(norm: Norm, example: Example, knowledge: KnowledgeBase) -> Verdict | None:
    """Return the verdict that an example shows: the gravest that its norm gives, None if it gives no finding.

    Raises InvalidInput if the example is no situation.
    """
    case = case_of(example)
    assert case.on is not None
    periods = infer(case, knowledge, judged_instant(case.on), NativeEngine())
    return gravest(finding.verdict for finding in judge((norm,), periods))
