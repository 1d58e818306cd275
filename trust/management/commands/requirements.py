"""Writes docs/requirements.md: which row of the domain list is shown working by which test."""

import ast
import re
from argparse import ArgumentParser
from collections import defaultdict
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

HEAD = """# Requirements shown working

Made by `manage.py requirements` from the `requirement` marks of the tests; do not edit by hand. A row stands here only
where a test shows a person's job working.

| row | test |
|---|---|
"""


class Command(BaseCommand):
    help = "Writes docs/requirements.md from the tests' requirement marks; --check fails where it is out of date."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--check", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        path = settings.BASE_DIR / "docs" / "requirements.md"
        text = page(marks(settings.BASE_DIR / "tests"))
        if options["check"]:
            if not path.exists() or path.read_text() != text:
                raise CommandError("docs/requirements.md is out of date: run manage.py requirements")
            return
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)


def marks(tests: Path) -> dict[str, list[str]]:
    """Row → the tests that carry its mark, as `tests/file.py::name`."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted(tests.rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            for decorator in getattr(node, "decorator_list", []):
                if isinstance(decorator, ast.Call) and getattr(decorator.func, "attr", "") == "requirement":
                    for argument in decorator.args:
                        name = f"{path.relative_to(tests.parent)}::{getattr(node, 'name', '')}"
                        found[ast.literal_eval(argument)].append(name)
    return found


def page(found: dict[str, list[str]]) -> str:
    order = sorted(found, key=lambda row: [int(number) for number in re.findall(r"\d+", row)])
    return HEAD + "".join(f"| {row} | {'<br>'.join(f'`{name}`' for name in found[row])} |\n" for row in order)
