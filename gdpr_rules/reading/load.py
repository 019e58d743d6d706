"""The knowledge base: every file read, every name resolved, every mistake told at once."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, TypeVar, get_args

from pydantic import BaseModel, TypeAdapter, ValidationError

from gdpr_rules.documents import Document, Path_, read_bytes, retold
from gdpr_rules.errors import GdprRulesError, InvalidInput, Place, Problem
from gdpr_rules.facts.case import Case
from gdpr_rules.norms.citation import BadCitation, Citation
from gdpr_rules.norms.norm import Exemption, Norm, Provision, Qualification
from gdpr_rules.norms.source import BadSources, Source, Sources
from gdpr_rules.norms.words import Words
from gdpr_rules.reading.check import check
from gdpr_rules.reading.coverage import Covered, coverage
from gdpr_rules.reading.memory import Memory
from gdpr_rules.reading.resolve import Resolver, Vocabulary
from gdpr_rules.reading.written import (
    DATE_PATTERN,
    ID_PATTERN,
    Naming,
    Overlay,
    Question,
    Remedy,
    ReplacingNorm,
    WrittenNorm,
    WrittenQualification,
)

M = TypeVar("M", bound=BaseModel)
P = TypeVar("P", bound=Provision)
R = TypeVar("R")

PACKAGE: Final = "gdpr_rules.knowledge"
_OVERLAYS: Final = "overlays"
_CASES: Final = "cases"

_MOST_DERIVED: Final = 32
"""How many bases made from one are kept: as known on other days, with overlays, of some norms only."""


class NoSuchOverlay(GdprRulesError):
    """There is no overlay of this name; the message says which there are."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        super().__init__(f"there is no overlay '{name}'; there are: {', '.join(known) or 'none'}.")


