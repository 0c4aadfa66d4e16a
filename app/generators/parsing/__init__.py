"""Generated text to fragments, incrementally, one file per markup family."""
