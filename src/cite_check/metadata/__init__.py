"""Fetched -> Page: what an answer of the web shows. Pure, and it never raises, whatever the bytes."""
