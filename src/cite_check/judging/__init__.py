"""From evidence to a reason: what else to ask, how the cited work and the page agree, and what that comes to. Pure."""
