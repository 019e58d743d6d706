"""The built-in engine: a forward chainer that is written as Python source once for each program.

How a program becomes source:

1. The relations are put in an order in which each comes after all that its rows depend on (mutually recursive ones
   together). A rule is matched at the first moment at which everything it reads is complete: it is *driven* by the
   rows of one pattern, and the rows of its other patterns are looked up in *memories*. So each match is found once.
2. A memory holds the rows of one relation that pass some tests, by the values of the columns that they are looked up
   with. Rules share memories.
3. For each relation there is one loop over its rows. Its body is a decision tree that makes each test of any rule
   once, and whose leaves put the row into memories or match the rules that it drives.
4. Within a recursive component rows arrive one by one. A match is found when the last of its rows arrives, from the
   first pattern that this row serves; a row that serves several patterns of a match therefore yields it once as well.

The source holds nothing but generated names and literals: no text of a program is run.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

from gdpr_rules.engine.program import (
    Const,
    Derivation,
    Derived,
    Facts,
    Pattern,
    Program,
    Rule,
    Value,
    arrange,
    components,
    dependencies,
)

Lines: TypeAlias = list[str]

# CPython allows 20 nested loops and 100 levels of indentation; what would go deeper is put into a function.
LOOPS_IN_ONE_FUNCTION = 12
DEEPEST_SHARED_CHECK = 20
FEWEST_CASES = 4
LONGEST_DECIMAL = 64

MIRRORED = {"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}


class NativeEngine:
    """Runs every program on every supported Python; has no limits but memory."""

    name = "native"

    def compile(self, program: Program) -> NativeProgram:
        """Generate and compile the source for a program."""
        return NativeProgram(program)


class NativeProgram:
    """A program as a Python function; it keeps no state between runs.

    The types of values are trusted: facts come from a caller that has checked them, and checking them here again would
    take as long as matching them. ``Program.check_facts`` makes that check.
    """

    def __init__(self, program: Program) -> None:
        self._program = program
        self.source = _Writer(program).source()
        """The generated code, for whoever wants to read it."""
        scope: dict[str, Any] = {
            "Derivation": Derivation,
            "new": tuple.__new__,
            "arrange": arrange,
        }
        exec(compile(self.source, "<rules>", "exec"), scope)  # noqa: S102  # it holds no text of the program
        self._run: Callable[[Facts], Derived] = scope["run"]

    def run(self, facts: Facts) -> Derived:
        """Derive everything that follows from the facts; see ``Compiled.run``."""
        self._program.check_relations(facts)
        return self._run(facts)


ENGINE = NativeEngine()


class _Link(NamedTuple):
    """A comparison between the rows of two patterns, seen from the row at ``own``."""

    own: int
    column: int
    op: str
    other: int
    other_column: int


class _Check(NamedTuple):
    """A test of a column, by the number of the column; a test of a truth value is always for equality."""

    column: int
    op: str
    value: Value


class _Memory(NamedTuple):
    """The rows of a relation that pass ``checks``, by the values of ``key``; a list where there is no key."""

    relation: str
    checks: tuple[_Check, ...]
    key: tuple[int, ...]


class _Drive(NamedTuple):
    """A rule, matched from the rows of the pattern at ``start``.

    ``arriving`` says that rows arrive one by one, so that other patterns may have to pass this very row over.
    """

    rule: Rule
    start: int
    arriving: bool


class _Leaf(NamedTuple):
    """What to do with a row that passes all ``checks``."""

    checks: tuple[_Check, ...]
    lines: Lines


@dataclass(slots=True)
class _Stage:
    """A component of relations, and the rules that become matchable with it.

    ``arriving``: while rows of a recursive component arrive. ``meanwhile``: in the loop that puts its rows into
    memories. ``afterwards``: when that is done, since the rule looks this relation up, too.
    """

    relations: tuple[str, ...]
    recursive: bool
    arriving: list[_Drive] = field(default_factory=list)
    meanwhile: list[_Drive] = field(default_factory=list)
    afterwards: list[_Drive] = field(default_factory=list)

    def add(self, rule: Rule) -> None:
        """Take a rule whose last relation belongs to this stage."""
        inside = [i for i, pattern in enumerate(rule.patterns) if pattern.relation in self.relations]
        if rule.concludes.relation in self.relations:
            self.arriving += [_Drive(rule, i, arriving=True) for i in inside]
            return
        drive = _Drive(rule, inside[0] if inside else 0, arriving=False)
        looked_up = [pattern.relation for pattern in rule.body if pattern is not rule.patterns[drive.start]]
        if self.recursive or any(name in self.relations for name in looked_up):
            self.afterwards.append(drive)
        else:
            self.meanwhile.append(drive)


_Leaves: TypeAlias = dict[str, list[_Leaf]]


class _Matches(NamedTuple):
    """The leaves for the three kinds of drives of a stage."""

    arriving: _Leaves
    meanwhile: _Leaves
    afterwards: _Leaves


class _Columns:
    """Where the columns of each relation stand in its rows."""

    def __init__(self, program: Program) -> None:
        self._place = {r.name: {c: i for i, c in enumerate(r.columns)} for r in program.relations}

    def width(self, relation: str) -> int:
        return len(self._place[relation])

    def at(self, relation: str, column: str) -> int:
        return self._place[relation][column]

    def links(self, rule: Rule) -> list[_Link]:
        """All joins of a rule, seen from both sides; absent patterns are numbered after the positive ones."""
        position = {pattern.variable: i for i, pattern in enumerate(rule.patterns)}
        links = []
        for own, pattern in enumerate(rule.body):
            for join in pattern.joins:
                other = position[join.variable]
                here = self.at(pattern.relation, join.column)
                there = self.at(rule.patterns[other].relation, join.other_column)
                links.append(_Link(own, here, join.op, other, there))
                links.append(_Link(other, there, MIRRORED[join.op], own, here))
        return links


def _stages(program: Program) -> list[_Stage]:
    """The order of work: components by dependency, each with the rules that become matchable with it."""
    graph = dependencies(program.relations, program.rules)
    order = components(_lookups_first(program.rules, graph))
    stages = [_Stage(names, len(names) > 1 or names[0] in graph[names[0]]) for names in order]
    when = {name: i for i, stage in enumerate(stages) for name in stage.relations}
    for rule in program.rules:
        stages[max(when[pattern.relation] for pattern in rule.body)].add(rule)
    return stages


def _lookups_first(rules: Iterable[Rule], graph: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """The graph of dependencies with a preference built in: relations that are looked up before those that drive.

    An author names first what a rule is about and then what to look up for it; the rows looked up are to be remembered,
    and the others need not be. A preference must not make a cycle, so only relations that no rule concludes have any.
    """
    wanted: dict[str, dict[str, None]] = {name: {} for name in graph}
    for rule in rules:
        first, *others = rule.patterns
        for other in others:
            if not graph[first.relation] and not graph[other.relation]:
                wanted[first.relation][other.relation] = None
    acyclic: dict[str, list[str]] = {name: [] for name in graph}
    for names in components({name: list(reads) for name, reads in wanted.items()}):
        for name in names:
            acyclic[name] = [other for other in wanted[name] if other not in names]
    return {name: [*reads, *acyclic[name]] for name, reads in graph.items()}


class _Writer:
    """Writes the function ``run(facts)`` for a program."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.columns = _Columns(program)
        self._number = {relation.name: i for i, relation in enumerate(program.relations)}
        self._concluded = program.concluded()
        self._read = {pattern.relation for rule in program.rules for pattern in rule.body}
        self._memories: dict[_Memory, str] = {}
        self._helpers: Lines = []

    def source(self) -> str:
        stages = _stages(self._program)
        # All matches are written first, because that finds out which memories there are.
        matches = [
            _Matches(self._matches(stage.arriving), self._matches(stage.meanwhile), self._matches(stage.afterwards))
            for stage in stages
        ]
        body: Lines = []
        for name in self._concluded:
            body.append(f"why{self._number[name]} = {{}}")
        if self._memories:
            body.append(" = ".join([*self._memories.values(), "{}"]))
        body += self._helpers
        for stage, its_matches in zip(stages, matches, strict=True):
            body += self._stage(stage, its_matches)
        answer = ", ".join(f"{name!r}: {_arranged(f'why{self._number[name]}')}" for name in self._concluded)
        body.append(f"return {{{answer}}}")
        # What each match needs is a local name: a global one takes longer to read.
        return "\n".join(["def run(facts, new=new, Derivation=Derivation):", *_indented(body), ""])

    # Stages: the loops over the rows.

    def _matches(self, drives: Iterable[_Drive]) -> _Leaves:
        """The leaves that match rules, by driving relation."""
        leaves: _Leaves = {}
        for drive in drives:
            pattern = drive.rule.patterns[drive.start]
            leaf = _Leaf(_checks(self.columns, pattern), _MatchWriter(self, drive).lines())
            leaves.setdefault(pattern.relation, []).append(leaf)
        return leaves

    def _stage(self, stage: _Stage, matches: _Matches) -> Lines:
        lines = [line for name in stage.relations for line in self._gather(name, stage.recursive)]
        remember = {name: self._remembering(name) for name in stage.relations}
        if stage.recursive:
            lines += [line for name in stage.relations for line in self._memories_of(name)]
            lines += self._until_nothing_new(stage.relations, remember, matches.arriving)
        else:
            (name,) = stage.relations
            loop = self._loop(name, remember[name] + matches.meanwhile.get(name, []))
            memories = self._memories_of(name)
            lines += _when([f"rows{self._number[name]}"], memories + loop) if memories else loop
        for name, leaves in matches.afterwards.items():
            lines += self._loop(name, leaves)
        return lines

    def _gather(self, name: str, recursive: bool) -> Lines:
        """All rows of a relation that are known before its stage, given and derived ones, if a rule reads them."""
        i = self._number[name]
        if name not in self._read:
            return []
        if name not in self._concluded:
            return [f"rows{i} = facts.get({name!r}, ())"]
        if recursive:
            return [f"given{i} = set(facts.get({name!r}, ()))", f"rows{i} = list(given{i}.union(why{i}))"]
        return [f"rows{i} = {{*facts[{name!r}], *why{i}}} if {name!r} in facts else why{i}"]

    def _memories_of(self, name: str) -> Lines:
        """Code that makes the memories of a relation; they are made only for rows, since many runs lack most kinds."""
        return [
            f"{variable} = {'{}' if memory.key else '[]'}"
            for memory, variable in self._memories.items()
            if memory.relation == name
        ]

    def _remembering(self, name: str) -> list[_Leaf]:
        """The leaves that put a row of the relation into its memories."""
        leaves = []
        for memory, variable in self._memories.items():
            if memory.relation == name:
                leaves.append(_Leaf(memory.checks, self._remember(variable, [f"v{c}" for c in memory.key])))
        return leaves

    def _remember(self, variable: str, key: Sequence[str]) -> Lines:
        if not key:
            return [f"{variable}.append(row)"]
        if len(key) == 1:
            return _added(variable, key[0], "row")
        return [f"key = {_key(key)}", *_added(variable, "key", "row")]

    def _until_nothing_new(
        self,
        names: Sequence[str],
        remember: _Leaves,
        matches: _Leaves,
    ) -> Lines:
        """Take new rows, one by one, until there are none. A row is remembered before it is matched."""
        numbers = [self._number[name] for name in names]
        lines = [f"seen{i} = 0" for i in numbers]
        lines.append(f"while {' or '.join(f'seen{i} < len(rows{i})' for i in numbers)}:")
        for i, name in zip(numbers, names, strict=True):
            lines.append(f"    new{i} = rows{i}[seen{i}:]")
            lines.append(f"    seen{i} += len(new{i})")
            body = _tree(remember[name]) + _tree(matches.get(name, []))
            lines += _indented(self._row_loop(name, f"new{i}", body))
        return lines

    def _loop(self, name: str, leaves: list[_Leaf]) -> Lines:
        return self._row_loop(name, f"rows{self._number[name]}", _tree(leaves)) if leaves else []

    def _row_loop(self, name: str, rows: str, body: Lines) -> Lines:
        columns = _tuple(f"v{c}" for c in range(self.columns.width(name)))
        return [f"for row in {rows}:", f"    {columns} = row", *_indented(body)]

    # What a match needs of the program.

    def memory(self, pattern: Pattern, key: tuple[int, ...]) -> str:
        """The variable of the memory that holds what may serve a pattern; made when first asked for."""
        memory = _Memory(pattern.relation, _checks(self.columns, pattern), key)
        return self._memories.setdefault(memory, f"m{len(self._memories)}")

    def helper(self, parameters: str, body: Lines) -> str:
        """A function of its own for the inner part of a long match; returns its name."""
        name = f"rest{len(self._helpers)}"
        self._helpers += [f"def {name}({parameters}):", *_indented(body)]
        return name

    def conclude(self, drive: _Drive, row: str, rows: str) -> Lines:
        """Note a derivation; while rows arrive, a row that is new arrives in its turn."""
        i = self._number[drive.rule.concludes.relation]
        arrives = [f"    if concluded not in given{i}:", f"        rows{i}.append(concluded)"]
        return [
            f"concluded = {row}",
            f"reason = new(Derivation, ({drive.rule.name!r}, {rows}))",
            *_added(f"why{i}", "concluded", "reason"),
            *(arrives if drive.arriving else []),
        ]


