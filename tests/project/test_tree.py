"""The look of the tree: names, lengths, and the things that breed when nobody looks."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
APPS = ["trust", "schools", "charter", "people", "safeguarding", "assessment", "improvement", "governance", "dashboard"]
TOP = {
    *APPS, "templates", "static", "tests", "scripts", "docs", "manage.py", "requirements.txt", "requirements-dev.txt",
    "requirements-embedded.txt", "pyproject.toml", "docker-compose.yml", "Dockerfile", "README.md", "CONTRIBUTING.md",
    "CHANGELOG.md", "SECURITY.md", "LICENSE", "package.json", "package-lock.json", ".gitignore", ".dockerignore",
    ".env.example", ".ci", ".editorconfig", ".npmrc",
}  # fmt: skip
MEANINGLESS = {"core", "base", "common", "utils", "util", "helpers", "helper", "manager", "managers", "misc", "lib"}


def tracked(pattern: str) -> list[Path]:
    command = ["git", "-C", str(ROOT), "ls-files", "-co", "--exclude-standard", pattern]
    names = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\n")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def source() -> list[Path]:
    return [
        path
        for path in tracked("*.py")
        if "migrations" not in path.parts and not path.is_relative_to(ROOT / "tests") and path.name != "manage.py"
    ]


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef):
            yield node


def methods(path: Path) -> Iterator[ast.FunctionDef]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ClassDef):
            yield from (inner for inner in node.body if isinstance(inner, ast.FunctionDef))


def short(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_top_level_names_are_the_fields():
    names = {path.relative_to(ROOT).parts[0] for path in tracked("*")}
    assert names - TOP == set()


def test_no_room_is_called_by_a_meaningless_name():
    named = {short(path) for path in source() if {path.stem, *path.relative_to(ROOT).parts[:-1]} & MEANINGLESS}
    assert named == set()


def test_no_file_is_too_long():
    long = {short(path): len(path.read_text().splitlines()) for path in source()}
    assert {path: lines for path, lines in long.items() if lines > 400} == {}


def test_no_function_is_too_long():
    long = {
        f"{short(path)}:{function.name}": function.end_lineno - function.lineno + 1
        for path in source()
        for function in functions(path)
        if function.end_lineno - function.lineno + 1 > 50
    }
    assert long == {}


def test_every_module_says_what_belongs_there():
    assert {short(path) for path in source() if not ast.get_docstring(ast.parse(path.read_text()))} == set()


def test_no_save_is_overridden_and_no_signal_is_sent():
    found = {
        f"{short(path)}:{function.lineno}"
        for path in source()
        for function in methods(path)
        if function.name == "save" and "# reason:" not in path.read_text().splitlines()[function.lineno - 1]
    }
    for path in source():
        for number, line in enumerate(path.read_text().splitlines(), start=1):
            if re.search(r"@receiver\(|\.connect\(.*sender", line) and not re.search("# reason:|# allauth", line):
                found.add(f"{short(path)}:{number}")
    assert found == set()


@pytest.mark.parametrize("rule", ["length", "inline script or style"])
def test_templates_keep_the_rules(rule):
    inline = re.compile(
        r"<script(?![^>]*\bsrc=)(?![^>]*application/json)[^>]*>|\sstyle=\"|<style|\son(?:click|change|input|submit|load)=\""
    )
    broken = set()
    for path in tracked("templates/*.html"):
        text = path.read_text()
        if rule == "length" and text.count("\n") > 150:
            broken.add(short(path))
        if rule != "length" and inline.search(text) and not {"pdf", "mail"} & set(path.parts):
            broken.add(short(path))
    assert broken == set()


def test_migrations_are_named_and_reversible():
    migrations = [path for path in tracked("*.py") if "migrations" in path.parts and path.name != "__init__.py"]
    assert {short(path) for path in migrations if "_auto_" in path.name} == set()
    calls = [
        (short(path), node)
        for path in migrations
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("RunPython", "RunSQL")
    ]
    one_way = {path for path, node in calls if len(node.args) + len(node.keywords) < 2}
    assert one_way == set()


def test_nothing_is_left_unfinished():
    words = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError|lorem ipsum)\b", re.IGNORECASE)
    paths = [*source(), *tracked("templates/*.html")]
    assert {short(path) for path in paths if words.search(path.read_text())} == set()


def test_no_machine_path_or_registry_host_is_named():
    machine = re.compile(r"(?<![\w.>\"'-])/(?:work|farm|root)/\w|https?://(?:pypi|registry\.npmjs|files\.pythonhosted)")
    texts = [path for path in tracked("*") if path.suffix not in {".png", ".ico", ".woff2", ".pdf"}]
    assert {short(path) for path in texts if machine.search(path.read_text(errors="replace"))} == set()
