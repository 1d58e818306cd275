"""Two groups make up all pupils: where one is too few to tell of, neither is told, for all less one is the other."""

import pytest
from django.urls import reverse

from tests.factories import FigureFactory, MeasureFactory

BESIDE = "hidden: would tell of 1 to 5 others"


@pytest.fixture
def groups(school):
    """`groups(few=(2, 3))`: of the disadvantaged two of three reached it; with the others they make up all pupils."""
    measure = MeasureFactory()

    def make(few, rest=(18, 27), **more):
        counts = {
            "all": tuple(map(sum, zip(few, rest, strict=True))),
            "disadvantaged": few,
            "not disadvantaged": rest,
        }
        return {
            name: FigureFactory(
                school=school, measure=measure, pupil_group=name, value=100 * reached / of, numerator=reached,
                denominator=of, **more,
            )
            for name, (reached, of) in counts.items()
        }  # fmt: skip

    return make


def told(client, figure):
    """What the list and the API tell of a figure: (shown, n) of each."""
    api = client.get(reverse("api_figure-detail", args=[figure.pk])).json()
    rows = client.get(reverse("figure_list") + "?export=csv").content.decode().splitlines()
    row = next(row for row in rows if f",{figure.pupil_group}," in row).split(",")
    return (api["shown"], api["n"]), (row[4], row[5])


@pytest.mark.parametrize("few, n", [((2, 3), None), ((3, 12), 27)])
def test_the_rest_is_hidden_with_the_few_and_all_is_told(signed_in, ceo, groups, few, n):
    made = groups(few)
    client = signed_in(ceo)
    assert told(client, made["not disadvantaged"]) == ((BESIDE, n), (BESIDE, "" if n is None else str(n)))
    assert told(client, made["disadvantaged"])[0][0] == "hidden: 1 to 5 pupils"
    assert told(client, made["all"])[0][1] == few[1] + 27
    page = client.get(made["not disadvantaged"].get_absolute_url()).content.decode()
    assert BESIDE in page and "66.7" not in page and ("27 pupils" in page) == (n == 27)


def test_n_stays_hidden_where_the_source_hid_the_few_itself(signed_in, ceo, groups):
    made = groups((2, 3))
    type(made["all"]).objects.filter(pk=made["disadvantaged"].pk).update(value=None, numerator=None, status="SUPP")
    client = signed_in(ceo)
    assert told(client, made["not disadvantaged"])[0][1] is None
    assert "3 pupils" not in client.get(made["disadvantaged"].get_absolute_url()).content.decode()


def test_large_groups_and_the_own_schools_are_told(signed_in, ceo, head, groups):
    made = groups((9, 12))
    shown, n = told(signed_in(ceo), made["not disadvantaged"])[0]
    assert (float(shown), n) == (pytest.approx(66.7, abs=0.4), 27)
    small = groups((2, 3), academic_year="2024/25")
    assert told(signed_in(head), small["not disadvantaged"])[0][1] == 27
