"""The work on which engines are compared: synthetic practices and 83 rules that chain over three levels.

A practice has about 60 facts in seven relations. Of the rules, 56 look at one row and 27 join two or three, among
them two with an inequality; on a practice about 23 of them fire. ``hospital`` is one practice with many devices.
"""

from __future__ import annotations

import random

from gdpr_rules.engine.program import (
    Conclusion,
    Const,
    Facts,
    Join,
    Operator,
    Pattern,
    Program,
    Ref,
    Relation,
    Row,
    Rule,
    Test,
)

RELATIONS = (
    Relation("practice", ("name", "beds", "risk_analysis", "officer", "state")),
    Relation(
        "device",
        ("name", "owner", "network", "phi", "encrypted", "mdm", "portable", "av", "lock", "lost", "os_age"),
    ),
    Relation("network", ("name", "wpa3", "segmented", "guest", "firewall", "age")),
    Relation("provider", ("name", "baa", "phi", "cloud", "score", "review")),
    Relation("staff", ("name", "trained", "access", "terminated", "training_age", "role")),
    Relation("breach", ("name", "device", "affected", "notify_days", "reported", "media")),
    Relation("policy", ("name", "present", "age", "approved")),
    Relation("violation", ("rule", "subject", "severity")),
    Relation("risk", ("rule", "subject", "severity")),
    Relation("duty", ("rule", "subject", "severity")),
)
POLICIES = 29
OPERATORS: tuple[Operator, ...] = ("!=", "<=", ">=", "==", "<", ">")

# Rules on one row: the relation, the prefix of the rules' names, and for each rule its tests and its severity.
SINGLE = (
    ("device", "D", (
        ("phi, !encrypted, portable", 5), ("phi, !encrypted, !portable", 4), ("phi, !mdm, portable", 3),
        ("phi, !lock", 3), ("!av, os_age>400", 2), ("os_age>1095, phi", 3), ("lost, phi, !encrypted", 5),
        ("lost, !mdm", 4), ("phi, !av", 3), ("!lock, portable", 2), ("os_age>=1400", 2),
        ("lost, phi, encrypted", 2),
    )),
    ("network", "N", (
        ("!wpa3", 3), ("!firewall", 4), ("guest, !segmented", 4), ("age>1825", 2),
        ("!segmented, age>1000", 2), ("!firewall, guest", 5),
    )),
    ("provider", "P", (
        ("phi, !baa", 5), ("phi, baa, review>365", 3), ("cloud, phi, score<50", 3), ("score<20", 2),
        ("review>730", 2), ("cloud, !baa", 4), ("phi, score<=10", 4),
    )),
    ("staff", "S", (
        ("access, !trained", 3), ("access, training_age>365", 2), ("terminated, access", 5),
        ("role==it, !trained", 4), ("role==doctor, training_age>730", 2), ("role==admin, access, !trained", 3),
    )),
    ("breach", "B", (
        ("affected>=500, notify_days>60", 5), ("affected<500, !reported", 3), ("affected>=500, !media", 4),
        ("notify_days>60", 3), ("!reported, affected>=500", 5), ("affected>=500", 2),
        ("notify_days>90, !reported", 4),
    )),
    ("practice", "G", (
        ("!risk_analysis", 5), ("!officer", 4), ("beds>100, !officer", 5), ("state==CA, !risk_analysis", 4),
    )),
    ("policy", "L", tuple((f"name==P{i:02}, !present", 3) for i in range(8))),
    ("policy", "Q", (("present, age>1095", 2), ("present, !approved", 2))),
)  # fmt: skip

# A device and what it is connected to: the rule, tests of the device, tests of the other, its relation, severity.
ON_NETWORK = Join("name", "==", "d", "network")
OF_OWNER = Join("name", "==", "d", "owner")
OF_DEVICE = Join("device", "==", "d", "name")
CONNECTED = (
    ("J1", "phi, portable", "network", ON_NETWORK, "!wpa3", 4),
    ("J2", "phi", "network", ON_NETWORK, "!firewall", 4),
    ("J3", "phi", "network", ON_NETWORK, "guest", 4),
    ("J4", "phi", "staff", OF_OWNER, "terminated", 5),
    ("J5", "portable, !mdm", "staff", OF_OWNER, "!trained", 3),
    ("J6", "phi, !encrypted", "staff", OF_OWNER, "role==it", 3),
    ("J7", "os_age>730", "network", ON_NETWORK, "!segmented", 2),
    ("J8", "phi, !lock", "staff", OF_OWNER, "training_age>365", 3),
)

# Two violations of one subject make a risk.
SAME_SUBJECT = Join("subject", "==", "v", "subject")
COMBINED = (
    ("R1", "D1", "D3", 5), ("R2", "D1", "J1", 5), ("R3", "D4", "D10", 3), ("R4", "D2", "J2", 4),
    ("R5", "P1", "P6", 5), ("R6", "S1", "S2", 3), ("R7", "B3", "J9", 5),
)  # fmt: skip

# A violation by something with a further property makes a risk.
AGGRAVATED = (
    ("R8", "J4", "device", "os_age>365", 5),
    ("R9", "D6", "device", "portable", 3),
    ("R10", "N2", "network", "guest", 5),
    ("R11", "P2", "provider", "cloud", 3),
    ("R12", "S3", "staff", "role!=doctor", 4),
)

# Duties that follow from what was concluded, alone or for a practice with a property.
FOLLOWING = (
    ("O1", "severity==5", 5),
    ("O2", "severity>=4", 4),
    ("O3", "rule==R13", 3),
    ("O4", "rule==R9", 2),
)
FOLLOWING_FOR = (
    ("O5", "risk", "severity==5", "!risk_analysis", 5),
    ("O6", "violation", "severity==5", "beds>100", 4),
    ("O7", "duty", "rule==O1", "!officer", 5),
)


