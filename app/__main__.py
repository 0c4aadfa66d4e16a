"""``python -m app`` is ``responsa``.

Every engine process imports the module that its parent was started with, and has no use for a command line: so this
one imports nothing before it is asked to.
"""


def main() -> None:
    """Entry point of the console script."""
    from app.cli import cli

    cli()


if __name__ == "__main__":
    main()
