"""Tools that the server itself runs: what they offer the model, and what comes of a call."""
