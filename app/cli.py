"""The command ``responsa``: its flags are the settings, so each is also an environment variable."""

import inspect
from typing import Annotated, Any

import typer
from pydantic import SecretStr, ValidationError
from rich.console import Console

from app import __version__
from app.engine.process import start_ahead
from app.settings import COMMAS, Settings
from storage.errors import StorageError
from storage.migrate import current, head, upgrade

cli = typer.Typer(
    name="responsa",
    help="A self-hosted, stateful server of the OpenAI Responses and Chat Completions APIs.",
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
)
db = typer.Typer(help="Look after the database.", no_args_is_help=True)
cli.add_typer(db, name="db")

console = Console(stderr=True, highlight=False)


@cli.callback(invoke_without_command=True)
def root(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Show the version.")] = False,
) -> None:
    if version:
        typer.echo(f"responsa {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


def _with_settings(command: Any, *names: str) -> Any:
    """Give ``command(settings)`` one flag for each setting (or for those named)."""

    def wrapped(**flags: Any) -> None:
        try:
            settings = Settings(**{name: value for name, value in flags.items() if value is not None})
        except ValidationError as error:
            first = error.errors()[0]
            where = f"--{str(first['loc'][0]).replace('_', '-')}: " if first["loc"] else ""
            raise typer.BadParameter(f"{where}{first['msg']}") from None
        command(settings)

    fields = {name: Settings.model_fields[name] for name in names or Settings.model_fields}
    # A secret is given by its variable only: everybody on the machine may read a command line.
    fields = {name: field for name, field in fields.items() if field.annotation != SecretStr | None}
    wrapped.__doc__ = command.__doc__
    wrapped.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        [_flag(name, field) for name, field in fields.items()]
    )
    return wrapped


def _flag(name: str, field: Any) -> inspect.Parameter:
    flag, variable = f"--{name.replace('_', '-')}", f"RESPONSA_{name.upper()}"
    if field.annotation == list[str]:
        # The variable is left to Settings: here it would be cut at spaces, which folders may have.
        default = f"  [default: {', '.join(field.default)}]" if field.default else ""
        form = ", with commas" if COMMAS in field.metadata else ""
        option = typer.Option(flag, help=f"{field.description}{default}  [env var: {variable}{form}]")
        annotation, preset = Annotated[list[str] | None, option], None
    else:
        flag = f"{flag}/--no-{flag[2:]}" if field.annotation is bool else flag
        option = typer.Option(flag, help=field.description, envvar=variable)
        annotation, preset = Annotated[field.annotation, option], field.default
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=preset, annotation=annotation)


def _serve(settings: Settings) -> None:
    """Serve the API. Without any flag: the built-in model, on this machine only, state in ./data."""
    if settings.generator != "scripted":
        start_ahead()
    from app.serving import serve  # takes seconds

    raise typer.Exit(serve(settings, console))


def _upgrade(settings: Settings) -> None:
    """Bring the database to the newest schema (the server does so at each start)."""
    _run_on_database(upgrade, settings)
    typer.echo(f"The database is at revision {head()}.")


def _current(settings: Settings) -> None:
    """Show the database's schema revision."""
    revision = _run_on_database(current, settings)
    typer.echo(f"database {revision or 'empty'}, newest {head()}")


def _run_on_database(work: Any, settings: Settings) -> Any:
    try:
        return work(settings.resolved_database_url)
    except (StorageError, OSError) as error:
        console.print(f"[red]{error}[/red]")
        raise typer.Exit(1) from None


cli.command("serve")(_with_settings(_serve))
db.command("upgrade")(_with_settings(_upgrade, "data_dir", "database_url"))
db.command("current")(_with_settings(_current, "data_dir", "database_url"))
