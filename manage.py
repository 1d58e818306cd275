#!/usr/bin/env python
"""Runs one command on the installation that the environment names, or on the embedded servers of its data folder."""

import os
import sys

from django.core.management import execute_from_command_line

from trust import servers


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "trust.settings")
    with servers.in_use(servers.data_folder()):
        execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
