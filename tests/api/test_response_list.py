"""``GET /v1/responses``, an extension: the caller's responses, page by page."""

import time

import httpx
import pytest

from app.generators.base import Finished, Text, Usage


@pytest.fixture
def listed(base_url):
    def get(**query):
        answer = httpx.get(f"{base_url}/v1/responses", params=query)
        return answer.json() if answer.status_code == 200 else answer

    return get


def ids(page):
    return [response["id"] for response in page["data"]]


def test_an_empty_list(listed):
    assert listed() == {"object": "list", "data": [], "first_id": None, "last_id": None, "has_more": False}


def test_the_newest_come_first_and_are_whole(client, listed):
    first = client.responses.create(input="one")
    time.sleep(1.1)  # the order is by the second
    second = client.responses.create(input="two", previous_response_id=first.id)
    page = listed()
    assert page["data"] == [second.to_dict(), first.to_dict()]
    assert (page["first_id"], page["last_id"], page["has_more"]) == (second.id, first.id, False)
    assert ids(listed(order="asc")) == [first.id, second.id]
    assert ids(listed(order="asc", after=first.id)) == [second.id]


@pytest.mark.parametrize("order", ["asc", "desc"])
def test_pages_tell_every_response_once(client, listed, order):
    made = {client.responses.create(input=str(number)).id for number in range(7)}
    seen, after = [], {}
    while True:
        page = listed(limit=3, order=order, **after)
        seen += ids(page)
        after = {"after": page["last_id"]}
        if not page["has_more"]:
            break
    assert len(seen) == 7
    assert set(seen) == made
    assert listed(limit=3, order=order, **after)["data"] == []


def test_filters(client, listed, scripted):
    done = client.responses.create(input="x")
    scripted.write = lambda _: [Text("x"), Finished("length", Usage(1, 0, 1))]
    cut = client.responses.create(input="x", max_output_tokens=16)
    assert ids(listed(status="completed")) == [done.id]
    assert ids(listed(status="incomplete")) == [cut.id]
    assert set(ids(listed(model="scripted"))) == {done.id, cut.id}
    assert ids(listed(model="other")) == ids(listed(model="x\x00")) == []


def test_a_response_in_mid_run_is_told_with_what_it_has(client, listed, scripted):
    scripted.write = lambda _: [Text("so far"), 60.0]
    stream = client.responses.create(input="x", stream=True)
    next(event for event in stream if event.type == "response.output_text.delta")
    (response,) = listed()["data"]
    assert (response["status"], response["output"][0]["content"][0]["text"]) == ("in_progress", "so far")
    client.responses.cancel(response["id"])
    assert ids(listed(status="in_progress")) == []


def test_the_deleted_and_the_not_stored_are_not_listed(client, listed):
    parent = client.responses.create(input="x")
    child = client.responses.create(input="x", previous_response_id=parent.id)
    client.responses.create(input="x", store=False)
    client.responses.delete(parent.id)
    assert ids(listed()) == [child.id]
    assert listed(after=parent.id).status_code == 400


@pytest.mark.parametrize(
    ("query", "param"),
    [
        ({"limit": 0}, "limit"),
        ({"limit": 101}, "limit"),
        ({"order": "up"}, "order"),
        ({"status": "done"}, "status"),
        ({"after": "resp_unknown"}, "after"),
        ({"after": "\x00"}, "after"),
    ],
)
def test_bad_queries_are_told(listed, query, param):
    answer = listed(**query)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)
