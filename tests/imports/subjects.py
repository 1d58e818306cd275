"""What the addresses of imports are about: one run, whoever's school."""

from tests.factories import ImportRunFactory
from tests.project.subjects import Subject


def run(school):
    return {"pk": ImportRunFactory(counts={"rows": 0}, columns={"unknown": []}).pk}


SUBJECTS = {
    "import_detail": [Subject(run)],
    "import_progress": [Subject(run)],
    "import_problems": [Subject(run)],
    "import_file": [Subject(run)],
    "import_apply": [Subject(run, method="post")],
    "import_undo": [Subject(run, method="post")],
}