@dataclass(frozen=True)
class KnowledgeBase:
    """What the law says, ready to be applied: norms, qualifications, sources, remedies, questions, names.

    It never changes. `known_on` is the day as of which decisions are taken into account, None for all of them.
    """

    norms: Mapping[str, Norm]
    qualifications: Mapping[str, Qualification]
    sources: Sources
    remedies: Mapping[str, Remedy]
    questions: Mapping[str, Question]
    """By `kind.field`; a whole kind (`device`) has the question that closes its list."""
    names: Mapping[str, Naming]
    uncovered: Mapping[Citation, Words]
    """Why nothing encodes a place of the texts, by citation."""
    digest: str
    """A SHA-256 of the files that state the law and what is said of it, so that a report says on what it rests.

    They are norms, qualifications, sources, remedies, questions, words, reasons for what is not encoded, and the
    overlays in use; templates, real cases, renames and schemas are not. How lines end makes no difference.
    """
    known_on: date | None = None
    overlays: Mapping[str, Overlay] = field(default_factory=lambda: MappingProxyType({}))
    """What was laid over the law, by name, and is not law; nothing unless `with_overlay` was called."""
    _root: Traversable | Path | None = field(default=None, repr=False, compare=False)
    _whole: KnowledgeBase | None = field(default=None, repr=False, compare=False)
    """What was read, decisions that no longer stand among it; None for a base that was not cut."""
    _made: Memory = field(default_factory=Memory, repr=False, compare=False)
    _derived: Memory = field(default_factory=lambda: Memory(_MOST_DERIVED), repr=False, compare=False)

    @classmethod
    def load(cls, folder: str | Path | None = None) -> KnowledgeBase:
        """Read a knowledge base from `folder`, or the one that comes with the package.

        Raises InvalidInput with every mistake and its place.
        """
        return _Loader(files(PACKAGE) if folder is None else Path(folder)).load()

    def coverage(self) -> tuple[Covered, ...]:
        """Return what encodes each place of the texts, and why nothing encodes the others."""
        return coverage({provision.id: provision for provision in self.provisions}, self.sources, self.uncovered)

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """Every qualification and every norm, in the order of the files."""
        return (*self.qualifications.values(), *self.norms.values())

    def once(self, key: Hashable, make: Callable[[], R]) -> R:
        """Return what `make` returned the first time, so that compiling happens once; safe across threads."""
        return self._made.once(key, make)

    def derived(self, key: Hashable, make: Callable[[], KnowledgeBase]) -> KnowledgeBase:
        """Return another base made from this one, as `once` does; those not asked for the longest are made again."""
        return self._derived.once(key, make)

    def real_cases(self) -> dict[str, Case]:
        """Return the real cases that stand beside this knowledge base, by name, in the order of their names.

        Raises InvalidInput with every mistake of the first that cannot be read.
        """
        folder = self._root / _CASES if self._root is not None else None
        if folder is None or not folder.is_dir():
            return {}
        found: dict[str, Case] = {}
        for name, file in sorted(_yaml_files(folder, "", deep=False)):
            shown = _shown(file, f"{_CASES}/{name}")
            found[name.removesuffix(".yaml")] = Case.from_document(read_bytes(_raw(file, shown), shown))
        return found

    def __getstate__(self) -> dict[str, Any]:
        """Return what a pickle holds: all but what was made of it, which is made again."""
        kept = {each.name: getattr(self, each.name) for each in fields(self) if each.name not in ("_made", "_derived")}
        return {name: dict(value) if isinstance(value, MappingProxyType) else value for name, value in kept.items()}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Take up what a pickle held."""
        for name, value in state.items():
            object.__setattr__(self, name, MappingProxyType(value) if isinstance(value, dict) else value)
        object.__setattr__(self, "_made", Memory())
        object.__setattr__(self, "_derived", Memory(_MOST_DERIVED))

    def __deepcopy__(self, memo: dict[int, Any]) -> KnowledgeBase:
        """Return itself: it never changes."""
        return self

    def as_known_on(self, day: date | None) -> KnowledgeBase:
        """Return the knowledge base as the law was known on `day`; None stands for everything known.

        Decisions taken later are left out, with what rests on them alone; so are decisions that a known decision
        reversed on the point that they support. Guidelines interpret a text as it always was, and stay.
        """
        if day == self.known_on:
            return self
        whole = self._whole if self._whole is not None else self
        return whole.derived(("known on", day), lambda: whole._cut(day))

    def available_overlays(self) -> tuple[str, ...]:
        """Return the names of the overlays that stand beside this knowledge base."""
        folder = self._root / _OVERLAYS if self._root is not None else None
        if folder is None or not folder.is_dir():
            return ()
        return tuple(sorted(entry.name for entry in folder.iterdir() if entry.is_dir()))

    def with_overlay(self, name: str) -> KnowledgeBase:
        """Return the knowledge base with texts that are not law in the place of those that they would replace.

        It is another base, with a digest of its own; this one stays as it is. Raises NoSuchOverlay, or InvalidInput
        with every mistake of the overlay.
        """
        if name not in self.available_overlays():
            raise NoSuchOverlay(name, self.available_overlays())
        root = self._root
        assert root is not None
        laid = tuple(dict.fromkeys((*self.overlays, name)))
        whole = self._whole if self._whole is not None else self
        base = whole.derived(("overlays", laid), lambda: _Loader(root, laid).load())
        return base.as_known_on(self.known_on)

    def with_provisions(self, norms: Mapping[str, Norm], qualifications: Mapping[str, Qualification]) -> KnowledgeBase:
        """Return the knowledge base with other norms and qualifications and all else as it is, the digest too."""
        return replace(
            self,
            norms=MappingProxyType(dict(norms)),
            qualifications=MappingProxyType(dict(qualifications)),
            _whole=None,
            _made=Memory(),
            _derived=Memory(_MOST_DERIVED),
        )

    def _cut(self, day: date | None) -> KnowledgeBase:
        def rests(provision: Provision | Exemption) -> bool:
            return any(self.sources.known(citation, day) for citation in provision.sources)

        def cut(provision: Provision) -> Any:
            point = provision.sources[0]
            return replace(
                provision,
                sources=tuple(c for c in provision.sources if self.sources.stands(c, point, day)),
                measured_against=tuple(c for c in provision.measured_against if self.sources.known(c, day)),
                unless=tuple(exemption for exemption in provision.unless if rests(exemption)),
            )

        return replace(
            self,
            norms=MappingProxyType({id: cut(norm) for id, norm in self.norms.items() if rests(norm)}),
            qualifications=MappingProxyType({id: cut(q) for id, q in self.qualifications.items() if rests(q)}),
            known_on=day,
            _whole=self,
            _made=Memory(),
            _derived=Memory(_MOST_DERIVED),
        )


_packaged: Final = Memory()


def packaged() -> KnowledgeBase:
    """Return the knowledge base that comes with the package, read once: it never changes."""
    return _packaged.once("packaged", KnowledgeBase.load)


class _Loader:
    """Reads one folder, and keeps the problems until all files are read."""

    def __init__(self, root: Traversable | Path, overlays: tuple[str, ...] = ()) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self.digest = hashlib.sha256()
        self.overlays = overlays

    def load(self) -> KnowledgeBase:
        if not self.root.is_dir():
            raise InvalidInput([Problem(Place(str(self.root)), "there is no such folder.", "Name a knowledge base.")])
        sources = self._sources()
        written_norms = list(self._listed("norms", WrittenNorm))
        written_qualifications = list(self._listed("qualifications", WrittenQualification))
        remedies = self._named("remedies", Remedy)
        questions = self._named("questions", Question)
        names = self._named("words", Naming)
        uncovered = self._uncovered(sources)
        overlays = {name: overlay for name in self.overlays for overlay in self._overlay(name)}
        vocabulary = Vocabulary.of(written for written, _, _ in written_qualifications)
        norms = self._resolved(written_norms, vocabulary, Resolver.norm)
        for name in overlays:
            self._lay(norms, name, vocabulary)
        qualifications = self._resolved(written_qualifications, vocabulary, Resolver.qualification)
        if self.problems:
            raise InvalidInput(self.problems)
        knowledge = KnowledgeBase(
            norms=MappingProxyType(norms),
            qualifications=MappingProxyType(qualifications),
            sources=sources,
            remedies=MappingProxyType({id: remedy for id, (remedy, _) in remedies.items()}),
            questions=MappingProxyType({id: question for id, (question, _) in questions.items()}),
            names=MappingProxyType({id: naming for id, (naming, _) in names.items()}),
            uncovered=MappingProxyType(uncovered),
            digest=self.digest.hexdigest(),
            overlays=MappingProxyType(overlays),
            _root=self.root,
        )
        tables: dict[str, Mapping[str, tuple[Any, Place]]] = {"remedy": remedies, "question": questions, "name": names}
        places = {f"{what} {id}": place for what, table in tables.items() for id, (_, place) in table.items()}
        problems = check(
            knowledge.norms,
            knowledge.qualifications,
            sources,
            knowledge.remedies,
            knowledge.questions,
            knowledge.names,
            places,
        )
        if problems:
            raise InvalidInput(problems)
        return knowledge._cut(None)

    def _overlay(self, name: str) -> Iterator[Overlay]:
        """Yield what an overlay says of itself: the one mapping that stands in its own folder."""
        for document in self._documents(f"{_OVERLAYS}/{name}", deep=False):
            try:
                yield Overlay.model_validate(document.data)
            except ValidationError as error:
                self.problems += _shape_problems(error, document, ())

    def _lay(self, norms: dict[str, Norm], name: str, vocabulary: Vocabulary) -> None:
        """Put each norm of an overlay in the place of the norm that it replaces."""
        written = list(self._listed(f"{_OVERLAYS}/{name}/norms", ReplacingNorm))
        replaced = {each.replaces: each.id for each, _, _ in written}
        places = {each.id: document.place((*path, "replaces")) for each, document, path in written}
        new = self._resolved(written, vocabulary, Resolver.norm)
        for old, id in replaced.items():
            if old not in norms or id in norms:
                what = f"'{id}' is the id of a norm that is law." if id in norms else f"there is no norm '{old}'."
                self.problems.append(Problem(places[id], what, "Correct `id` or `replaces`."))
        law = dict(norms)
        norms.clear()
        for id, norm in law.items():
            heir = new.get(replaced.get(id, ""))
            norms[heir.id if heir else id] = replace(heir, replaces=id) if heir else norm

    def _documents(self, folder: str, *, deep: bool = True) -> Iterator[Document]:
        start = self.root / folder
        if not start.is_dir():
            return
        for name, file in sorted(_yaml_files(start, f"{folder}/", deep=deep)):
            shown = _shown(file, name)
            try:
                raw = _raw(file, shown)
            except InvalidInput as error:
                self.problems += error.problems
                continue
            self.digest.update(name.encode() + b"\0" + raw.replace(b"\r\n", b"\n") + b"\0")
            try:
                yield read_bytes(raw, shown)
            except InvalidInput as error:
                self.problems += error.problems

    def _sources(self) -> Sources:
        adapter: TypeAdapter[Any] = TypeAdapter(Source)
        found = []
        places: dict[str, Place] = {}
        for document in self._documents("sources"):
            for path, data in _entries(document):
                try:
                    source = adapter.validate_python(data)
                    found.append(source)
                    places[str(source.id)] = document.place((*path, "id"))
                except ValidationError as error:
                    self.problems += _shape_problems(error, document, path)
        try:
            return Sources(found)
        except BadSources as error:
            self.problems += [
                Problem(places.get(fault.source, Place("sources")), f"{fault.source}: {fault.sentence}", fault.hint)
                for fault in error.faults
            ]
            return Sources(())

    def _uncovered(self, sources: Sources) -> dict[Citation, Words]:
        found: dict[Citation, Words] = {}
        for id, (reason, place) in self._named("coverage", Words).items():
            try:
                citation = sources.resolve(Citation.parse(id)).citation
            except BadCitation as error:
                self.problems.append(Problem(place, error.sentence, error.hint))
                continue
            found[citation] = reason
        return found

    def _listed(self, folder: str, shape: type[M]) -> Iterator[tuple[M, Document, Path_]]:
        for document in self._documents(folder):
            if not isinstance(document.data, list):
                self.problems.append(
                    Problem(document.place(()), "this file is a list.", "Begin each entry with `- id:`.")
                )
                continue
            for path, data in _entries(document):
                try:
                    yield shape.model_validate(data), document, path
                except ValidationError as error:
                    self.problems += _shape_problems(error, document, path)

    def _named(self, folder: str, shape: type[M]) -> dict[str, tuple[M, Place]]:
        found: dict[str, tuple[M, Place]] = {}
        for document in self._documents(folder):
            if not isinstance(document.data, dict):
                self.problems.append(
                    Problem(document.place(()), "this file is a mapping.", "Write each id, and below it what it has.")
                )
                continue
            for id, data in document.data.items():
                if id in found:
                    sentence = f"'{id}' is already in {found[id][1].file}."
                    self.problems.append(Problem(document.place((id,)), sentence, "Keep one of the two."))
                try:
                    found[id] = shape.model_validate(data), document.place((id,))
                except ValidationError as error:
                    self.problems += _shape_problems(error, document, (id,))
        return found

    def _resolved(
        self,
        written: list[tuple[M, Document, Path_]],
        vocabulary: Vocabulary,
        resolve: Callable[[Resolver, M, Path_], P],
    ) -> dict[str, P]:
        found: dict[str, P] = {}
        resolvers: dict[str, Resolver] = {}
        for each, document, path in written:
            resolver = resolvers.setdefault(document.name, Resolver(vocabulary, document))
            provision = resolve(resolver, each, path)
            id = provision.id
            if id in found:
                self.problems.append(
                    Problem(
                        document.place((*path, "id")),
                        f"'{id}' is the id of another provision, at {found[id].place}.",
                        "Give it an id of its own: ids never repeat.",
                    )
                )
            found[id] = provision
        for resolver in resolvers.values():
            self.problems += resolver.problems
        return found


def _raw(file: Traversable, shown: str) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        problem = Problem(Place(shown), f"cannot be read: {error.strerror}.", "Check the rights.")
        raise InvalidInput([problem]) from None


def _shown(file: Traversable | Path, name: str) -> str:
    """Return how messages call a file of a knowledge base; `name` is its path in it."""
    return str(file) if isinstance(file, Path) else f"knowledge/{name}"


def _yaml_files(folder: Traversable | Path, prefix: str, *, deep: bool) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_dir() and deep:
            yield from _yaml_files(entry, f"{prefix}{entry.name}/", deep=deep)
        elif entry.name.endswith(".yaml"):
            yield prefix + entry.name, entry


def _entries(document: Document) -> Iterator[tuple[Path_, Any]]:
    """Yield each entry of a file that holds one or a list of them, with its path."""
    if isinstance(document.data, list):
        for number, data in enumerate(document.data):
            yield (number,), data
    else:
        yield (), document.data


def _shape_problems(error: ValidationError, document: Document, path: Path_) -> Iterator[Problem]:
    details = error.errors()
    for detail in details:
        if detail["type"] == "too_short" and any(other["loc"][:-1] == detail["loc"] for other in details):
            continue  # its entries are there, and told already
        inner = tuple(part for part in detail["loc"] if part != "[key]")
        if inner and inner[0] in _SOURCE_KINDS:
            inner = inner[1:]  # pydantic names the model that it took before the place in it
        pattern = str(detail.get("ctx", {}).get("pattern"))
        message, hint = _PATTERNS.get(pattern) or retold(detail["type"], detail["msg"])
        if detail["type"].startswith("union_tag"):
            inner, message, hint = (*inner, "kind"), "this is no kind of source.", f"Write {', '.join(_SOURCE_KINDS)}."
        where = f"{'.'.join(str(part) for part in inner)}: " if inner else ""
        yield Problem(document.place((*path, *inner)), f"{where}{message}", hint)


_SOURCE_KINDS: Final = tuple(
    kind for model in get_args(get_args(Source)[0]) for kind in get_args(model.model_fields["kind"].annotation)
)
_PATTERNS: Final = {
    ID_PATTERN: ("an id has small letters, digits and hyphens only.", "Write it as gdpr-32-1-a-encrypt-devices."),
    DATE_PATTERN: ("a day is expected here.", "Write it as 2018-05-25."),
}
