"""Document to citations to targets: what each note cites, in which form, and what each back-reference stands for. Pure."""
