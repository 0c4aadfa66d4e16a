"""What ``pip install .`` brings along: the package must work far from its checkout."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_migrations_and_the_builtin_model_travel_in_the_wheel(tmp_path):
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--quiet", "--wheel-dir", str(tmp_path), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    (wheel,) = tmp_path.glob("responsa-*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    builtin = {str(path.relative_to(ROOT)) for path in (ROOT / "app" / "builtin").iterdir() if path.is_file()}
    versions = {str(path.relative_to(ROOT)) for path in (ROOT / "migrations" / "versions").glob("*.py")}
    assert builtin | versions | {"migrations/env.py", "app/main.py", "storage/tables.py"} <= names
    assert not [name for name in names if name.startswith(("tests/", "tools/", "benchmarks/"))]
