"""cite-check: are a document's cited sources still there, and are they still what its notes say they are?"""

from cite_check.model.tool import VERSION as __version__

__all__ = ["__version__"]
