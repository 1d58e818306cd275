"""Training: who is asked, for how long it counts, who sees whose, and how complete each school is."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from charter import packs
from safeguarding.standing import StandingSource
from safeguarding.training.actions import people, reminders, types
from safeguarding.training.models import Trainee, TrainingRecord, TrainingType
from safeguarding.training.months import earliest_in_date, months_after
from safeguarding.training.selectors.cells import SOON, cells_of, with_cells
from safeguarding.training.selectors.shares import shares
from safeguarding.training.tasks import daily
from tests.factories import (
    RoleAssignmentFactory,
    SchoolFactory,
    TraineeFactory,
    TrainingRecordFactory,
    TrainingTypeFactory,
)
from tests.project.test_growth import queries
from trust import clock
from trust.hooks import named
from trust.models import User
from trust.notices.models import Notice


@pytest.fixture
def pack(school, other_school):
    packs.load(["excellence"], by=User.objects.system())


@pytest.fixture
def yearly(db):
    return TrainingTypeFactory()


def cell(person, kind):
    return cells_of(with_cells(Trainee.objects.all(), [kind]).get(pk=person.pk), [kind])[0]


@pytest.mark.requirement("S0-60")
def test_of_law_and_charter_the_stricter_counts(pack):
    months = {row.code: row.months for row in TrainingType.objects.all()}
    assert months == {"safeguarding": 12, "induction": None, "dsl": 12, "governors": 12, "safer-recruitment": None}
    lead = TrainingType.objects.get(code="dsl")
    assert lead.law_months == 24
    assert "stricter than the law: 24 months" in lead.source


@pytest.mark.requirement("S0-60")
def test_governors_and_safeguarding_leads_are_asked_as_all_staff_are(pack, dsl, governor, staff, trustee):
    people.enrol()
    asked = {}
    for row in with_cells(Trainee.objects.all(), types := list(TrainingType.objects.all())):
        asked[row.user] = {one.training.code for one in cells_of(row, types) if one.state}
    assert asked[staff] == {"safeguarding", "induction"}
    assert asked[dsl] == {"safeguarding", "induction", "dsl"}
    assert asked[governor] == asked[trustee] == {"safeguarding", "induction", "governors"}


@pytest.mark.parametrize(
    "completed, state",
    [
        (date(2027, 1, 1), "done"),
        (date(2026, 1, 19), "due"),  # runs out today
        (date(2026, 1, 18), "expired"),
        (None, "missing"),
    ],
)
def test_a_training_counts_for_its_months_and_the_last_day_with_them(school, yearly, completed, state):
    person = TraineeFactory(school=school)
    if completed:
        TrainingRecordFactory(trainee=person, training_type=yearly, completed_on=completed)
    assert cell(person, yearly).state == state
    found = shares(Trainee.objects.all(), clock.today())[school.pk]
    assert (found.lacking == 0) == (state in ("done", "due"))


@pytest.mark.parametrize("months", [1, 6, 12, 24])
def test_the_earliest_day_in_date_is_the_first_whose_months_reach_today(months):
    for number in range(800):
        today = date(2027, 1, 1) + timedelta(days=number)
        first = earliest_in_date(today, months)
        assert months_after(first, months) >= today > months_after(first - timedelta(days=1), months)


def test_what_somebody_did_at_one_school_counts_at_the_other(school, other_school, yearly, staff):
    RoleAssignmentFactory(role="governor", school=other_school, user=staff)
    people.enrol()
    here, there = Trainee.objects.get(school=school), Trainee.objects.get(school=other_school)
    TrainingRecordFactory(trainee=here, training_type=yearly)
    assert cell(there, yearly).state == "done"


def test_a_leaver_counts_no_more_from_the_day_after(school, yearly):
    gone = TraineeFactory(school=school, until=clock.today() - timedelta(days=1))
    last_day = TraineeFactory(school=school, until=clock.today())
    role = RoleAssignmentFactory(role="staff", school=school)
    people.enrol()
    role.until = clock.today() - timedelta(days=1)
    role.save()
    assert list(Trainee.objects.live()) == [last_day]
    assert shares(Trainee.objects.all(), clock.today())[school.pk].people == 1
    assert Trainee.objects.filter(pk=gone.pk).exists()


def test_people_are_entered_from_their_roles_once(school, head, dsl, governor, stranger):
    assert people.enrol() == 3
    assert people.enrol() == 0
    assert Trainee.objects.get(user=governor).person_type == "governor"
    assert not Trainee.objects.filter(user=stranger).exists()


@pytest.mark.parametrize("who", ["head", "dsl", "hr", "clerk"])
def test_names_are_seen_by_who_keeps_or_leads_training(request, signed_in, school, yearly, who):
    TraineeFactory(school=school, name="Wanda Gap")
    client = signed_in(request.getfixturevalue(who))
    assert "Wanda Gap" in client.get(reverse("training_person_list")).content.decode()
    assert "Wanda Gap" in client.get(reverse("training_school", args=[school.pk])).content.decode()


@pytest.mark.requirement("S0-60")
@pytest.mark.parametrize("who", ["ceo", "eht", "trustee", "chair", "governor", "link_safeguarding"])
def test_others_read_the_share_of_a_school_and_no_name(request, signed_in, school, yearly, who):
    TraineeFactory(school=school, name="Wanda Gap")
    TrainingRecordFactory(trainee__school=school, training_type=yearly)
    client = signed_in(request.getfixturevalue(who))
    listed = client.get(reverse("training_list")).content.decode()
    page = client.get(reverse("training_school", args=[school.pk])).content.decode()
    export = client.get(reverse("training_list") + "?export=csv").content.decode()
    assert "a training is missing for 1 of 2 people" in listed
    assert "1 of 2" in page and "1 of 2" in export
    assert "Wanda Gap" not in listed + page + export
    assert "Wanda Gap" not in client.get(reverse("training_person_list")).content.decode()


def test_staff_see_their_own_and_nobody_elses(signed_in, school, staff, yearly):
    people.enrol()
    other = TraineeFactory(school=school)
    client = signed_in(staff)
    assert client.get(Trainee.objects.get(user=staff).get_absolute_url()).status_code == 200
    assert client.get(other.get_absolute_url()).status_code == 404
    assert client.get(reverse("training_list")).status_code == 403


def test_another_schools_lead_can_neither_see_nor_record(signed_in, other_school, dsl, yearly):
    stranger = TraineeFactory(school=other_school)
    row = TrainingRecordFactory(trainee=stranger, training_type=yearly)
    client = signed_in(dsl)
    sent = {"training_type": yearly.pk, "completed_on": "2027-01-04"}
    assert client.post(reverse("training_record_add", args=[stranger.pk]), sent).status_code == 404
    assert client.post(reverse("training_record_remove", args=[row.pk])).status_code == 404
    assert TrainingRecord.objects.count() == 1
    entered = {"name": "New", "person_type": "teacher", "school": other_school.pk, "since": "2027-01-04"}
    assert client.post(reverse("training_person_add"), entered).status_code == 422


def test_a_lead_records_a_training_on_screen(signed_in, school, dsl, yearly):
    person = TraineeFactory(school=school)
    sent = {"training_type": yearly.pk, "completed_on": "4/1/2027", "provider": "The partnership"}
    assert signed_in(dsl).post(reverse("training_record_add", args=[person.pk]), sent).status_code == 302
    row = TrainingRecord.objects.get(trainee=person)
    assert (row.completed_on, row.recorded_by) == (date(2027, 1, 4), dsl)


def test_a_day_to_come_is_refused_beside_the_field(signed_in, school, dsl, yearly):
    person = TraineeFactory(school=school)
    sent = {"training_type": yearly.pk, "completed_on": "20/1/2027"}
    answer = signed_in(dsl).post(reverse("training_record_add", args=[person.pk]), sent)
    assert answer.status_code == 422
    assert "This day is still to come" in answer.content.decode()
    assert not TrainingRecord.objects.exists()


def test_an_unchecked_rule_says_so_until_somebody_checked_it(signed_in, ceo, yearly):
    client, page = signed_in(ceo), reverse("training_type_list")
    assert "check against the guidance in force" in client.get(page).content.decode()
    client.post(reverse("training_type_confirm", args=[yearly.pk]))
    yearly.refresh_from_db()
    assert (yearly.confirmed_on, yearly.confirmed_by) == (clock.today(), ceo)
    assert "check against the guidance in force" not in client.get(page).content.decode()
    with pytest.raises(ValidationError):
        types.confirm(yearly, by=ceo)


@pytest.mark.requirement("S0-60")
def test_who_is_to_renew_is_told_before_and_after_and_each_once(school, staff, dsl, yearly, clock_at):
    people.enrol()
    person = Trainee.objects.get(user=staff)
    TrainingRecordFactory(trainee=person, training_type=yearly, completed_on=date(2026, 2, 10))
    told = []
    for day in ("2027-01-12", "2027-01-13", "2027-02-03", "2027-02-10", "2027-02-11", "2027-02-20"):
        clock_at(f"{day}T05:40")
        daily()
        daily()
        told.append(Notice.objects.filter(recipient=staff, key__startswith="training:").count())
    assert told == [0, 1, 2, 2, 3, 3]
    lead = Notice.objects.filter(recipient=dsl, key__startswith="training-at:")
    assert {notice.subject for notice in lead} == {
        "Run out for 1 person: Training safeguarding",
        "Runs out soon for 1 person: Training safeguarding",
    }


def test_a_notice_is_dropped_once_the_training_is_renewed(school, staff, yearly, clock_at):
    people.enrol()
    person = Trainee.objects.get(user=staff)
    TrainingRecordFactory(trainee=person, training_type=yearly, completed_on=date(2026, 2, 1))
    reminders.write_reminders()
    notice = Notice.objects.get(recipient=staff)
    assert reminders.still_wanted([notice]) == {notice.pk}
    TrainingRecordFactory(trainee=person, training_type=yearly, completed_on=clock.today())
    assert reminders.still_wanted([notice]) == set()


def test_the_board_reads_counts_and_no_names(school, other_school, yearly):
    TraineeFactory(school=school, name="Wanda Gap")
    TrainingRecordFactory(trainee__school=other_school, training_type=yearly)
    found = named(StandingSource, "training").standings([school.pk, other_school.pk], clock.today())
    assert (found[school.pk].state, found[other_school.pk].state) == ("red", "green")
    assert found[school.pk].words == "a training is missing for 1 of 1 person"


def test_filters_find_the_gaps_and_what_runs_out(signed_in, school, hr, yearly):
    for name, age in [("Held", 30), ("Soon", 365 - SOON.days + 2), ("Gone", 400)]:
        made = TraineeFactory(school=school, name=name)
        day = clock.today() - timedelta(days=age)
        TrainingRecordFactory(trainee=made, training_type=yearly, completed_on=day)
    client, page = signed_in(hr), reverse("training_person_list")

    def names(state):
        listing = client.get(f"{page}?state={state}").context["listing"]
        return {row.name for row in listing.page if row.user_id is None}

    assert (names("gap"), names("soon"), names("whole")) == ({"Gone"}, {"Soon"}, {"Held", "Soon"})


@pytest.mark.parametrize("who", ["ceo", "hr", "trustee"])
def test_pages_ask_the_same_of_five_schools_and_of_fifty(request, signed_in, school, yearly, who):
    client = signed_in(request.getfixturevalue(who))
    pages = [reverse(name) for name in ("training_list", "training_person_list", "training_type_list", "document_list")]

    def fill(count):
        for _ in range(count):
            at = SchoolFactory(cluster=school.cluster)
            TrainingRecordFactory(trainee__school=at, training_type=yearly)
            TraineeFactory(school=at)

    fill(5)
    few = [queries(client, page) for page in pages]
    fill(45)
    assert [queries(client, page) for page in pages] == few
    assert max(few) <= 15


def test_only_whoever_sees_the_trusts_own_people_is_asked_where(signed_in, head, hr, school):
    url = reverse("training_person_list") + "?name=a"
    assert "place" not in signed_in(head).get(url).context["listing"].filterset.form.fields
    assert "place" in signed_in(hr).get(url).context["listing"].filterset.form.fields
