"""Log-probabilities on the wire: the same in both APIs."""

from typing_extensions import TypedDict


class TopLogprobObject(TypedDict):
    token: str
    bytes: list[int]
    logprob: float


class TokenLogprobObject(TypedDict):
    token: str
    bytes: list[int]
    logprob: float
    top_logprobs: list[TopLogprobObject]
