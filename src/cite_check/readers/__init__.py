"""Reading: from bytes to a document with its notes and markers. Nothing here asks the network or looks at a clock."""
