"""Whatever the bytes of a case: an exit code, no traceback, no partial file."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

WORDS = [
    *("practice", "devices", "breaches", "listed", "on", "unknown", "yes", "no", "label", "value", "from"),
    *("until", "stores", "d1", "2026-11-24", "FR", "at_least", "about", "[", "]", "{", "}", ":", ",", "\n"),
    *("  ", "- ", "'", '"', "&a", "*a", "!!int", "|", "#", "\\e"),
]
ALMOST_CASES = st.lists(st.sampled_from(WORDS), max_size=40).map(lambda words: " ".join(words).encode())
VALUES = st.recursive(
    st.sampled_from(["yes", "no", "unknown", "laptop", "2026-11-24", "-1", "9" * 30, "", "\u202e"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["value", "from", "at_least", "about", "only", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@st.composite
def nearly_valid(draw: st.DrawFn) -> bytes:
    kind = draw(st.sampled_from(["devices", "breaches", "datasets", "networks", "practice"]))
    name = draw(st.sampled_from(["encrypted", "form", "stores", "aware", "records", "label", "country", "?"]))
    value = draw(VALUES)
    fact = {name: value}
    return repr({kind: fact if kind == "practice" else {"a": fact}}).encode()


@settings(max_examples=300)
@given(raw=st.binary(max_size=300) | ALMOST_CASES | nearly_valid())
def test_any_bytes_give_an_exit_code_and_nothing_half_done(command: Any, raw: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        case, target = Path(folder, "case.yaml"), Path(folder, "out.json")
        case.write_bytes(raw)
        words = ["assess", str(case), "--on", "2026-11-24", "--engine", "native"]
        ended = command(*words, "--format", "json", "--output", str(target))
        assert ended.code in (0, 1, 2, 3), ended.err
        assert "Traceback" not in ended.err
        assert ended.out == ""
        assert (ended.code == 2) == bool(ended.err) == (not target.exists())
        assert {path.name for path in Path(folder).iterdir()} <= {"case.yaml", "out.json"}
        assert case.read_bytes() == raw
