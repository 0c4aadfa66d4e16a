"""One grammar over a whole answer, from what a request asks for: pure functions, and the check of their result.

answer.py       request and syntax to one grammar: reasoning, then the formatted text, calls, or free text
calls.py        the part that calls are
final_text.py   the part that a formatted text is
schema.py       a JSON Schema as far as it can be enforced, or an error that names what can't
lark.py         texts in llguidance's Lark
"""
