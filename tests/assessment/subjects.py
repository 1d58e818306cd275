"""What the addresses of figures are about: a figure of the school."""

from assessment.models import Figure, Target
from tests.factories import FigureFactory, TargetFactory
from tests.project.subjects import Subject


def figure(school):
    known = Figure.objects.filter(school=school).first()
    return {"pk": (known or FigureFactory(school=school)).pk}


def target(school):
    known = Target.objects.filter(school=school).first()
    return {"pk": (known or TargetFactory(school=school)).pk}


SUBJECTS = {
    "figure_detail": [Subject(figure)],
    "api_figure-detail": [Subject(figure)],
    "target_detail": [Subject(target)],
    "target_edit": [Subject(target)],
}
