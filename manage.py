#!/usr/bin/env python
"""Runs one command on the installation that the environment names, or on the embedded servers of its data folder."""

import os
import sys
from pathlib import Path

from django.core.management import execute_from_command_line

from trust import installation, servers


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "trust.settings")
    if sys.argv[1:2] != ["runserver"]:  # a command works for nobody in particular; a page only for who is signed in
        os.environ.setdefault("CONCORD_WITHOUT_PERSON", "1")
    data = Path(os.environ.setdefault("CONCORD_DATA", str(Path(__file__).resolve().parent / "var")))
    installation.recall(data)
    try:
        servers.environment(data)
    except servers.ServersError as problem:
        sys.exit(str(problem))
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
