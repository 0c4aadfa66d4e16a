"""Row S2.8 of the reference systems on the built-in model, as far as it gets; all of it on a script, and so for every
model: test_reference_scripted.py.

It leaves out the state of a city, and takes a year that is not this one for another, so the cases with these are not
here.
"""

import pytest

from tests.acceptance.multi_turn_cases import CASES, play

MODEL = "responsa-builtin"
MANAGED = [case for case in CASES if case.name in {"add_product_tool", "get_then_create_event_tool"}]


@pytest.mark.parametrize("case", MANAGED, ids=[case.name for case in MANAGED])
def test_s2_8_tools_over_several_turns(builtin, case):
    def ask(messages):
        completion = builtin.chat.completions.create(model=MODEL, messages=messages, tools=case.tools, temperature=0)
        return completion.choices[0].message.model_dump(exclude_unset=True)

    play(case, ask)
