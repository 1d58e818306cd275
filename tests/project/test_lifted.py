"""Where the database's wall is lifted: few places, each of which says what leaves it, and none that shows rows."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
APPS = ("trust", "schools", "charter", "people", "safeguarding", "assessment", "improvement", "governance", "dashboard")
# The door to a form: it must know which form it is before it can say that a role is missing.
DOORS = {"charter/views/doors.py"}


def calls():
    for app in APPS:
        for path in sorted((ROOT / app).rglob("*.py")):
            if "wall.lifted(" in (text := path.read_text()):
                for node in ast.walk(ast.parse(text)):
                    if isinstance(node, ast.Call) and ast.unparse(node.func) == "wall.lifted":
                        yield pytest.param(path.relative_to(ROOT), node, id=f"{path.relative_to(ROOT)}:{node.lineno}")


@pytest.mark.parametrize("path, call", list(calls()))
def test_the_wall_is_lifted_only_to_count_and_says_what_leaves(path, call):
    [why] = call.args
    assert isinstance(why, ast.Constant) and len(why.value.split()) >= 3
    shows = {"views", "views.py", "api.py", "forms", "forms.py", "filters.py", "models", "models.py"}
    assert str(path) in DOORS or not shows & set(path.parts)


def test_nothing_but_tasks_and_the_wall_itself_works_as_the_system():
    users = {
        str(path.relative_to(ROOT))
        for app in APPS
        for path in (ROOT / app).rglob("*.py")
        if "wall.system(" in path.read_text()
    }
    assert users <= {"trust/celery.py"}