class _MatchWriter:
    """Writes the loops that complete a match from a row that serves one of the rule's patterns."""

    def __init__(self, writer: _Writer, drive: _Drive) -> None:
        self._writer = writer
        self._drive = drive
        self._rule = drive.rule
        self._links = writer.columns.links(drive.rule)
        self._in_helper = False

    def lines(self) -> Lines:
        count = len(self._rule.patterns)
        absent = list(range(count, len(self._rule.body)))
        return self._rest([self._drive.start], absent, loops=0)

    def _rest(self, bound: list[int], absent: list[int], loops: int) -> Lines:
        """The code for everything that is still open once the rows of ``bound`` are known."""
        deniable = [i for i in absent if all(link.other in bound for link in self._links if link.own == i)]
        if not deniable and len(bound) == len(self._rule.patterns):
            return self._conclude()
        if loops == LOOPS_IN_ONE_FUNCTION:
            return self._in_function(bound, absent)
        if deniable:
            i = deniable[0]
            return self._unless(i, self._rest(bound, [other for other in absent if other != i], loops + 1))
        i = self._next(bound)
        return self._for_each(i, bound, self._rest([*bound, i], absent, loops + 1))

    def _next(self, bound: Sequence[int]) -> int:
        """The open pattern that the known rows narrow most: by equalities first, then by any comparison."""

        def narrowness(i: int) -> tuple[int, int]:
            ops = [link.op for link in self._links if link.own == i and link.other in bound]
            return ops.count("=="), len(ops)

        return max((i for i in range(len(self._rule.patterns)) if i not in bound), key=narrowness)

    def _for_each(self, i: int, bound: Sequence[int], inner: Lines) -> Lines:
        links = [link for link in self._links if link.own == i and link.other in bound]
        return [
            f"for r{i} in {self._candidates(i, links)}:",
            *_indented(_when(self._filters(i, links), inner)),
        ]

    def _candidates(self, i: int, links: Sequence[_Link]) -> str:
        """The rows that meet the equalities among ``links``, as an expression."""
        equal = [link for link in links if link.op == "=="]
        memory = self._writer.memory(self._rule.body[i], tuple(link.column for link in equal))
        if not equal:
            return memory
        return f"{memory}.get({_key([self._value(link.other, link.other_column) for link in equal])}, ())"

    def _filters(self, i: int, links: Sequence[_Link]) -> Lines:
        """The conditions that remain to be tested on a candidate."""
        conditions = [
            f"r{i}[{link.column}] {link.op} {self._value(link.other, link.other_column)}"
            for link in links
            if link.op != "=="
        ]
        start = self._rule.patterns[self._drive.start]
        if self._drive.arriving and i < self._drive.start and self._rule.patterns[i].relation == start.relation:
            conditions.append(f"r{i} is not row")
        return conditions

    def _unless(self, i: int, inner: Lines) -> Lines:
        """``inner``, provided that no row fits the absent pattern ``i``."""
        links = [link for link in self._links if link.own == i]
        candidates = self._candidates(i, links)
        filters = self._filters(i, links)
        if not filters:
            return _when([f"not {candidates}"], inner)
        return [
            f"for r{i} in {candidates}:",
            *_indented(_when(filters, ["break"])),
            "else:",
            *_indented(inner),
        ]

    def _in_function(self, bound: list[int], absent: list[int]) -> Lines:
        parameters = ", ".join(self._row(i) for i in bound)
        outside, self._in_helper = self._in_helper, True
        body = self._rest(bound, absent, loops=0)
        self._in_helper = outside
        return [f"{self._writer.helper(parameters, body)}({parameters})"]

    def _conclude(self) -> Lines:
        position = {pattern.variable: i for i, pattern in enumerate(self._rule.patterns)}
        terms = []
        for term in self._rule.concludes.terms:
            if isinstance(term, Const):
                terms.append(_literal(term.value))
            else:
                i = position[term.variable]
                terms.append(self._value(i, self._writer.columns.at(self._rule.patterns[i].relation, term.column)))
        rows = (self._row(i) for i in range(len(self._rule.patterns)))
        return self._writer.conclude(self._drive, _tuple(terms), _tuple(rows))

    def _row(self, i: int) -> str:
        return "row" if i == self._drive.start else f"r{i}"

    def _value(self, i: int, column: int) -> str:
        """A value of a known row; the driving row is unpacked, except in a function outside its loop."""
        if i == self._drive.start and not self._in_helper:
            return f"v{column}"
        return f"{self._row(i)}[{column}]"


