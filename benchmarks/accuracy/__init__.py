"""How right the note parser is on labelled sets: ``python -m benchmarks.accuracy``."""
