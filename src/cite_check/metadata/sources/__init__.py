"""The places where an HTML page says what it is, one file each."""
