"""'Have you this too?': every channel by which another school might learn where it was found, attacked one by one."""

import re
from collections import Counter
from datetime import timedelta

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.urls import get_resolver, reverse

from safeguarding.crosschecks.actions import asking
from safeguarding.crosschecks.giveaways import giveaways
from safeguarding.crosschecks.models import CrossCheck, CrossCheckReply, Origin
from tests.factories import AuditFindingFactory, RoleAssignmentFactory, SchoolFactory, TrustFactory
from trust import clock
from trust.notices import mails, outbox
from trust.notices.models import Notice

QUESTION = "Is there a governor on your record without a check?"


@pytest.fixture
def schools(school, other_school):
    """Six schools, each with a head and a safeguarding lead."""
    TrustFactory()
    found = [school, other_school, *(SchoolFactory(name=f"Place{letter} Primary") for letter in "cdef")]
    for place in found:
        for role in ("head", "dsl"):
            RoleAssignmentFactory(role=role, school=place, user__name=f"{role} {place.name.split()[0]}")
    return found


@pytest.fixture
def finding(school, schools):
    return AuditFindingFactory(school=school, label="Every governor is checked")


@pytest.fixture
def check(finding, dsl):
    return asking.ask(finding, question=QUESTION, due_at=clock.now() + timedelta(days=1), by=dsl)


def lead_of(place):
    return place.role_assignments.get(role="dsl", user__name__startswith="dsl ").user


def asked(check, place):
    return CrossCheckReply.objects.get(check_asked=check, school=place)


def without_tokens(html):
    """Signed values, and the keys that say whose browser it is: new with every page or person."""
    return re.sub(r'"X-CSRFToken": "[^"]+"|data-person="\d+"|(value|content)="[^"]{20,}"', "", html)


def masked(html, place, reply):
    """A page without what must differ from school to school: its own name, its reader, its row, its tokens."""
    for own in (place.name, lead_of(place).name, lead_of(place).email):
        html = html.replace(own, "")
    html = re.sub(r"/schools/\d+/", "", without_tokens(html))
    return re.sub(rf"/cross-checks/{reply.pk}/", "/cross-checks/N/", html)


def test_every_school_is_asked_the_origin_too(check, schools):
    assert {reply.school for reply in check.replies.all()} == set(schools)
    assert Origin.objects.get().check_asked == check


def test_the_pages_of_all_schools_are_the_same(signed_in, check, schools):
    pages = set()
    for place in schools:
        reply = asked(check, place)
        pages.add(masked(signed_in(lead_of(place)).get(reply.get_absolute_url()).content.decode(), place, reply))
    assert len(pages) == 1
    assert QUESTION in pages.pop()


def test_no_page_names_who_asked_or_where_to_another_school(signed_in, check, school, other_school, dsl):
    client = signed_in(lead_of(other_school))
    reply = asked(check, other_school)
    shown = [
        reply.get_absolute_url(),
        reverse("crosscheck_list"),
        reverse("crosscheck_list") + "?export=csv",
        "/my-work/",
    ]
    text = "".join(client.get(page).content.decode("utf-8-sig") for page in shown)
    assert "Have you this too?" in text
    assert school.name not in text
    assert dsl.name not in text
    assert f"{clock.now():%-d %B %Y, %H:%M}" not in text


def test_another_school_reaches_neither_the_finding_nor_the_spread_nor_anothers_part(
    signed_in, check, finding, school, other_school
):
    client = signed_in(lead_of(other_school))
    answers = {
        "finding": client.get(finding.get_absolute_url()).status_code,
        "ask": client.get(reverse("crosscheck_ask", args=[finding.pk])).status_code,
        "spread": client.get(check.get_absolute_url()).status_code,
        "list": client.get(reverse("crosscheck_spread_list")).status_code,
        "part": client.get(asked(check, school).get_absolute_url()).status_code,
    }
    assert answers == {"finding": 404, "ask": 404, "spread": 403, "list": 403, "part": 404}


def test_no_api_serves_checks():
    names = {name for name in get_resolver().reverse_dict if isinstance(name, str)}
    assert not {name for name in names if "crosscheck" in name and "api" in name}
    for path in ("crosschecks", "cross-checks", "origins"):
        assert not any(
            path in str(entry.pattern) for entry in get_resolver().url_patterns if "api" in str(entry.pattern)
        )


