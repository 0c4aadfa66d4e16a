"""One hypothesis profile for all tests."""

from hypothesis import settings

# The first example pays for building the SDK's models: no deadline per example, but fewer of them.
settings.register_profile("tests", deadline=None, max_examples=60)
settings.load_profile("tests")
