"""What the addresses of exclusions are about."""

from tests.factories import PanelFactory
from tests.project.subjects import Subject


def panel(school):
    return {"pk": PanelFactory(school=school).pk}


SUBJECTS = {
    "exclusion_school": [Subject(lambda school: {"pk": school.pk})],
    "spell_add": [Subject(lambda school: {"pk": school.pk})],
    "panel_request": [Subject(lambda school: {"pk": school.pk})],
    "panel_detail": [Subject(panel)],
    "panel_convene": [Subject(panel)],
    "panel_decide": [Subject(panel)],
}
POST_ONLY: set[str] = {"panel_rules_confirm"}
