"""Everything the engine raises.

EngineError
├── EngineStartError        the model could not be loaded; the sentence says why
├── EngineDownError         the engine process died, is loading, or was closed
├── EngineOverloadedError   as many requests wait as the configuration allows
├── InvalidPromptError      the prompt is empty or has ids that the model doesn't know
├── PromptTooLongError      the prompt leaves no room for a single new token
└── GenerationFailedError   the step that ran this request failed; others go on

All of them cross the pipe between the processes, so each is built from its `args` alone (pickle calls
`cls(*args)`).
"""


class EngineError(Exception):
    """Base of the tree."""


class EngineStartError(EngineError):
    """The model could not be loaded."""


class EngineDownError(EngineError):
    """There is no engine to serve this request, or it died while serving it."""


class EngineOverloadedError(EngineError):
    """Too many requests are waiting already."""


class InvalidPromptError(EngineError):
    """The prompt is no prompt for this model."""


class PromptTooLongError(EngineError):
    """The prompt leaves no room for a new token in the context."""

    def __init__(self, num_prompt_tokens: int, max_context_tokens: int) -> None:
        super().__init__(num_prompt_tokens, max_context_tokens)
        self.num_prompt_tokens = num_prompt_tokens
        self.max_context_tokens = max_context_tokens

    def __str__(self) -> str:
        return (
            f"The prompt has {self.num_prompt_tokens} tokens; the context holds {self.max_context_tokens}, "
            "of which at least one must be left for the answer."
        )


class GenerationFailedError(EngineError):
    """The step that ran this request raised; the sentence names the cause."""