def test_all_are_told_in_one_moment_and_in_the_same_words(check, schools):
    rows = Notice.objects.filter(source=asking.SOURCE)
    leads = {lead_of(place) for place in schools}
    assert leads <= {row.recipient for row in rows}
    said = ("subject", "reason", "due_on", "urgent", "escalated_from", "created_at", "earliest")
    assert rows.order_by().values(*said).distinct().count() == 1
    assert QUESTION not in rows.first().subject


def test_the_mails_of_all_schools_are_the_same(check, schools, clock_at, settings):
    settings.CONCORD_URL = "https://concord.example"
    clock_at("2027-01-20T07:31")
    mails.make_mails()
    while outbox.send_batch():
        pass
    leads = {lead_of(place).email: place for place in schools}
    letters = [letter for letter in mail.outbox if letter.to[0] in leads]
    assert len(letters) == len(schools)
    bodies = set()
    for letter in letters:
        place = leads[letter.to[0]]
        body = letter.body.replace(place.name, "").replace(lead_of(place).name, "")
        bodies.add(re.sub(r"/\d+/", "/N/", body))
    assert len(bodies) == 1
    assert QUESTION not in bodies.pop()


def test_neither_the_order_of_rows_nor_of_mails_tells(schools, dsl, school):
    """Over forty checks the origin stands at each place about as often as any other school."""
    rows, told = Counter(), Counter()
    for _ in range(40):
        check = asking.ask(
            AuditFindingFactory(school=school), question=QUESTION, due_at=clock.now() + timedelta(1), by=dsl
        )
        order = list(check.replies.order_by("pk").values_list("school", flat=True))
        rows[order.index(school.pk)] += 1
        keys = [f"crosscheck:{pk}:" for pk in check.replies.values_list("pk", flat=True)]
        mine = f"crosscheck:{asked(check, school).pk}:"
        first = next(
            n for n in Notice.objects.order_by("pk").values_list("key", flat=True) if n.startswith(tuple(keys))
        )
        told[first.startswith(mine)] += 1
    assert len(rows) >= 4
    assert max(rows.values()) < 22
    assert told[True] < 22


def test_the_origin_answers_like_every_other_school(signed_in, check, school, other_school):
    for place in (school, other_school):
        page = asked(check, place).get_absolute_url()
        assert signed_in(lead_of(place)).post(page, {"answer": "yes", "words": "We looked."}).status_code == 302
    rows = CrossCheckReply.objects.filter(school__in=[school, other_school])
    assert rows.values("answer", "words", "said_at").distinct().count() == 1


def test_no_school_learns_what_another_answered(signed_in, check, school, other_school):
    page = asked(check, other_school).get_absolute_url()
    before = signed_in(lead_of(other_school)).get(page).content.decode()
    signed_in(lead_of(school)).post(
        asked(check, school).get_absolute_url(), {"answer": "yes", "words": "Ours."}, follow=True
    )
    after = signed_in(lead_of(other_school)).get(page).content.decode()
    assert without_tokens(before) == without_tokens(after)


@pytest.mark.parametrize(
    "question, told",
    [
        ("Has your gate, like Ashfield's, no lock?", ["ashfield"]),
        ("A gate without a lock, as at BEACON hill?", ["beacon"]),
        ("Is it so at 900001 too?", ["900001"]),
        ("Has the school a gate without a lock?", []),
    ],
)
def test_a_question_that_names_a_school_is_refused(schools, school, question, told):
    assert [word for word in giveaways(question, school) if word in {*told, "ashfield", "beacon", "900001"}] == told


def test_a_question_that_names_a_person_of_the_school_is_refused(finding, dsl, school):
    RoleAssignmentFactory(role="staff", school=school, user__name="Ada Quarrington")
    with pytest.raises(ValidationError, match="quarrington"):
        asking.ask(finding, question="Did Quarrington check?", due_at=clock.now() + timedelta(days=1), by=dsl)


def test_with_three_schools_nobody_is_asked(school, other_school, dsl):
    SchoolFactory()
    finding = AuditFindingFactory(school=school)
    with pytest.raises(ValidationError, match="fewer than 4"):
        asking.ask(finding, question=QUESTION, due_at=clock.now() + timedelta(days=1), by=dsl)
    assert not CrossCheck.objects.exists()


def test_the_question_stands_apart_from_its_origin():
    """Not a column of what schools read leads to the finding, the school or whoever asked."""
    leads = {field.related_model.__name__ for field in CrossCheck._meta.fields if field.related_model}
    assert leads == set()
    assert {field.name for field in CrossCheckReply._meta.fields if field.related_model} == {
        "check_asked", "school", "said_by", "closed_by",
    }  # fmt: skip
