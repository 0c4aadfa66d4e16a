"""Which threads get a core of their own; the kernel is asked, on the machine at hand."""

import os
import threading
from collections.abc import Iterator

import pytest

from app.engine import cores

pytestmark = pytest.mark.skipif(not cores._ALLOWED, reason="this system can't bind threads")


@pytest.fixture
def threads() -> Iterator[list[int]]:
    """As many threads as there are cores, by their numbers in the kernel; they do nothing until the test ends."""
    ids, ended = [], threading.Event()
    started = [threading.Thread(target=ended.wait) for _ in cores._cores()]
    for thread in started:
        thread.start()
        assert thread.native_id is not None
        ids.append(thread.native_id)
    yield ids
    ended.set()
    for thread in started:
        thread.join()


needs_two_cores = pytest.mark.skipif(len(cores._cores()) < 2, reason="needs two cores")


@needs_two_cores
def test_each_thread_gets_another_core(threads: list[int]) -> None:
    assert cores.bind_threads(threads)
    places = [os.sched_getaffinity(thread_id) for thread_id in threads]
    assert set.union(*places) == cores._ALLOWED
    assert sum(map(len, places)) == len(cores._ALLOWED)


@needs_two_cores
def test_a_thread_beside_them_may_go_anywhere(threads: list[int]) -> None:
    places = []

    def inherit() -> None:
        places.append(os.sched_getaffinity(0))
        cores.use_all_cores()
        places.append(os.sched_getaffinity(0))

    def bound() -> None:
        assert cores.bind_threads([threading.get_native_id(), *threads[1:]])
        thread = threading.Thread(target=inherit)
        thread.start()
        thread.join()

    thread = threading.Thread(target=bound)
    thread.start()
    thread.join()
    assert places == [cores._cores()[0], cores._ALLOWED]


def test_where_cores_are_left_over_nothing_is_bound(threads: list[int]) -> None:
    assert not cores.bind_threads(threads[:-1])
    assert not cores.bind_threads([])
    assert all(os.sched_getaffinity(thread_id) == cores._ALLOWED for thread_id in threads)


def test_hyperthreads_are_one_core(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cores, "_ALLOWED", frozenset({0, 1, 2, 3, 6}))
    monkeypatch.setattr(cores, "_core_of", {0: "0,2", 1: "1,3", 2: "0,2", 3: "1,3", 6: "6-7"}.__getitem__)
    assert cores._cores() == [{0, 2}, {1, 3}, {6}]


@needs_two_cores
def test_what_a_sandbox_forbids_is_no_error(threads: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    def forbid(_thread_id: int, _cores: set[int]) -> None:
        raise PermissionError("not here")

    monkeypatch.setattr(os, "sched_setaffinity", forbid)
    assert not cores.bind_threads(threads)
    cores.use_all_cores()