def program() -> Program:
    """The 83 rules."""
    rules = [
        _rule(f"{prefix}{i}", (_pattern("a", relation, tests),), "violation", Ref("a", "name"), severity)
        for relation, prefix, specifications in SINGLE
        for i, (tests, severity) in enumerate(specifications, start=1)
    ]
    for name, device, relation, join, tests, severity in CONNECTED:
        patterns = (_pattern("d", "device", device), _pattern("o", relation, tests, join))
        rules.append(_rule(name, patterns, "violation", Ref("d", "name"), severity))
    for name, device, tests, severity in (
        ("J9", "phi, !encrypted", "affected>=500", 5),
        ("J10", "encrypted", "!reported", 2),
    ):
        patterns = (_pattern("d", "device", device), _pattern("o", "breach", tests, OF_DEVICE))
        rules.append(_rule(name, patterns, "violation", Ref("o", "name"), severity))
    return Program(RELATIONS, (*rules, *_risks(), *_duties()))


def _risks() -> list[Rule]:
    rules = []
    for name, one, other, severity in COMBINED:
        patterns = (
            _pattern("v", "violation", f"rule=={one}"),
            _pattern("w", "violation", f"rule=={other}", SAME_SUBJECT),
        )
        rules.append(_rule(name, patterns, "risk", Ref("v", "subject"), severity))
    for name, violation, relation, tests, severity in AGGRAVATED:
        patterns = (
            _pattern("v", "violation", f"rule=={violation}"),
            _pattern("x", relation, tests, Join("name", "==", "v", "subject")),
        )
        rules.append(_rule(name, patterns, "risk", Ref("x", "name"), severity))
    aged = (
        _pattern("v", "violation", "rule==D6"),
        _pattern("d", "device", "phi", Join("name", "==", "v", "subject")),
        _pattern("n", "network", "", ON_NETWORK, Join("age", ">", "d", "os_age")),
    )
    rules.append(_rule("R13", aged, "risk", Ref("d", "name"), 3))
    patterns = (
        _pattern("v", "violation", "rule==D4"),
        _pattern("w", "violation", "rule==J8", SAME_SUBJECT, Join("severity", ">=", "v", "severity")),
    )
    rules.append(_rule("R14", patterns, "risk", Ref("v", "subject"), 4))
    return rules


def _duties() -> list[Rule]:
    rules = [
        _rule(name, (_pattern("r", "risk", tests),), "duty", Ref("r", "subject"), severity)
        for name, tests, severity in FOLLOWING
    ]
    for name, relation, tests, practice, severity in FOLLOWING_FOR:
        patterns = (_pattern("r", relation, tests), _pattern("p", "practice", practice))
        rules.append(_rule(name, patterns, "duty", Ref("p", "name"), severity))
    return rules


def _rule(name: str, patterns: tuple[Pattern, ...], relation: str, subject: Ref, severity: int) -> Rule:
    return Rule(name, patterns, (), Conclusion(relation, (Const(name), subject, Const(severity))))


def _pattern(variable: str, relation: str, tests: str, *joins: Join) -> Pattern:
    return Pattern(variable, relation, tuple(_test(text) for text in tests.split(", ") if text), joins)


def _test(text: str) -> Test:
    for op in OPERATORS:
        column, found, value = text.partition(op)
        if found:
            return Test(column, op, int(value) if value.isdigit() else value)
    return Test(text.removeprefix("!"), "==", not text.startswith("!"))


def practice(
    seed: int, *, devices: int = 12, networks: int = 4, providers: int = 6, staff: int = 5, breaches: int = 3
) -> Facts:
    """The facts of a practice, made by chance but always the same for a seed."""
    dice = random.Random(seed)

    def chance(probability: float) -> bool:
        return dice.random() < probability

    facts: dict[str, list[Row]] = {
        "practice": [
            ("practice", dice.randint(0, 400), chance(0.8), chance(0.9), dice.choice(["CA", "NY", "TX", "WA"]))
        ],
        "network": [
            (f"net{i}", chance(0.8), chance(0.75), chance(0.2), chance(0.9), dice.randint(0, 2200))
            for i in range(networks)
        ],
        "staff": [
            (f"staff{i}", chance(0.9), chance(0.9), chance(0.07), dice.randint(0, 500),
             dice.choice(["doctor", "nurse", "admin", "it"]))
            for i in range(staff)
        ],
        "device": [
            (f"dev{i}", f"staff{dice.randrange(staff)}", f"net{dice.randrange(networks)}", chance(0.6), chance(0.88),
             chance(0.85), chance(0.5), chance(0.93), chance(0.93), chance(0.02), dice.randint(0, 1250))
            for i in range(devices)
        ],
        "provider": [
            (f"prov{i}", chance(0.9), chance(0.7), chance(0.5), dice.randint(15, 100), dice.randint(0, 600))
            for i in range(providers)
        ],
        "breach": [
            (f"breach{i}", f"dev{dice.randrange(devices)}", dice.choice([3, 40, 499, 500, 1200]),
             dice.randint(0, 80), chance(0.7), chance(0.5))
            for i in range(breaches)
        ],
        "policy": [
            (f"P{i:02}", chance(0.95), dice.randint(0, 1130), chance(0.97)) for i in range(POLICIES)
        ],
    }  # fmt: skip
    return facts


def hospital(devices: int, seed: int = 1) -> Facts:
    """The facts of a practice with many devices, and of everything else in proportion."""
    return practice(
        seed,
        devices=devices,
        networks=max(4, devices // 250),
        providers=max(6, devices // 150),
        staff=max(5, devices // 5),
        breaches=max(3, devices // 300),
    )