# The decision tree over the tests of many leaves.


def _checks(columns: _Columns, pattern: Pattern) -> tuple[_Check, ...]:
    """The tests of a pattern without repetition, in an order that depends on nothing else."""
    checks = set()
    for test in pattern.tests:
        column = columns.at(pattern.relation, test.column)
        if isinstance(test.value, bool):
            checks.add(_Check(column, "==", test.value == (test.op == "==")))
        else:
            checks.add(_Check(column, test.op, test.value))
    return tuple(sorted(checks, key=lambda check: (check.column, check.op, _literal(check.value))))


def _condition(check: _Check) -> str:
    if isinstance(check.value, bool):
        return f"v{check.column}" if check.value else f"not v{check.column}"
    return f"v{check.column} {check.op} {_literal(check.value)}"


def _opposite(check: _Check) -> _Check:
    if isinstance(check.value, bool):
        return check._replace(value=not check.value)
    return check._replace(op=OPPOSITE[check.op])


def _tree(leaves: Iterable[_Leaf], depth: int = 0) -> Lines:
    """Code that runs the lines of each leaf whose checks hold, making a check that leaves share only once."""
    lines: Lines = []
    left: list[_Leaf] = []
    for leaf in leaves:
        if leaf.checks:
            left.append(leaf)
        else:
            lines += leaf.lines
    while left:
        branch, left = _cases(left, depth) or _branch(left, depth)
        lines += branch
    return lines


