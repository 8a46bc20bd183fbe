"""Readers of labelled sets: each turns one corpus into cases, and knows which part of it is tuned on."""
