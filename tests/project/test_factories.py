"""Every model of ours has one factory."""

from factory.django import DjangoModelFactory

from tests import factories
from tests.project.test_models import ours
from trust.history.models import Read
from trust.models import AcademicYear, Semester, Term

# The read log is written by reading; the calendar is made whole by make_calendar.
MADE_OTHERWISE = {Read, AcademicYear, Semester, Term}


def test_every_model_has_one_factory():
    made = [
        factory._meta.model
        for factory in vars(factories).values()
        if isinstance(factory, type) and issubclass(factory, DjangoModelFactory) and factory is not DjangoModelFactory
    ]
    assert len(made) == len(set(made))
    assert {model.__name__ for model in set(ours()) - MADE_OTHERWISE - set(made)} == set()
