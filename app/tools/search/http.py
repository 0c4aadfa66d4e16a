"""JSON from a search service. Its address is the operator's, so it may be anywhere."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

import httpx2
from pydantic import SecretStr

from app.protocol.foreign_json import read_json
from app.tools.addresses import AddressError, AddressGuard
from app.tools.http import AnswerTooLargeError, GuardedTransport, guarded_client
from app.tools.search.base import SearchError, SearchResult


@dataclass(frozen=True)
class SearchService:
    """``url`` is the address of the service, without the path of its search."""

    name: str
    url: str
    headers: Mapping[str, SecretStr] = field(default_factory=dict)
    timeout_s: float = 15
    max_answer_bytes: int = 4 * 2**20

    async def get(self, path: str, params: Mapping[str, str], headers: Mapping[str, str] | None = None) -> Any:
        return await self._request("GET", path, params=params, headers=headers)

    async def post(self, path: str, body: Mapping[str, Any]) -> Any:
        return await self._request("POST", path, json=body)

    async def _request(self, method: str, path: str, **content: Any) -> Any:
        """Return the answer's JSON. Raises ``SearchError``."""
        transport = GuardedTransport(AddressGuard(allow_private=True), self.max_answer_bytes)
        secrets = {name: value.get_secret_value() for name, value in self.headers.items()}
        try:
            async with (
                asyncio.timeout(self.timeout_s),
                guarded_client(transport, secrets, httpx2.Timeout(self.timeout_s)) as client,
            ):
                response = await client.request(method, self.url.rstrip("/") + path, **content)
                return self._parsed(response)
        except (TimeoutError, httpx2.TimeoutException):
            raise SearchError(f"The search service did not answer within {self.timeout_s:g} seconds.") from None
        except (AnswerTooLargeError, AddressError) as error:
            raise SearchError(f"The search failed. {error}") from None
        except httpx2.ConnectError:
            raise SearchError("The search service can't be reached.") from None
        except (httpx2.HTTPError, httpx2.InvalidURL):
            raise SearchError("The connection to the search service broke.") from None

    def _parsed(self, response: httpx2.Response) -> Any:
        if response.status_code != 200:
            raise SearchError(f"The search service answered with HTTP {response.status_code}.")
        try:
            return read_json(response.content)
        except ValueError:
            raise SearchError("The search service answered with what is not JSON.") from None


def results_from(found: Any, snippet: str, *more: str) -> list[SearchResult]:
    """Read a list of objects with ``title``, ``url`` and the named texts; what has no URL is no result."""
    if not isinstance(found, list):
        raise SearchError("The search service answered with what has no results in it.")
    entries = [entry for entry in found if isinstance(entry, dict) and _is_url(entry.get("url"))]
    return [
        SearchResult(
            plain(_text(entry.get("title"))) or entry["url"],
            entry["url"],
            plain("\n".join(filter(None, _texts(entry, (snippet, *more))))),
        )
        for entry in entries
    ]


def _texts(entry: Mapping[str, Any], names: Iterable[str]) -> Iterable[str]:
    for name in names:
        value = entry.get(name)
        yield from map(_text, value if isinstance(value, list) else [value])


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _is_url(value: Any) -> bool:
    return isinstance(value, str) and value.startswith(("https://", "http://")) and len(value) <= 2048


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._num_hidden = 0

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self._num_hidden += tag in {"script", "style"}
        if tag in {"p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4"}:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._num_hidden -= tag in {"script", "style"} and self._num_hidden > 0

    def handle_data(self, data: str) -> None:
        if not self._num_hidden:
            self.parts.append(data)


def plain(html: str) -> str:
    """The text of a piece of HTML; of a text without tags the text."""
    if "<" not in html and "&" not in html:
        return html.strip()
    parser = _Text()
    try:
        parser.feed(html)
        parser.close()
    except AssertionError:  # which the parser raises of a mark that begins like <![
        return html.strip()
    return "".join(parser.parts).strip()
