"""Finding passages by words and vectors. Pure: text and numbers in, chunks, words, ranks and scores out."""
