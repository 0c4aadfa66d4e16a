"""The decode kernel in Triton's interpreter, which needs no GPU: it computes with numpy, program by program.

Triton comes with torch's CUDA builds; where it is not installed these tests are skipped. On a GPU the kernel is
compiled, and test_equivalence.py runs it.
"""

import importlib.util
import os
import subprocess
import sys

import pytest

# The mode is chosen when a kernel is defined, so the comparison runs in a process of its own.
COMPARE = """
import torch
from app.engine.paged_plan import Blocks, DecodeRows, Score, gathered_decode
from app.engine.triton_decode import paged_decode

torch.manual_seed(0)
for dtype, tolerance in ((torch.float32, 1e-5), (torch.float16, 5e-3)):
    for num_heads, num_kv_heads, key_dim, value_dim, window in ((4, 2, 8, 8, None), (6, 2, 24, 16, 7)):
        blocks = Blocks(
            torch.randn(60, 4, num_kv_heads, key_dim).to(dtype), torch.randn(60, 4, num_kv_heads, value_dim).to(dtype)
        )
        query = torch.randn(3, num_heads, key_dim).to(dtype)
        rows = DecodeRows(torch.stack([torch.randperm(60) for _ in range(3)]), torch.tensor([1, 65, 237]))
        output = paged_decode(query, blocks, rows.block_tables, rows.num_keys, None, window)
        expected = gathered_decode(query, blocks, rows, Score(None, window))
        torch.testing.assert_close(output, expected, atol=tolerance, rtol=0)
"""


@pytest.mark.skipif(importlib.util.find_spec("triton") is None, reason="Triton is not installed")
def test_kernel_agrees_with_the_plain_computation() -> None:
    process = subprocess.run(
        [sys.executable, "-c", COMPARE],
        env=os.environ | {"TRITON_INTERPRET": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if "only 0-dimensional arrays" in process.stderr:
        pytest.skip("Triton's interpreter does not run with this numpy")
    assert process.returncode == 0, process.stderr
