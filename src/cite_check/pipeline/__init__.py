"""The corridor: calls every room, in order. No rules of its own, and nothing of the command line."""
