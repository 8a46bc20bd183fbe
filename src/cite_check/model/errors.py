"""The exceptions: our own faults and the user's command, never what a document or the web contains.

CiteCheckError
├── DocumentError   a document that cannot be read at all
├── ConfigError     settings that cannot be obeyed
└── StoreError      a recording or a store that cannot be used
"""

from __future__ import annotations


class CiteCheckError(Exception):
    """A failure to tell the user about: ``message`` says what, ``advice`` what to do; each is one line."""

    def __init__(self, message: str, advice: str = "") -> None:
        """Keep both lines."""
        super().__init__(message)
        self.message = message
        self.advice = advice


class DocumentError(CiteCheckError):
    """A document that cannot be read at all."""


class ConfigError(CiteCheckError):
    """Settings that cannot be obeyed."""


class StoreError(CiteCheckError):
    """A recording or a store that cannot be used."""
