"""The clock: who is told what is due, when, once; and the next person up where it stays undone."""

import io
from datetime import date, timedelta

import pytest
from django.core import mail
from django.core.management import CommandError, call_command

from charter import demo_mail, packs
from charter.actions import reminders
from charter.models import DueItem
from charter.selectors.audience import Holders
from schools.models import RoleAssignment
from tests.factories import DueItemFactory, DutyFactory, RoleAssignmentFactory, TrustFactory
from trust import clock
from trust.access.levels import Role
from trust.demo import DemoPlan
from trust.models import User
from trust.notices.models import Notice


@pytest.fixture
def audit(school):
    """Due on Thursday 4 February 2027, open since 14 January; the trust tells the next up after five days."""
    TrustFactory()
    duty = DutyFactory(title="Audit of safeguarding", role="dsl")
    return DueItemFactory(duty=duty, school=school, opens_on=date(2027, 1, 14), due_on=date(2027, 2, 4))


@pytest.fixture
def told(clock_at):
    """`told("2027-01-19")`: who is told that morning, and how it begins."""

    def run(day):
        clock_at(f"{day}T06:00")
        before = set(Notice.objects.values_list("pk", flat=True))
        reminders.write_reminders()
        new = Notice.objects.exclude(pk__in=before).select_related("recipient")
        return sorted((notice.recipient.name, notice.subject.split(":")[0]) for notice in new)

    return run


def remind(moment):
    out = io.StringIO()
    call_command("remind", now=moment, stdout=out)
    return out.getvalue().strip()


def test_who_can_act_is_told_when_it_opens_before_it_is_due_and_when_it_is_late(audit, dsl, head, eht, ceo, told):
    assert told("2027-01-13") == []
    assert told("2027-01-14") == [("Dsl", "Now open")]
    assert told("2027-01-27") == []
    assert told("2027-01-28") == [("Dsl", "Coming up")]
    assert told("2027-02-03") == [("Dsl", "Last reminder")]
    assert told("2027-02-04") == []
    assert told("2027-02-05") == [("Dsl", "Late")]


def test_what_stays_late_goes_one_step_up_at_a_time_each_step_once(audit, dsl, head, eht, ceo, told):
    told("2027-02-05")
    steps = {
        day: told(day) for day in ("2027-02-08", "2027-02-09", "2027-02-13", "2027-02-14", "2027-02-19", "2027-02-24")
    }
    assert {day: who for day, who in steps.items() if who} == {
        "2027-02-09": [("Head", "Late")],
        "2027-02-14": [("Eht", "Late")],
        "2027-02-19": [("Ceo", "Late")],
    }
    words = Notice.objects.get(recipient=head).escalated_from
    assert words == "It comes to you because it was not done by the designated safeguarding lead."


def test_a_run_that_comes_late_tells_only_what_is_so_now(audit, dsl, head, told):
    assert told("2027-02-03") == [("Dsl", "Last reminder")]


@pytest.mark.parametrize("day", ["2027-01-14", "2027-02-03", "2027-02-12"])
def test_running_twice_writes_nothing_twice(audit, dsl, head, told, day):
    assert told(day)
    assert told(day) == []


def test_what_is_done_is_told_no_more(audit, dsl, head, told):
    DueItem.objects.update(fulfilled_at=clock.now())
    assert told("2027-02-12") == []


def test_where_nobody_holds_the_role_the_next_up_is_told_from_the_start(audit, head, told):
    assert told("2027-01-14") == [("Head", "Now open")]
    assert "nobody is designated safeguarding lead" in Notice.objects.get().escalated_from


def test_a_role_that_ended_is_not_told(audit, dsl, head, told):
    RoleAssignment.objects.filter(user=dsl).update(until=date(2027, 1, 20))
    assert told("2027-01-28") == [("Head", "Coming up")]


def test_no_school_is_told_of_another(audit, dsl, other_school, other_head, told):
    RoleAssignmentFactory(role="dsl", school=other_school, user__name="Other Dsl")
    assert told("2027-02-12") == [("Dsl", "Late")]


def test_nobody_is_told_what_their_role_does_not_let_them_see(school, staff, told):
    DueItemFactory(duty=DutyFactory(role="staff"), school=school, opens_on=date(2027, 1, 14))
    assert told("2027-01-19") == []


