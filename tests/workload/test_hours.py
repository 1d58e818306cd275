"""Working when one likes: saving at night works, and only oneself sees how often one wrote then."""

from datetime import datetime

import pytest

from charter.models import Answer
from tests.factories import ActionFactory, SubmissionFactory, UserFactory
from trust.notices.content import standing_footer
from trust.notices.windows import Hours


@pytest.mark.requirement("S1-18")
def test_saving_at_ten_at_night_works(signed_in, head, school, clock_at):
    clock_at("2027-01-16T22:00:00+00:00")  # a Saturday
    form = SubmissionFactory(school=school)
    saved = signed_in(head).post(
        f"/submissions/{form.pk}/answers/", {"code": "summary", "value": "Late, and my choice.", "version": 0}
    )
    assert saved.status_code == 200
    assert Answer.objects.get().value == "Late, and my choice."


@pytest.mark.requirement("S1-17")
def test_one_sees_how_much_one_wrote_to_others_outside_hours_and_nobody_else_does(signed_in, head, eht, school):
    for moment in ("2027-01-12T21:00", "2027-01-13T10:00", "2027-01-16T11:00"):
        at = datetime.fromisoformat(f"{moment}:00+00:00")
        ActionFactory(school=school, owner=UserFactory(), added_by=head, added_at=at)
    mine = signed_in(head).get("/workload/my-hours/").content.decode()
    assert "2 of 3 things that you wrote to others were written outside 07:30 to 18:00" in mine
    assert "You have written nothing to others" in signed_in(eht).get("/workload/my-hours/").content.decode()


@pytest.mark.requirement("S1-17")
def test_every_mail_says_that_no_answer_is_expected_out_of_hours():
    assert "Nobody expects an answer outside your working hours" in standing_footer(Hours())
