"""The seam behind which everything that can produce fragments lives."""
