"""What setup.cfg says is what the folders hold, and what is installed is what setup.cfg says."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from configparser import ConfigParser
from fnmatch import fnmatchcase
from importlib.metadata import distribution, entry_points
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path, PurePosixPath

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]

SETUP = ConfigParser()
SETUP.read(ROOT / "setup.cfg", encoding="utf-8")

MAPPED = {"gdpr_rules": "gdpr_rules", "gdpr_rules.cli": "cli", "gdpr_rules.knowledge": "knowledge"}
"""The folders at the top of the repository that are installed, by installed name."""

PYTHONS = ("3.11", "3.12", "3.13", "3.14")


def lines(section: str, key: str) -> list[str]:
    return [line for line in SETUP[section][key].splitlines() if line]


def folders_with_python() -> dict[str, Path]:
    return {
        ".".join((name, *folder.relative_to(ROOT / top).parts)): folder
        for name, top in MAPPED.items()
        for folder in {file.parent for file in (ROOT / top).rglob("*.py")}
    }


def patterns() -> dict[str, list[str]]:
    """The patterns of package data, by package."""
    return {name: value.replace(",", " ").split() for name, value in SETUP["options.package_data"].items()}


def takes(pattern: str, file: PurePosixPath) -> bool:
    """Match as setuptools does: `**/` stands for any number of folders, none included."""
    if pattern.startswith("**/"):
        return fnmatchcase(file.name, pattern.removeprefix("**/"))
    return fnmatchcase(str(file), pattern)


def data_files() -> list[tuple[str, PurePosixPath]]:
    return [
        (name, PurePosixPath(file.relative_to(ROOT / top).as_posix()))
        for name, top in MAPPED.items()
        for file in sorted((ROOT / top).rglob("*"))
        if file.is_file() and file.suffix not in (".py", ".pyc") and not file.name.startswith(".")
    ]


def imports(file: Path) -> Iterator[str]:
    """The modules that a file imports absolutely."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_packages_are_the_folders_that_hold_python() -> None:
    # A package that is not listed works in an editable install and is missing from the wheel, silently.
    assert sorted(lines("options", "packages")) == sorted(folders_with_python())


def test_packages_are_mapped_to_their_folders() -> None:
    written = dict(line.split(" = ") for line in lines("options", "package_dir"))
    assert written == MAPPED


@pytest.mark.parametrize("name", sorted(folders_with_python()))
def test_package_has_an_init(name: str) -> None:
    # Without it the editable install does not find a mapped folder, while the wheel does.
    assert (folders_with_python()[name] / "__init__.py").is_file()


def test_knowledge_is_data_only() -> None:
    assert [file.name for file in (ROOT / "knowledge").rglob("*.py")] == ["__init__.py"]
    statements = ast.parse((ROOT / "knowledge" / "__init__.py").read_text(encoding="utf-8")).body
    assert len(statements) == 1
    assert ast.get_docstring(ast.Module(statements, []))


def test_every_data_file_is_packaged() -> None:
    forgotten = [
        f"{name}: {file}"
        for name, file in data_files()
        if not any(takes(pattern, file) for pattern in patterns().get(name, ()))
    ]
    assert not forgotten


def test_installed_data_is_the_data_of_the_repository() -> None:
    for name, file in data_files():
        installed = files(name).joinpath(*file.parts).read_bytes()
        assert installed == (ROOT / MAPPED[name] / file).read_bytes(), f"{name}: another {file} is installed"


def test_one_name_is_installed() -> None:
    assert (distribution("gdpr-rules").read_text("top_level.txt") or "").split() == ["gdpr_rules"]


@pytest.mark.parametrize("name", sorted(folders_with_python()))
def test_package_is_installed(name: str) -> None:
    assert find_spec(name) is not None


def test_version_is_the_installed_one() -> None:
    assert distribution("gdpr-rules").version == SETUP["metadata"]["version"]


def test_command_is_installed() -> None:
    (entry,) = entry_points(group="console_scripts", name="gdpr-rules")
    assert entry.value == "gdpr_rules.cli.main:main"
    assert callable(entry.load())


def test_library_can_be_installed_without_a_compiler() -> None:
    # durable_rules has no wheels: as a dependency of the library it would make the installation fail.
    required = {Requirement(line).name.lower() for line in lines("options", "install_requires")}
    assert not required & {"durable-rules", "durable_rules"}
    (durable,) = map(Requirement, lines("options.extras_require", "durable"))
    assert durable.marker is not None
    wanted = {version: durable.marker.evaluate({"python_version": version}) for version in PYTHONS}
    assert wanted == {"3.11": True, "3.12": True, "3.13": False, "3.14": False}


def test_nothing_that_users_install_is_pinned() -> None:
    extras = SETUP["options.extras_require"]
    required = [
        *lines("options", "install_requires"),
        *(line for key in extras for line in lines(extras.name, key)),
    ]
    for line in required:
        operators = {specifier.operator for specifier in Requirement(line).specifier}
        assert operators <= {">=", "!="}, f"{line}: a library leaves the choice of versions to its users"


def test_specifications_travel_in_the_source_release() -> None:
    manifest = (ROOT / "MANIFEST.in").read_text(encoding="utf-8").splitlines()
    assert {f"graft {name}" for name in ("bench", "docs", "features", "knowledge", "tests")} <= set(manifest)


@pytest.mark.parametrize("folder", ["gdpr_rules", "cli"])
def test_mapped_folders_are_never_imported_by_name(folder: str) -> None:
    # In the repository `cli` is a second copy of gdpr_rules.cli, and no type checker sees the mapped name.
    # So cli/ imports itself relatively, and the library reaches the data as files.
    names = ("cli", "knowledge", "gdpr_rules.cli", "gdpr_rules.knowledge")
    for file in sorted((ROOT / folder).rglob("*.py")):
        for name in imports(file):
            assert not any(f"{name}.".startswith(f"{mapped}.") for mapped in names), f"{file} imports {name}"
