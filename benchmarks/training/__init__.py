"""Learns the table of weights that reads references whose title nothing marks (docs/training.md)."""
