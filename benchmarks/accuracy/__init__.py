"""How right the note parser and the judgement of pages are on labelled sets: ``python -m benchmarks.accuracy``."""
