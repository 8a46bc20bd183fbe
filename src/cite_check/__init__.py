"""cite-check: are a document's cited sources still there, and are they still what its notes say they are?"""

__version__ = "0.1.0"
