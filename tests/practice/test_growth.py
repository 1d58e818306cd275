"""The pages of practice cost as much for a large trust as for a small one."""

import pytest
from django.urls import reverse

from tests.factories import (
    EvidenceLinkFactory,
    HelpAnswerFactory,
    HelpMatchFactory,
    InitiativeFactory,
    ResearchProjectFactory,
    SchoolFactory,
    SprintFactory,
    StopThanksFactory,
    ToolkitUseFactory,
)
from tests.project.test_growth import queries

PAGES = [
    "practice_home", "evidence_list", "guidance_list", "initiative_list", "sprint_list", "toolkit_list",
    "adoption_grid", "research_list", "change_list", "help_list", "stop_list",
]  # fmt: skip


def more(cluster):
    school = SchoolFactory(cluster=cluster)
    EvidenceLinkFactory(target=InitiativeFactory(school=school, state="in_hand"))
    SprintFactory(school=school)
    ToolkitUseFactory(school=school)
    ResearchProjectFactory().sites.add(school)
    HelpAnswerFactory(school=school)
    HelpMatchFactory()
    StopThanksFactory(stop__school=school)


@pytest.mark.parametrize("export", ["", "?export=csv"])
def test_queries_do_not_grow_with_schools(signed_in, ceo, school, export):
    for _ in range(2):  # a list of one row has no filters, whose choices are asked for
        more(school.cluster)
    few = {name: queries(signed_in(ceo), reverse(name) + export) for name in PAGES}
    for _ in range(4):
        more(school.cluster)
    many = {name: queries(signed_in(ceo), reverse(name) + export) for name in PAGES}
    assert {name: (few[name], many[name]) for name in PAGES if many[name] > few[name]} == {}
    assert max(many.values()) <= 30
