"""A working body for each request that has one, as the documentation shows them: by operation and title."""

from typing import Any

_MODEL = "responsa-builtin"
_HELLO = [{"role": "user", "content": "Hello!"}]
_METADATA = {"metadata": {"topic": "planets"}}

EXAMPLES: dict[str, dict[str, Any]] = {
    "POST /v1/responses": {
        "A text": {"input": "Hello!"},
        "A stream": {"model": _MODEL, "input": "Tell me about yourself.", "stream": True},
        "A function": {
            "input": "What is the weather in Paris?",
            "tools": [
                {
                    "type": "function",
                    "name": "get_weather",
                    "parameters": {
                        "type": "object",
                        "properties": {"city": {"type": "string"}},
                        "required": ["city"],
                    },
                }
            ],
        },
    },
    "POST /v1/responses/input_tokens": {"A text": {"input": "Hello!"}},
    "POST /v1/responses/compact": {"Messages": {"model": _MODEL, "input": _HELLO}},
    "POST /v1/chat/completions": {
        "A message": {"messages": _HELLO},
        "A stream": {"model": _MODEL, "messages": _HELLO, "stream": True, "stream_options": {"include_usage": True}},
    },
    "POST /v1/chat/completions/{completion_id}": {"Labels": _METADATA},
    "POST /v1/completions": {"A text": {"prompt": "Once upon a time", "max_tokens": 16}},
    "POST /v1/embeddings": {"Two texts": {"input": ["How are filters cleaned?", "Filters are washed by hand."]}},
    "POST /v1/conversations": {"A first message": {"items": [{"type": "message", **_HELLO[0]}], **_METADATA}},
    "POST /v1/conversations/{conversation_id}": {"Labels": _METADATA},
    "POST /v1/conversations/{conversation_id}/items": {"A message": {"items": [{"type": "message", **_HELLO[0]}]}},
    "POST /v1/vector_stores": {
        "A name": {"name": "Manuals", "expires_after": {"anchor": "last_active_at", "days": 7}}
    },
    "POST /v1/vector_stores/{vector_store_id}": {"A new name": {"name": "Manuals"}},
    "POST /v1/vector_stores/{vector_store_id}/search": {"A question": {"query": "How are filters cleaned?"}},
    "POST /v1/vector_stores/{vector_store_id}/files": {
        "A file": {"file_id": "file-123", "attributes": {"language": "en"}}
    },
    "POST /v1/vector_stores/{vector_store_id}/files/{file_id}": {"Attributes": {"attributes": {"language": "en"}}},
    "POST /v1/vector_stores/{vector_store_id}/file_batches": {"Files": {"file_ids": ["file-123", "file-456"]}},
    "POST /apply-template": {"A message": {"messages": _HELLO}},
    "POST /tokenize": {"A text": {"content": "Hello!", "with_pieces": True}},
    "POST /detokenize": {"Tokens": {"tokens": [72, 105]}},
}
