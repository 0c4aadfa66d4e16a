"""Where web searches go: one file for each provider."""
