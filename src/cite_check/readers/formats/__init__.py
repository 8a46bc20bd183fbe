"""One file a format; none of them knows another."""
