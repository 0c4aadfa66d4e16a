"""Chat templates that can be asked for by name, for models that come without one.

They know texts alone: a model that was trained to call tools has a template of its own.
"""

_CHATML = """\
{%- for message in messages -%}
{{ '<|im_start|>' + message.role + '\\n' + (message.content or '') + '<|im_end|>\\n' }}
{%- endfor -%}
{%- if add_generation_prompt -%}{{ '<|im_start|>assistant\\n' }}{%- endif -%}
"""

_LLAMA3 = """\
{{- bos_token -}}
{%- for message in messages -%}
{{ '<|start_header_id|>' + message.role + '<|end_header_id|>\\n\\n' + (message.content or '') + '<|eot_id|>' }}
{%- endfor -%}
{%- if add_generation_prompt -%}{{ '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}{%- endif -%}
"""

# There is no system role: what it says stands before the user's first words.
_GEMMA = """\
{{- bos_token -}}
{%- set told = namespace(text='') -%}
{%- for message in messages -%}
{%- if message.role == 'system' -%}
{%- set told.text = told.text + (message.content or '') + '\\n\\n' -%}
{%- else -%}
{%- set role = 'model' if message.role == 'assistant' else message.role -%}
{{ '<start_of_turn>' + role + '\\n' + told.text + (message.content or '') + '<end_of_turn>\\n' }}
{%- set told.text = '' -%}
{%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}{{ '<start_of_turn>model\\n' }}{%- endif -%}
"""

_ZEPHYR = """\
{%- for message in messages -%}
{{ '<|' + message.role + '|>\\n' + (message.content or '') + eos_token + '\\n' }}
{%- endfor -%}
{%- if add_generation_prompt -%}{{ '<|assistant|>\\n' }}{%- endif -%}
"""

NAMED_TEMPLATES = {"chatml": _CHATML, "gemma": _GEMMA, "llama3": _LLAMA3, "zephyr": _ZEPHYR}
