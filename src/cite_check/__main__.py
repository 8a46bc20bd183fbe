"""`python -m cite_check`."""

from cite_check.cli.main import run

run()
