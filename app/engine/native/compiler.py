"""decoder.c becomes a shared library, compiled for this very processor, once.

The result is kept in the user's cache folder under a name made of everything it depends on. Without a compiler, or
when anything goes wrong, there is no library, one line in the log, and no other harm.
"""

import ctypes
import functools
import hashlib
import logging
import os
import platform
import shutil
import subprocess
import tempfile
from pathlib import Path

logger = logging.getLogger(__name__)

_SOURCE = Path(__file__).with_name("decoder.c")
_COMPILERS = ("cc", "gcc", "clang")
_OPTIONS = ["-O2", "-march=native", "-ffp-contract=fast", "-fno-math-errno", "-fopenmp", "-shared", "-fPIC"]
_TIMEOUT_S = 120.0


@functools.cache
def compiled_library() -> Path | None:
    """The path of the shared library, compiled now if it never was; None if that can't be done."""
    compiler = next(filter(None, map(shutil.which, _COMPILERS)), None)
    if compiler is None:
        logger.info("no C compiler here, so models run on torch alone")
        return None
    try:
        path = _cache_folder() / f"decoder-{_fingerprint(compiler)}.so"
        if not _is_loadable(path):
            _compile(compiler, path)
            ctypes.CDLL(str(path))
    except (OSError, RuntimeError, subprocess.SubprocessError) as error:
        reason = getattr(error, "stderr", None) or error
        logger.warning("the native decoder can't be compiled and loaded, so models run on torch alone: %s", reason)
        return None
    return path


def _is_loadable(path: Path) -> bool:
    """Not if it was never made, was cut off, or was made where there were other libraries."""
    try:
        ctypes.CDLL(str(path))
    except OSError:
        return False
    return True


def _compile(compiler: str, path: Path) -> None:
    # Under a name of its own first: another process may be compiling, or loading, the same library.
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        unfinished = Path(folder, "decoder.so")
        command = [compiler, *_OPTIONS, "-o", str(unfinished), str(_SOURCE), "-lm"]
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=_TIMEOUT_S)
        unfinished.replace(path)


def _cache_folder() -> Path:
    """Never a folder that others can write to, as what lies in it is executed."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    folder = Path(base, "responsa")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    status = folder.stat()
    if status.st_uid != os.getuid() or status.st_mode & 0o022:
        raise PermissionError(f"{folder} can be written to by others")
    return folder


def _fingerprint(compiler: str) -> str:
    version = subprocess.run([compiler, "--version"], check=True, capture_output=True, timeout=_TIMEOUT_S).stdout
    parts = [_SOURCE.read_bytes(), " ".join([compiler, *_OPTIONS]).encode(), version, _processor().encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]


def _processor() -> str:
    """What the processor is and can do: a home folder may be shared by several machines."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return f"{platform.machine()} {platform.processor()}"
    return "\n".join(sorted({line for line in lines if line.startswith(("model name", "flags", "Features", "CPU "))}))
