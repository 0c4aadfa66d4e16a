"""Execution: the only owner of asyncio tasks."""
