"""The command line as a user meets it: a process, its exit code, and what it prints."""

import json
import os
import re
import subprocess
import sys

import pytest
from pydantic import SecretStr
from sqlalchemy import make_url
from websockets.sync.client import connect

from app import __version__
from app.cli import cli
from app.settings import Settings
from storage.migrate import head
from tests.processes import served
from tests.waiting import LIMIT_S


def responsa(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {key: value for key, value in os.environ.items() if not key.startswith("RESPONSA_")}
    return subprocess.run(
        [sys.executable, "-m", "app", *arguments],
        env={**clean, "COLUMNS": "200", **environment},
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )


def test_s0_1_the_help_of_serve(capsys):
    with pytest.raises(SystemExit) as ended:
        cli(["serve", "--help"])
    assert ended.value.code == 0
    assert "serve" in capsys.readouterr().out


def test_s0_2_host_and_port_reach_the_server(monkeypatch):
    """A row of the reference systems: the settings are read once, and the server is run once with them."""
    served_with = []
    monkeypatch.setattr("app.serving.serve", lambda settings, _: served_with.append(settings) or 0)
    with pytest.raises(SystemExit) as ended:
        cli(["serve", "--host", "0.0.0.0", "--port", "9000"])
    assert ended.value.code == 0
    assert [(settings.host, settings.port) for settings in served_with] == [("0.0.0.0", 9000)]


def test_help_lists_the_commands():
    done = responsa("--help")
    assert done.returncode == 0
    assert "serve" in done.stdout
    assert "db" in done.stdout


def test_every_setting_is_a_flag_and_an_environment_variable():
    help_text = responsa("serve", "--help").stdout
    for name, field in Settings.model_fields.items():
        is_secret = field.annotation == SecretStr | None
        assert (f"--{name.replace('_', '-')} " in help_text) is not is_secret
        assert f"RESPONSA_{name.upper()}" in help_text
        assert field.description


def test_the_version_is_told():
    assert responsa("--version").stdout.strip() == f"responsa {__version__}"


def test_the_database_is_upgraded_and_its_revision_told(tmp_path):
    assert responsa("db", "current", "--data-dir", str(tmp_path)).stdout == f"database empty, newest {head()}\n"
    assert responsa("db", "upgrade", RESPONSA_DATA_DIR=str(tmp_path)).returncode == 0
    assert (
        responsa("db", "current", RESPONSA_DATA_DIR=str(tmp_path)).stdout == f"database {head()}, newest {head()}\n"
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--search-provider", "searxng"], "needs --search-url"),
        (["--search-provider", "brave"], "needs RESPONSA_SEARCH_API_KEY"),
        (["--search-documents", "/no/such/folder"], "no folder '/no/such/folder'"),
        (["--mcp-server", "crm"], "write LABEL=https://"),
    ],
)
def test_settings_that_do_not_fit_are_told_in_a_sentence(arguments, words):
    done = responsa("serve", *arguments)
    assert done.returncode == 2
    assert words in done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--model", "/no/such/folder"], "neither a folder here nor the id of a model"),
        (["--database-url", "mysql://x/y"], "mysql"),
        (["--host", "192.0.2.1"], "can't be used"),
        (["--alias", "gpt-4o=llama"], "stands for 'llama', but the models are 'responsa-builtin'"),
        (["--chat-template", "{% if %}"], "The chat template can't be parsed"),
        (["--chat-template", "[/no/such.jinja]"], "'[/no/such.jinja]' is neither a file here nor one of chatml"),
        (["--models-memory-mb", "100"], "it alone is too large"),
        (["--kv-cache-mb", "1", "--max-context-tokens", "4000"], "or a smaller --max-context-tokens"),
    ],
)
def test_what_prevents_a_start_is_told_in_a_sentence(tmp_path, arguments, words):
    done = responsa("serve", "--port", "0", "--data-dir", str(tmp_path), *arguments)
    assert done.returncode == 1
    assert "Responsa could not start." in done.stderr
    assert words in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr


def require_refused(url, words):
    for command in (["serve", "--port", "0", "--generator", "scripted"], ["db", "upgrade"], ["db", "current"]):
        done = responsa(*command, "--database-url", url)
        assert done.returncode == 1
        assert words in " ".join(done.stderr.split())
        assert "Traceback" not in done.stderr


def test_a_database_that_is_not_there_is_told_in_a_sentence(postgres_url):
    url = make_url(postgres_url).set(database="no_such_database").render_as_string(hide_password=False)
    require_refused(url, 'database "no_such_database" does not exist')


def test_a_file_that_is_no_database_is_told_in_a_sentence(tmp_path):
    (tmp_path / "notes.txt").write_text("Nothing but text. " * 100)
    require_refused(f"sqlite:///{tmp_path / 'notes.txt'}", "The database can't be used: file is not a database")


def test_an_empty_variable_is_as_good_as_none(monkeypatch):
    for name in Settings.model_fields:
        monkeypatch.setenv(f"RESPONSA_{name.upper()}", "")
    assert Settings() == Settings.model_construct()


def test_the_engines_process_logs_what_the_setting_says(tmp_path):
    with served(tmp_path, log_level="info") as server:
        assert re.search(r"INFO app\.engine\.native\.\w+: ", server.log)


def test_no_log_level_tells_what_comes_over_a_websocket(tmp_path):
    with served(tmp_path, generator="scripted", log_level="debug") as server:
        headers = {"Authorization": "Bearer secret-1"}
        with connect(f"{server.url.replace('http', 'ws')}/v1/responses", additional_headers=headers) as socket:
            socket.send(json.dumps({"type": "response.create", "input": "secret-2", "store": False}))
            while json.loads(socket.recv(LIMIT_S))["type"] != "response.completed":
                pass
    assert "DEBUG" in server.log
    assert "secret-" not in server.log


def test_a_wrong_setting_is_told_by_its_name():
    done = responsa("serve", "--port", "many")
    assert done.returncode == 2
    assert "--port" in done.stderr
    done = responsa("serve", "--alias", "gpt-4o")
    assert done.returncode == 2
    assert "'gpt-4o' is no alias; write NAME=MODEL" in " ".join(done.stderr.replace("│", " ").split())
    done = responsa("serve", RESPONSA_MAX_RUNNING="0")
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    assert "max" in done.stderr.lower()


def test_a_second_server_on_the_same_database_is_refused(tmp_path):
    with served(tmp_path, generator="scripted"):
        done = responsa("serve", "--port", "0", RESPONSA_DATA_DIR=str(tmp_path), RESPONSA_GENERATOR="scripted")
    assert done.returncode == 1
    assert "Another Responsa server is using the database" in " ".join(done.stderr.split())


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ({"RESPONSA_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"}, "[Errno 111] Connect"),
        ({"RESPONSA_DATA_DIR": "/proc/none"}, "No such file"),
    ],
)
def test_a_database_that_cannot_be_had_is_told_in_a_sentence(setting, words):
    done = responsa("serve", "--port", "0", RESPONSA_GENERATOR="scripted", **setting)
    assert done.returncode == 1
    assert words in done.stderr
    assert "Traceback" not in done.stderr
