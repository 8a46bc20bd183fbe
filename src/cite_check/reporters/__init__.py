"""Writes a report: one file a format, one line each in the registry. Pure: bytes come back, nothing is printed here."""
