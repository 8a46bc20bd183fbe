"""The kinds of source that can be read, one file each."""
