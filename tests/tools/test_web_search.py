"""Web search through real HTTP on loopback, and in a folder of documents."""

import contextlib
import json
import logging
import os
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from pydantic import SecretStr

from app.errors import InvalidRequestError
from app.protocol.hosted_tools import WebSearchTool
from app.tools.search.base import SearchProvider
from app.tools.search.brave import BraveSearch
from app.tools.search.documents import DocumentsSearch
from app.tools.search.searxng import SearxngSearch
from app.tools.search.tavily import TavilySearch
from app.tools.web_search import WebSearch
from tests.waiting import LIMIT_S

KEY = "key-7731-secret"
LLAMA = {
    "title": "Llama 4 <b>Maverick</b>",
    "url": "https://ai.example/llama",
    "content": "It has 128 experts &amp; more.",
    "description": "It has 128 experts &amp; more.",
}
OTHERS = [
    {"title": f"Page {i}", "url": f"https://www{i}.other.example/", "content": "x" * 5000, "description": "y"}
    for i in range(12)
]


class Service(ThreadingHTTPServer):
    """Remembers what it was asked; ``reply`` makes the answer: a status and a body."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self.asked: dict[str, Any] = {}
        self.kind = "application/json"
        self.reply: Callable[[str], tuple[int, bytes]] = lambda path: (200, json.dumps(self.results(path)).encode())

    @staticmethod
    def results(path: str) -> Any:
        found = [LLAMA, *OTHERS, {"title": "no URL"}, "nonsense", {"url": "javascript:alert(1)"}]
        return {"web": {"results": found}} if path.startswith("/res/") else {"results": found}


class Handler(BaseHTTPRequestHandler):
    server: Service

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        self.server.asked = {**query, **(json.loads(body) if body else {}), "headers": dict(self.headers)}
        status, answer = self.server.reply(parts.path)
        self.send_response(status)
        self.send_header("content-type", self.server.kind)
        self.end_headers()
        with contextlib.suppress(ConnectionError):
            self.wfile.write(answer)

    do_POST = do_GET  # noqa: N815

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def service() -> Iterator[Service]:
    with Service() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def tool(**fields: Any) -> WebSearchTool:
    return WebSearchTool.model_validate({"type": "web_search", **fields})


def provider(name: str, url: str, timeout_s: float = LIMIT_S) -> SearchProvider:
    if name == "searxng":
        return SearxngSearch(url, timeout_s)
    return (BraveSearch if name == "brave" else TavilySearch)(SecretStr(KEY), timeout_s, url)


NAMES = ["searxng", "brave", "tavily"]


@pytest.mark.parametrize("name", NAMES)
async def test_half_a_character_in_a_result_is_told_as_one_that_is_not_known(service: Service, name: str) -> None:
    half = {"title": "Caf\ud83d", "url": "https://x.example/\ud83d", "content": "\ude00!", "description": "\ude00!"}
    answer = {"web": {"results": [half]}, "results": [half]}
    service.reply = lambda path: (200, json.dumps(answer).encode())
    tools = WebSearch(provider(name, service.url), None, 10_000).prepare(tool(), "tools[0]")
    result = await tools.call("web_search", {"query": "a"})
    whole = {"title": "Caf\ufffd", "url": "https://x.example/\ufffd", "snippet": "\ufffd!"}
    assert result.details["results"] == [whole]


@pytest.mark.parametrize("name", NAMES)
async def test_a_mark_that_no_parser_knows_is_text(service: Service, name: str) -> None:
    found = {"title": "a <![x> b", "url": "https://x.example/", "content": "<p>c", "description": "<p>c"}
    service.reply = lambda path: (200, json.dumps({"web": {"results": [found]}, "results": [found]}).encode())
    tools = WebSearch(provider(name, service.url), None, 10_000).prepare(tool(), "tools[0]")
    (result,) = (await tools.call("web_search", {"query": "a"})).details["results"]
    assert (result["title"], result["snippet"]) == ("a <![x> b", "c")


@pytest.mark.parametrize("name", NAMES)
async def test_s4_5_results_are_numbered_and_told(service: Service, name: str) -> None:
    search = WebSearch(provider(name, service.url), None, 10_000)
    tools = search.prepare(tool(search_context_size="low"), "tools[0]")
    result = await tools.call("web_search", {"query": "How many experts?"})
    assert result.error is None
    assert result.output.startswith(
        "[1] Llama 4 Maverick\nhttps://ai.example/llama\nIt has 128 experts & more.\n\n[2] Page 0"
    )
    assert [one["url"] for one in result.details["results"]] == [source.url for source in tools.sources]
    assert len(tools.sources) == 3
    asked = service.asked
    assert asked.get("q", asked.get("query")) == "How many experts?"
    header = {"brave": "X-Subscription-Token", "tavily": "Authorization"}.get(name)
    assert header is None or KEY in asked["headers"][header]


async def test_numbers_go_on_and_pages_keep_theirs(service: Service) -> None:
    tools = WebSearch(provider("searxng", service.url), None, 10_000).prepare(tool(), "tools[0]")
    await tools.call("web_search", {"query": "a"})
    service.reply = lambda _: (
        200,
        json.dumps({"results": [{"title": "New", "url": "https://new.example"}, LLAMA]}).encode(),
    )
    second = await tools.call("web_search", {"query": "b"})
    assert second.output.startswith("[6] New\n")
    assert "[1] Llama" in second.output


@pytest.mark.parametrize(("size", "number", "chars"), [("low", 3, 600), ("medium", 5, 1200), ("high", 10, 2400)])
async def test_the_context_size_bounds_results(service: Service, size: str, number: int, chars: int) -> None:
    tools = WebSearch(provider("searxng", service.url), None, 100_000).prepare(
        tool(search_context_size=size), "tools[0]"
    )
    result = await tools.call("web_search", {"query": "a"})
    assert len(result.details["results"]) == number
    assert max(len(one["snippet"]) for one in result.details["results"]) == chars


async def test_the_output_is_bounded(service: Service) -> None:
    tools = WebSearch(provider("searxng", service.url), None, 1000).prepare(tool(), "tools[0]")
    assert len((await tools.call("web_search", {"query": "a"})).output) < 1100


@pytest.mark.parametrize("name", NAMES)
async def test_only_allowed_domains_are_told(service: Service, name: str) -> None:
    filters = {"allowed_domains": ["www3.other.example", "AI.example"]}
    tools = WebSearch(provider(name, service.url), None, 10_000).prepare(tool(filters=filters), "tools[0]")
    result = await tools.call("web_search", {"query": "a"})
    urls = [one["url"] for one in result.details["results"]]
    assert urls == ["https://ai.example/llama", "https://www3.other.example/"]
    if name == "tavily":
        assert service.asked["include_domains"] == filters["allowed_domains"]
    else:
        assert service.asked["q"] == "a (site:www3.other.example OR site:AI.example)"


async def test_brave_gets_whole_domains_and_as_much_of_the_words_as_it_takes(service: Service) -> None:
    brave = WebSearch(provider("brave", service.url), None, 10_000)
    domains = ["one.example", "two.example"]
    tools = brave.prepare(tool(filters={"allowed_domains": domains}), "tools[0]")
    await tools.call("web_search", {"query": "word " * 150})
    assert len(service.asked["q"]) <= 400
    assert service.asked["q"].endswith("word (site:one.example OR site:two.example)")
    many = [f"number-{number}.example" for number in range(40)]
    tools = brave.prepare(tool(filters={"allowed_domains": many}), "tools[0]")
    assert "allow fewer" in str((await tools.call("web_search", {"query": "a"})).error)


async def test_a_location_reaches_a_provider_that_knows_places(service: Service) -> None:
    location = {"type": "approximate", "city": "Köln", "country": "de", "timezone": "Europe/Berlin", "region": "NRW"}
    brave = WebSearch(provider("brave", service.url), None, 10_000)
    await brave.prepare(tool(user_location=location), "tools[0]").call("web_search", {"query": "a"})
    assert service.asked["country"] == "DE"
    assert service.asked["headers"]["X-Loc-State-Name"] == "NRW"
    searxng = WebSearch(provider("searxng", service.url), None, 10_000)
    with pytest.raises(InvalidRequestError, match="searxng") as caught:
        searxng.prepare(tool(user_location=location), "tools[0]")
    assert caught.value.param == "tools[0].user_location"
    searxng.prepare(tool(user_location={"type": "approximate"}), "tools[0]")


def test_what_is_not_set_up_is_refused() -> None:
    search = WebSearch(None, None, 1000)
    for fields, param in (({}, "tools[0].type"), ({"external_web_access": False}, "tools[0].external_web_access")):
        with pytest.raises(InvalidRequestError) as caught:
            search.prepare(tool(**fields), "tools[0]")
        assert caught.value.param == param


def sleeping(_: str) -> tuple[int, bytes]:
    time.sleep(1.5)
    return 200, b"{}"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (lambda _: (500, b"oops"), "HTTP 500"),
        (lambda _: (401, f"bad key {KEY}".encode()), "HTTP 401"),
        (lambda _: (302, b""), "HTTP 302"),
        (lambda _: (200, b"<html>"), "not JSON"),
        (lambda _: (200, b"[" * 100_000), "not JSON"),
        (lambda _: (200, b"[]"), "no results"),
        (lambda _: (200, b'{"results": 3, "web": {"results": 3}}'), "no results"),
        (lambda _: (200, b"x" * 5_000_000), "larger than"),
        (sleeping, "did not answer within 0.25 seconds"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_faults_of_the_service_are_errors_of_the_call(
    service: Service, name: str, reply: Any, expected: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    service.reply = reply
    search = provider(name, service.url, 0.25 if reply is sleeping else LIMIT_S)
    result = await WebSearch(search, None, 10_000).prepare(tool(), "tools[0]").call("web_search", {"query": "a"})
    assert expected in str(result.error)
    assert KEY not in repr([result, search.__dict__]) + caplog.text


async def test_an_answer_that_is_labelled_a_stream_of_events_is_bounded_too(service: Service) -> None:
    service.kind, service.reply = "text/event-stream", lambda _: (200, b"x" * 5_000_000)
    tools = WebSearch(provider("brave", service.url), None, 10_000).prepare(tool(), "tools[0]")
    assert "larger than" in str((await tools.call("web_search", {"query": "a"})).error)


async def test_a_service_that_is_down() -> None:
    tools = WebSearch(provider("brave", "http://127.0.0.1:9"), None, 10_000).prepare(tool(), "tools[0]")
    assert "can't be reached" in str((await tools.call("web_search", {"query": "a"})).error)


@pytest.mark.parametrize("arguments", [{}, {"query": 3}, {"query": "  "}, {"q": "a"}])
async def test_calls_without_a_query(arguments: dict[str, Any]) -> None:
    tools = WebSearch(provider("brave", "http://127.0.0.1:9"), None, 10_000).prepare(tool(), "tools[0]")
    assert "a query that is a text" in str((await tools.call("web_search", arguments)).error)


# -- documents ---------------------------------------------------------------------------------------------


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    (tmp_path / "llama.md").write_text(
        "---\ntitle: Llama 4\nurl: https://ai.example/llama\n---\n# Models\n\nMaverick has 128 experts.\n\n"
        + "Filler about nothing at all. " * 60
    )
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "a b.txt").write_text("Bees are not experts of anything.")
    (tmp_path / "page.html").write_text("<html><title>Whales</title><script>experts()</script><p>Big &amp; blue.</p>")
    (tmp_path / "image.png").write_bytes(b"experts")
    return tmp_path


async def test_documents_are_searched_offline(documents: Path) -> None:
    offline = DocumentsSearch(documents)
    search = WebSearch(provider("brave", "http://127.0.0.1:9"), offline, 10_000)
    tools = search.prepare(tool(external_web_access=False), "tools[0]")
    result = await tools.call("web_search", {"query": "How many experts does Maverick have?"})
    assert result.output.startswith("[1] Llama 4\nhttps://ai.example/llama\n# Models\nMaverick has 128 experts.")
    assert [one["url"] for one in result.details["results"]] == ["https://ai.example/llama", "file:below/a%20b.txt"]
    found = await tools.call("web_search", {"query": "whale"})
    assert found.output == "[3] Whales\nfile:page.html\nWhales\nBig & blue."
    assert (await tools.call("web_search", {"query": "zebra"})).output == "Nothing was found."
    assert (await tools.call("web_search", {"query": "?!"})).output == "Nothing was found."


async def test_documents_that_change_are_read_again(documents: Path) -> None:
    offline = DocumentsSearch(documents)
    tools = WebSearch(offline, offline, 10_000).prepare(tool(), "tools[0]")
    assert (await tools.call("web_search", {"query": "zebra"})).output == "Nothing was found."
    (documents / "zebra.txt").write_text("A zebra has stripes.")
    assert "stripes" in (await tools.call("web_search", {"query": "zebra"})).output
    (documents / "zebra.txt").unlink()
    assert (await tools.call("web_search", {"query": "zebra"})).output == "Nothing was found."


async def test_a_document_that_can_not_be_read_is_told_and_hides_no_other(
    documents: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (documents / "gone.md").symlink_to(documents / "nowhere.md")
    (documents / "folder.md").mkdir()
    os.mkfifo(documents / "pipe.md")  # whoever opens one to read it waits for a writer
    offline = DocumentsSearch(documents)
    tools = WebSearch(offline, offline, 10_000).prepare(tool(), "tools[0]")
    for _ in range(2):
        assert "128 experts" in (await tools.call("web_search", {"query": "Maverick experts"})).output
    (told,) = [record.getMessage() for record in caplog.records]
    assert told == "gone.md can't be read, and is not searched: No such file or directory."


async def test_an_empty_folder(tmp_path: Path) -> None:
    offline = DocumentsSearch(tmp_path)
    tools = WebSearch(offline, offline, 10_000).prepare(tool(), "tools[0]")
    assert (await tools.call("web_search", {"query": "a"})).output == "Nothing was found."