def _branch(leaves: list[_Leaf], depth: int) -> tuple[Lines, list[_Leaf]]:
    """An ``if`` on the check that most leaves share, with an ``else`` for those that check the opposite.

    Returns the code and the leaves that it leaves over.
    """
    check, count = Counter(check for leaf in leaves for check in leaf.checks).most_common(1)[0]
    opposite = _opposite(check)
    denied = _that_check(opposite, leaves)
    if depth >= DEEPEST_SHARED_CHECK or (count == 1 and not denied):
        return _when(map(_condition, leaves[0].checks), leaves[0].lines), leaves[1:]
    lines = _when([_condition(check)], _tree(_that_check(check, leaves), depth + 1))
    if denied:
        lines += ["else:", *_indented(_tree(denied, depth + 1))]
    return lines, [leaf for leaf in leaves if check not in leaf.checks and opposite not in leaf.checks]


def _cases(leaves: list[_Leaf], depth: int) -> tuple[Lines, list[_Leaf]] | None:
    """A search among the constants with which leaves compare one column, if there are many such constants."""
    constants: dict[int, dict[_Check, None]] = {}
    for check in (check for leaf in leaves for check in leaf.checks):
        if check.op == "==" and not isinstance(check.value, bool):
            constants.setdefault(check.column, {})[check] = None
    cases = max((list(checks) for checks in constants.values()), key=len, default=[])
    if len(cases) < FEWEST_CASES or depth >= DEEPEST_SHARED_CHECK:
        return None
    lines = _when([_is_one_of(cases)], _search(cases, leaves, depth + 1))
    return lines, [leaf for leaf in leaves if not any(check in cases for check in leaf.checks)]


