"""Small tensors between the host and the device, without either waiting for the other.

A copy from ordinary memory makes the host wait until the device has come to it, behind all that it has still to
compute. From and to pinned memory it takes its turn among the kernels, and the host goes on. On a CPU all of this is
nothing: a tensor is where it is.
"""

from collections.abc import Iterable

import torch
from torch import Tensor


def send(tensor: Tensor, device: torch.device) -> Tensor:
    """A tensor of the host on the device, in time for what the device is told next."""
    if device.type != "cuda":
        return tensor.to(device)
    # Its pinned copy may go out of sight at once: torch keeps that memory until the device has read it.
    return tensor.pin_memory().to(device, non_blocking=True)


class Fetch:
    """Tensors of a device on their way to the host."""

    def __init__(self, tensors: Iterable[Tensor]) -> None:
        """Begin to copy; the tensors may be on their way to be computed themselves."""
        there = list(tensors)
        self._here = [_begin_copy(tensor) for tensor in there]
        self._arrived: torch.cuda.Event | None = None
        if any(tensor.is_cuda for tensor in there):
            self._arrived = torch.cuda.Event()  # type: ignore[no-untyped-call]
            self._arrived.record()

    def wait(self) -> list[Tensor]:
        """The tensors on the host. Raises what went wrong on the device on the way to them."""
        if self._arrived is not None:
            self._arrived.synchronize()
        return self._here


def _begin_copy(tensor: Tensor) -> Tensor:
    if not tensor.is_cuda:
        return tensor
    return torch.empty(tensor.shape, dtype=tensor.dtype, pin_memory=True).copy_(tensor, non_blocking=True)
