"""Runs the measurements and prints one table."""

import argparse
import os
from pathlib import Path

from trust import servers

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "trust.settings")
os.environ.setdefault("CONCORD_WITHOUT_PERSON", "1")  # as manage.py does: what is measured counts restricted rows too
servers.environment(Path(os.environ["CONCORD_DATA"]))

import django  # noqa: E402 - the servers' addresses must be in the environment first

django.setup()

from scripts.benchmarks import bringing_in, mailing, memory, pages, paper, population, recording, saving  # noqa: E402
from scripts.benchmarks.timing import table  # noqa: E402

# The PDF first: WeasyPrint slows down in a process that has done much else, and the worker's process has not.
PARTS = {
    "pdf": paper.measure,
    "pages": pages.measure,
    "save": saving.measure,
    "import": bringing_in.measure,
    "record": recording.measure,
    "mail": mailing.measure,
    "memory": memory.measure,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--schools", type=int, default=100)
    parser.add_argument("--years", type=int, default=10)
    parser.add_argument("--only", choices=PARTS, action="append")
    options = parser.parse_args()
    population.make(options.schools, options.years)
    results = [result for name in options.only or PARTS for result in PARTS[name]()]
    print(table(results, options.schools, options.years))


if __name__ == "__main__":
    main()