def _search(cases: list[_Check], leaves: list[_Leaf], depth: int) -> Lines:
    """Code that finds by halving which of the cases holds, given that one does."""
    if len(cases) == 1:
        return _tree(_that_check(cases[0], leaves), depth)
    half = len(cases) // 2
    return [
        *_when([_is_one_of(cases[:half])], _search(cases[:half], leaves, depth + 1)),
        "else:",
        *_indented(_search(cases[half:], leaves, depth + 1)),
    ]


def _is_one_of(cases: list[_Check]) -> str:
    if len(cases) == 1:
        return _condition(cases[0])
    return f"v{cases[0].column} in {{{', '.join(_literal(case.value) for case in cases)}}}"


def _that_check(check: _Check, leaves: Iterable[_Leaf]) -> list[_Leaf]:
    """The leaves that make this check, without it."""
    return [
        leaf._replace(checks=tuple(other for other in leaf.checks if other != check))
        for leaf in leaves
        if check in leaf.checks
    ]


# Text.


def _indented(lines: Iterable[str]) -> Lines:
    return ["    " + line for line in lines]


def _when(conditions: Iterable[str], inner: Lines) -> Lines:
    """``inner`` under all conditions; as it is where there are none."""
    condition = " and ".join(conditions)
    return [f"if {condition}:", *_indented(inner)] if condition else inner


def _arranged(why: str) -> str:
    """The derived rows in order; most relations have none in most runs, so these cost no call."""
    return f"arrange({why}) if {why} else {why}"


def _added(lists: str, key: str, item: str) -> Lines:
    """Code that adds an item to the list at a key, faster than a defaultdict does."""
    return [f"if {key} in {lists}:", f"    {lists}[{key}].append({item})", "else:", f"    {lists}[{key}] = [{item}]"]


def _literal(value: Value) -> str:
    """A constant in the source; Python writes and reads no long integer in decimal."""
    return hex(value) if type(value) is int and value.bit_length() > LONGEST_DECIMAL else repr(value)


def _tuple(items: Iterable[str]) -> str:
    return f"({', '.join(items)},)"


def _key(items: Sequence[str]) -> str:
    """A key of a memory: a single value stands for itself."""
    return items[0] if len(items) == 1 else _tuple(items)
