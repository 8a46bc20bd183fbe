"""cite-check: are a document's cited sources still there, and are they still what its notes say they are?"""

from cite_check.model import tool

__version__ = tool.VERSION

__all__ = ["__version__"]
