"""Which names a client may say for a model, and what each of them means."""

import time
from collections.abc import Mapping, Sequence

from app.errors import ModelNotFoundError

#: The alias that stands for every name that is not known otherwise.
ANY_NAME = "*"


class Catalog:
    """The models that a server may load, by the names it knows them by, and other names for them."""

    def __init__(
        self, models: Sequence[str], aliases: Mapping[str, str] | None = None, embedders: Sequence[str] = ()
    ) -> None:
        """``models``: folders, Hub ids or ``responsa-builtin``; the first is what a request without a name gets.
        ``embedders``: more of them, that give embeddings only.

        Raises ``ValueError`` for an alias that means nothing, or hides a model.
        """
        assert models, "a server needs a model"
        self.models = list(dict.fromkeys([*models, *embedders]))
        self._embedders = tuple(embedders)
        self.aliases = dict(aliases or {})
        #: What every name means that is not known otherwise, if anything.
        self._otherwise = self.aliases.pop(ANY_NAME, None)
        #: Since when there have been these models here, in Unix seconds.
        self.created_at = int(time.time())
        for alias, model in (aliases or {}).items():
            if alias in self.models:
                raise ValueError(f"The alias '{alias}' is the name of a model already; choose another one.")
            if model not in self.models:
                known = ", ".join(f"'{name}'" for name in self.models)
                raise ValueError(f"The alias '{alias}' stands for '{model}', but the models are {known}.")

    @property
    def default(self) -> str:
        return self.models[0]

    @property
    def default_embedder(self) -> str:
        """What a request for embeddings without a name gets."""
        return next(iter(self._embedders), self.default)

    @property
    def names(self) -> list[str]:
        """Everything that a request may say."""
        return [*self.models, *self.aliases]

    @property
    def knows_any_name(self) -> bool:
        """Whether what is not among the `names` is served too."""
        return self._otherwise is not None

    def resolve(self, name: str) -> str:
        """Return the model that a name means. Raises ``ModelNotFoundError``."""
        model = self.aliases.get(name, name)
        # What can't be printed is no name: a NUL can't be stored, either.
        if model not in self.models and self._otherwise is not None and name.isprintable():
            return self._otherwise
        if model not in self.models:
            raise ModelNotFoundError(name, self.names)
        return model
