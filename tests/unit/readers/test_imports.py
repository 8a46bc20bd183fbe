"""Start-up: naming the readers imports none of their libraries."""

from __future__ import annotations

import subprocess
import sys


def test_text_is_read_without_markdown_it() -> None:
    script = (
        "import sys\n"
        "from cite_check.readers.choose import choose\n"
        "choose('a.txt', b'words').load()\n"
        "choose('a.md', b'words').load()\n"
        "print('markdown_it' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=30)
    assert done.stdout.strip() == "False"
