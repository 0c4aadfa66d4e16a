"""Measurements: ratios of one run on one machine. Nothing here is a test."""
