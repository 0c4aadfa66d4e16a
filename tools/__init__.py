"""Programs that make the project's data; nothing here is imported by the server."""
