"""The pure core of Chat Completions: fragments to chunks, chunks to a completion."""
