"""Log-probabilities as both APIs tell them."""

from collections.abc import Iterable

from app.generators.base import TokenLogprob
from app.protocol.logprobs import TokenLogprobObject


def wire_logprobs(logprobs: Iterable[TokenLogprob]) -> list[TokenLogprobObject]:
    return [
        {
            "token": one.token,
            "bytes": list(one.data),
            "logprob": one.logprob,
            "top_logprobs": [
                {"token": top.token, "bytes": list(top.data), "logprob": top.logprob} for top in one.top
            ],
        }
        for one in logprobs
    ]
