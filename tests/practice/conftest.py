"""The cycle and the strand that everything tried belongs to."""

import pytest

from tests.factories import CycleStepFactory, ImprovementStrandFactory


@pytest.fixture
def step(mid_term):
    return CycleStepFactory(phase="deliver")


@pytest.fixture
def strand(mid_term):
    return ImprovementStrandFactory(name="Attendance")
