"""How fast the engines are, as ratios that hold on any machine: run ``make bench``.

The unit is R, the time that the C core of durable_rules takes for the same rules and facts when it is driven as barely
as gives right conclusions (``bench/core.py``). What is compared takes turns in one process, without garbage collection.
"""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, NamedTuple

from bench import workload
from gdpr_rules import Case, InvalidInput, KnowledgeBase, Report, assess
from gdpr_rules.engine import durable
from gdpr_rules.engine.inference import compiled_of, encoding_of, infer
from gdpr_rules.engine.native import NativeEngine
from gdpr_rules.engine.program import Facts, Program
from gdpr_rules.reading.load import packaged

REFERENCE = Path(__file__).parents[1] / "knowledge" / "cases" / "fr-cnil-san-2020-014.yaml"
IMPORTS = "import pydantic, click, yaml, jinja2"
ROW = "{:<44} {:>9} {:>9} {:>9}   {:>7}   {}"


class Subject(NamedTuple):
    """Something to measure, and how many R it may take, if that was decided."""

    name: str
    run: Callable[[], object]
    target: float | None = None


def main() -> None:
    usable, reason = durable.available()
    if not usable:
        print(f"{reason}\nSo there is no R, and nothing but the times of what runs here.")
    measure_program("A practice: 60 facts, 83 rules", workload.program(), workload.practice(1), rounds=500)
    measure_program("A hospital: 12,169 facts, 83 rules", workload.program(), workload.hospital(10_000), rounds=7)
    case = Case.load(REFERENCE)
    try:
        knowledge = packaged()
    except InvalidInput as error:
        print(f"\nThe knowledge base cannot be read: {len(error.problems)} problems, the first of which is\n"
              f"{error.problems[0]}")  # fmt: skip
        return
    measure_reference_case(case, knowledge)
    measure_cold_start()


def measure_program(title: str, program: Program, facts: Facts, rounds: int) -> None:
    native = NativeEngine().compile(program)
    subjects = [Subject("native: inference", lambda: native.run(facts), 0.1)]
    if durable.available():
        adapter = durable.DurableEngine().compile(program)
        subjects.append(Subject("durable: inference", lambda: adapter.run(facts), 1.3))
    print_table(title, [*yardstick([(program, facts)]), *subjects], rounds)


def measure_reference_case(case: Case, knowledge: KnowledgeBase) -> None:
    """The knowledge base on the reference case: all its periods, first the engines alone and then the whole."""
    on = assess(case, knowledge=knowledge, engine="native").on
    periods = infer(case, knowledge, on, NativeEngine())
    work = [(period.encoding.program, period.facts) for period in periods]

    def inference(engine: Any) -> Callable[[], object]:
        compiled = [(engine.compile(program), facts) for program, facts in work]
        return lambda: [program.run(facts) for program, facts in compiled]

    subjects = [Subject("native: inference", inference(NativeEngine()), 0.1)]
    if durable.available():
        subjects.append(Subject("durable: inference", inference(durable.DurableEngine()), 1.3))
    subjects += [
        Subject("native: rows and inference", lambda: infer(case, knowledge, on, NativeEngine())),
        Subject("native: assess", lambda: assess(case, knowledge=knowledge, engine="native"), 1.0),
        Subject("native: assess, with all that it leads to", lambda: everything(case, knowledge)),
        Subject("auto: assess", lambda: assess(case, knowledge=knowledge, engine="auto")),
    ]
    rows = sum(len(rows) for _, facts in work for rows in facts.values())
    rules = max(len(program.rules) for program, _ in work)
    title = f"The reference case: {len(work)} periods, {rows} rows, {rules} rules"
    print_table(title, [*yardstick(work), *subjects], rounds=200)
    measure_compilation(knowledge)


def everything(case: Case, knowledge: KnowledgeBase) -> tuple[object, ...]:
    report: Report = assess(case, knowledge=knowledge, engine="native")
    return report.violations, report.notifications, report.questions, report.remedies, report.carried


def measure_compilation(knowledge: KnowledgeBase) -> None:
    program = encoding_of(knowledge).program
    compiled_of(knowledge, NativeEngine())
    subjects = [Subject("native: compile the knowledge base", lambda: NativeEngine().compile(program))]
    if durable.available():
        subjects.append(Subject("durable: compile it", lambda: durable.DurableEngine().compile(program)))
    print_table("What is done once", subjects, rounds=20)


def measure_cold_start() -> None:
    command: list[str | Path] = [Path(sys.executable).with_name("gdpr-rules"), "assess", REFERENCE, "--lang", "fr"]
    subjects = [
        Subject(f'python -c "{IMPORTS}"', lambda: process([sys.executable, "-c", IMPORTS])),
        Subject("gdpr-rules assess, auto", lambda: process(command)),
        Subject("gdpr-rules assess, native", lambda: process([*command, "--engine", "native"])),
    ]
    print_table("From nothing: one process, its output thrown away; R is here the first row", subjects, rounds=9)


def process(command: Sequence[str | Path]) -> None:
    quiet = subprocess.DEVNULL
    subprocess.run(command, stdout=quiet, stderr=quiet, check=False)  # noqa: S603  # our own commands


def yardstick(work: Iterable[tuple[Program, Facts]]) -> list[Subject]:
    """The core on every program and its facts, one after the other; nothing where it is not installed."""
    if not durable.available():
        return []
    from bench.core import Core

    cores = [Core(program, facts) for program, facts in work]
    return [Subject("R: the core of durable_rules, barely", lambda: [core.run() for core in cores])]


def print_table(title: str, subjects: Sequence[Subject], rounds: int) -> None:
    times = take_turns([subject.run for subject in subjects], rounds)
    print(f"\n{title}; {rounds} rounds")
    print(ROW.format("", "least ms", "median ms", "most ms", "ratio", "target"))
    for subject, taken in zip(subjects, times, strict=True):
        ratio = median(taken) / median(times[0])
        target = "" if subject.target is None or not durable.available() else verdict(ratio, subject.target)
        print(ROW.format(subject.name, *(f"{1e3 * t:.3f}" for t in (min(taken), median(taken), max(taken))),
                         f"{ratio:.3f}", target).rstrip())  # fmt: skip


def verdict(ratio: float, target: float) -> str:
    return f"<= {target:g} {'met' if ratio <= target else 'MISSED'}"


def take_turns(runs: Sequence[Callable[[], object]], rounds: int) -> list[list[float]]:
    """The seconds that each took, in every round one after the other."""
    for run in runs:
        run()
    times: list[list[float]] = [[] for _ in runs]
    gc.collect()
    gc.disable()
    try:
        for _ in range(rounds):
            for run, taken in zip(runs, times, strict=True):
                start = perf_counter()
                run()
                taken.append(perf_counter() - start)
    finally:
        gc.enable()
    return times


if __name__ == "__main__":
    main()