def test_a_new_date_is_told_anew(audit, dsl, told):
    told("2027-02-05")
    DueItem.objects.update(due_on=date(2027, 2, 26))
    assert told("2027-02-19") == [("Dsl", "Coming up")]


def test_the_ladder_agrees_with_the_roles(school, other_school, dsl, head, eht, ceo, other_head):
    held = Holders.load()
    for role in Role:
        for where in (school, other_school, None):
            rows = RoleAssignment.objects.holders(role, where)
            assert {person.pk for person in held.of(role, where)} == {row.user_id for row in rows}


def test_reminding_takes_as_many_queries_for_forty_items_as_for_four(audit, dsl, head, django_assert_max_num_queries):
    for _ in range(40):
        DueItemFactory(duty=audit.duty, school=audit.school, period=f"p{_}", due_on=clock.today() + timedelta(days=3))
    with django_assert_max_num_queries(16):
        assert reminders.write_reminders() == 41


@pytest.mark.requirement("S0-59")
def test_the_three_termly_audits_reach_the_lead_who_can_do_them_and_a_second_run_sends_nothing(
    school, other_school, dsl, head, settings
):
    packs.load(["excellence"], by=User.objects.system(), since=date(2026, 9, 1))
    settings.CONCORD_URL = "https://concord.example"
    due = DueItem.objects.filter(school=school, duty__code__startswith="audit-", period__contains="spring").first()
    assert DueItem.objects.filter(school=school, duty__code__startswith="audit-").count() == 9
    opens = f"{due.opens_on}T07:30"
    assert remind(f"{due.opens_on}T07:29").endswith("0 mails sent")
    first = remind(opens)
    assert "0 mails sent" not in first
    to_lead = [message for message in mail.outbox if message.to == [dsl.email]]
    assert len(to_lead) == 1
    titles = ["Audit of the Single Central Record", "Audit of safeguarding", "Audit of pupil safety"]
    for words in [
        *titles,
        "Because: Termly safeguarding audits",
        school.name,
        f"https://concord.example/due/{due.pk}/",
    ]:
        assert words in to_lead[0].body
    sent = len(mail.outbox)
    assert remind(opens) == "0 notices written, 0 mails sent"
    assert len(mail.outbox) == sent
    assert not [message for message in mail.outbox if "Beacon Hill" in message.body and message.to == [dsl.email]]


@pytest.fixture
def spring_audit(school):
    """A duty of each term: its spring item is due on Thursday 18 March 2027."""
    TrustFactory()
    return DutyFactory(title="Audit of safeguarding", role="dsl")


@pytest.mark.requirement("S1-17")
def test_what_is_late_on_friday_evening_waits_for_the_working_morning(spring_audit, dsl):
    assert remind("2027-03-19T21:00") == "1 notice written, 0 mails sent"
    assert remind("2027-03-20T12:00") == "0 notices written, 0 mails sent"
    assert remind("2027-03-22T07:30") == "0 notices written, 1 mail sent"
    assert "Late by 4 days: it was due on Thursday 18 March 2027" in mail.outbox[0].body


def test_what_was_done_between_writing_and_sending_is_not_told(spring_audit, dsl):
    remind("2027-03-19T21:00")
    DueItem.objects.update(fulfilled_at=clock.now())
    assert remind("2027-03-22T07:30") == "0 notices written, 0 mails sent"


def test_whose_role_ended_between_writing_and_sending_is_not_told(spring_audit, dsl):
    remind("2027-03-19T21:00")
    RoleAssignment.objects.filter(user=dsl).update(role="governor")
    assert remind("2027-03-22T07:30") == "0 notices written, 0 mails sent"


def test_a_moment_that_is_none_is_said(db):
    with pytest.raises(CommandError, match="2027-02-08T07:30"):
        call_command("remind", now="Monday")


def test_the_demonstration_has_told_its_people_and_sent_nothing(audit, dsl, tmp_path):
    plan = DemoPlan(schools=1, years=1, as_at=clock.today(), seed=1, folder=tmp_path)
    demo_mail.remind_people(plan)
    assert Notice.objects.with_state().get(recipient=dsl).state == "sent"
    assert mail.outbox == []
