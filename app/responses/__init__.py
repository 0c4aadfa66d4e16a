"""The pure core of the Responses API: no await, clock, randomness, torch or SQL."""
