"""Commands, options and errors of click in the language of the user; click itself only speaks English."""

from __future__ import annotations

import contextlib
import difflib
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from .language import Language, pick
from .streams import write_result

if TYPE_CHECKING:
    _Choice = click.Choice[str]
    _ParamType = click.ParamType[Any]
else:  # older versions of click know no type arguments
    _Choice, _ParamType = click.Choice, click.ParamType

_FRENCH_SECTIONS = {"Options": "Options\u00a0", "Commands": "Commandes\u00a0"}


class _FrenchHelp(click.HelpFormatter):
    """Lays help out with French headings."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, "Utilisation\u00a0: " if prefix is None else prefix)

    @contextlib.contextmanager
    def section(self, name: str) -> Iterator[None]:
        with super().section(_FRENCH_SECTIONS.get(name, name)):
            yield


class _FrenchContext(click.Context):
    formatter_class = _FrenchHelp


class _Spoken(click.Command):
    """What commands and groups share: a language, for help, and for the errors of this module."""

    allow_extra_args = True  # they are refused below, in the language of the user

    def __init__(self, name: str, *, language: Language, **settings: Any) -> None:
        self.language = language
        if language == "fr":
            self.context_class = _FrenchContext
        super().__init__(name, **settings)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the arguments; every error knows where it happened."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise

    def get_help_option(self, ctx: click.Context) -> click.Option:
        """Return `--help`, which writes like any other result does."""
        text = pick(self.language, "Montre cette aide.", "Show this help.")
        return click.Option(["--help"], is_flag=True, is_eager=True, expose_value=False, help=text, callback=_help)


def _help(ctx: click.Context, _option: click.Parameter, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        command = ctx.command
        write_result(ctx.get_help(), command.language if isinstance(command, _Spoken) else "en")
        ctx.exit()


class Command(_Spoken):
    """One command."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the arguments; too many of them are a mistake."""
        rest = super().parse_args(ctx, args)
        if rest and not ctx.resilient_parsing:
            words = " ".join(rest)
            raise click.UsageError(pick(self.language, f"en trop : {words}", f"too many arguments: {words}"), ctx)
        return rest


class Group(_Spoken, click.Group):
    """Some commands under one name, in the order in which they were given."""

    def __init__(self, name: str, commands: Sequence[click.Command], *, language: Language, **settings: Any) -> None:
        settings.setdefault("callback", self._need_command)
        super().__init__(
            name,
            language=language,
            commands=commands,
            no_args_is_help=False,
            invoke_without_command=True,
            subcommand_metavar=pick(language, "COMMANDE [ARGUMENTS]...", "COMMAND [ARGUMENTS]..."),
            **settings,
        )

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order in which they are shown."""
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the first argument names, or say which was probably meant."""
        name = args[0]
        if name not in self.commands and not ctx.resilient_parsing:
            sentence = pick(self.language, f"la commande {name} n'existe pas.", f"there is no command {name}.")
            raise click.UsageError(f"{sentence} {did_you_mean(name, self.commands, self.language)}".rstrip(), ctx)
        return super().resolve_command(ctx, args)

    def _need_command(self, **_options: object) -> None:
        ctx = click.get_current_context()
        if ctx.invoked_subcommand is None:
            raise NoCommand(ctx.get_help(), ctx)


class NoCommand(click.UsageError):
    """A group was called without a command; the message is its help."""


class OneOf(_Choice):
    """One of some words."""

    def __init__(self, words: Sequence[str], language: Language) -> None:
        super().__init__(words)
        self.language = language

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Take one of the words; a refusal says which there are."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            words = ", ".join(self.choices)
            fr = f"« {value} » n'est pas possible ; écrivez {words}."
            self.fail(pick(self.language, fr, f"'{value}' is none of {words}."), param, ctx)


class Parsed(_ParamType):
    """A value that a function reads; a ValueError of it becomes `sentence`."""

    def __init__(self, name: str, read: Callable[[str], object], sentence: str) -> None:
        self.name = name
        self._read = read
        self._sentence = sentence

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Read the value."""
        try:
            return self._read(str(value))
        except ValueError:
            self.fail(self._sentence, param, ctx)


def told(error: click.ClickException, language: Language) -> str:
    """Return what to say of an error of usage: the mistake, then how to get help."""
    if isinstance(error, NoCommand):
        return error.message
    lines = [pick(language, "Erreur : ", "Error: ") + _sentence(error, language)]
    ctx = error.ctx if isinstance(error, click.UsageError) else None
    if ctx is not None:
        lines.insert(0, ctx.get_usage())
        command = f"{ctx.command_path} --help"
        lines.append(pick(language, f"Aide : {command}", f"Help: {command}"))
    return "\n".join(lines)


def _sentence(error: click.ClickException, language: Language) -> str:
    if isinstance(error, click.MissingParameter):
        name = _name(error)
        return pick(language, f"il manque {name}.", f"{name} is missing.")
    if isinstance(error, click.BadParameter):
        return f"{_name(error)}{pick(language, ' : ', ': ')}{error.message}"
    if isinstance(error, click.NoSuchOption):
        name = error.option_name
        sentence = pick(language, f"l'option {name} n'existe pas.", f"there is no option {name}.")
        return f"{sentence} {did_you_mean(name, error.possibilities or (), language)}".rstrip()
    if isinstance(error, click.BadOptionUsage):
        return _misused(error, language)
    return error.format_message()


def _name(error: click.BadParameter) -> str:
    if isinstance(error.param, click.Argument):
        return error.param.metavar or error.param.opts[0]
    return error.param.opts[0] if error.param is not None else str(error.param_hint or "")


def did_you_mean(word: str, known: Iterable[str], language: Language) -> str:
    """Ask whether one of the known words was meant: the first that begins with `word`, else the most alike, else ""."""
    words = list(known)
    begun = [each for each in words if word and each.startswith(word)]
    near = begun or difflib.get_close_matches(word, words, n=1, cutoff=0.5)
    return pick(language, f"Vouliez-vous dire {near[0]} ?", f"Did you mean {near[0]}?") if near else ""


def _misused(error: click.BadOptionUsage, language: Language) -> str:
    name = error.option_name
    options = error.ctx.command.get_params(error.ctx) if error.ctx is not None else []
    if any(isinstance(option, click.Option) and option.is_flag and name in option.opts for option in options):
        return pick(language, f"l'option {name} ne prend pas de valeur.", f"the option {name} takes no value.")
    return pick(language, f"l'option {name} attend une valeur.", f"the option {name} needs a value.")
