"""Who may generate now: as many as the engine can run and queue, and not one more."""

from collections.abc import Callable

from app.errors import OverloadedError


class Admission:
    """Counts the places that are taken. A place is taken before anything is promised to a client."""

    def __init__(self, num_places: int) -> None:
        self._num_free = num_places

    def admit(self) -> "Place":
        """Take a place; raises ``OverloadedError`` when there is none."""
        if self._num_free == 0:
            raise OverloadedError("The server has as many requests as it can queue. Try again later.")
        self._num_free -= 1
        return Place(self._give_back)

    def _give_back(self) -> None:
        self._num_free += 1


class Place:
    """One taken place. It is given back at the end of ``with place:``, or when it is dropped.

    NOTE: dropping matters. A stream that is never begun never gets to its ``finally``; but it holds its place, and
    goes with it.
    """

    def __init__(self, give_back: Callable[[], None]) -> None:
        self._give_back: Callable[[], None] | None = give_back

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        self.release()

    def __del__(self) -> None:
        self.release()

    def release(self) -> None:
        give_back, self._give_back = self._give_back, None
        if give_back is not None:
            give_back()
