"""Where a conversation may be cut: properties of every list of items, and some that a person would expect."""

from hypothesis import given
from hypothesis import strategies as st

from app.responses.truncation import cut, cut_points


def message(role):
    return {"type": "message", "role": role}


USER, ASSISTANT, SYSTEM = message("user"), message("assistant"), message("system")
REASONING, SUMMARY = {"type": "reasoning"}, {"type": "compaction"}


def call(call_id):
    return {"type": "function_call", "call_id": call_id}


def output(call_id):
    return {"type": "function_call_output", "call_id": call_id}


IDS = st.sampled_from(["a", "b", "c"])
ITEMS = st.lists(
    st.one_of(
        st.sampled_from([USER, ASSISTANT, SYSTEM, message("developer"), REASONING, SUMMARY]),
        IDS.map(call),
        IDS.map(output),
    ),
    max_size=14,
)


@given(ITEMS)
def test_a_cut_keeps_what_the_rest_relies_on(items):
    # Copies, so that each item is itself only.
    items = [dict(item) for item in items]
    newest = next((item for item in reversed(items) if item == USER), None)
    for point in cut_points(items):
        kept = cut(items, point)
        assert kept[-1] is items[-1]
        assert newest is None or any(item is newest for item in kept)
        lasting = [item for item in items if item.get("role") in {"system", "developer"} or item == SUMMARY]
        assert [item for item in kept if any(item is one for one in lasting)] == lasting
        assert [id(item) for item in items if any(item is one for one in kept)] == [id(item) for item in kept]


@given(ITEMS)
def test_an_output_that_had_its_call_keeps_it(items):
    for point in cut_points(items):
        kept = cut(items, point)
        for index, item in enumerate(items):
            if item["type"] == "function_call_output" and index >= point:
                had = any(one == call(item["call_id"]) for one in items[:index])
                assert not had or any(one == call(item["call_id"]) for one in kept)


@given(ITEMS)
def test_later_cuts_keep_less(items):
    sizes = [len(cut(items, point)) for point in cut_points(items)]
    assert sizes == sorted(sizes, reverse=True)


def test_whole_turns_go_first_then_steps_of_the_newest():
    items = [SYSTEM, USER, ASSISTANT, USER, REASONING, call("a"), output("a"), REASONING, call("b"), output("b")]
    assert cut_points(items) == [1, 3, 7]
    assert cut(items, 3) == [SYSTEM, *items[3:]]
    assert cut(items, 7) == [SYSTEM, USER, REASONING, call("b"), output("b")]


def test_outputs_of_parallel_calls_stay_with_them():
    items = [USER, call("a"), call("b"), output("a"), USER, output("b"), ASSISTANT, USER]
    assert cut_points(items) == [7]
