"""One module per ability. Each offers functions `(draw, dialogue) -> Turn | None`; None means "not now"."""
