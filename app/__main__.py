"""``python -m app`` is ``responsa``."""

from app.cli import main

if __name__ == "__main__":
    main()
