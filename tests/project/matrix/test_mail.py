"""What the clock mails, morning after morning: to nobody a word, or a school, beyond their roles of that day."""

import random
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.urls import reverse

from safeguarding import tasks as board
from safeguarding.audits import tasks as audits
from safeguarding.crosschecks import tasks as crosschecks
from safeguarding.exclusions.actions import record_spell
from safeguarding.supervision import tasks as supervision
from safeguarding.training import tasks as training
from safeguarding.training.models import TrainingRecord
from tests import factories
from tests.charter.proformas import audit
from tests.project.matrix.oracle import Holding, allowed, places_of
from tests.project.matrix.world import OFTEN, SCHOOLS, somebody
from trust import clock
from trust.notices.models import Notice

TASKS = [board.keep_standings, audits.daily, crosschecks.daily, supervision.daily, training.daily]
DAYS = [0, 1, 2, 3, 6, 8, 10, 13]
"""After Tuesday 19 January: school days of two weeks, in which roles begin and end."""


def on_day(held, days):
    return [replace(one, since=one.since - days, until=None if one.until is None else one.until - days) for one in held]


def people(world, draw):
    """Two dozen with roles that began before today and go on, or end in these days."""
    found = {}
    for role in [*OFTEN[:7], "it_admin", "staff", "governor", "trustee", "eht", *["dsl", "head", "chair"] * 4]:
        where = "trust" if role in {"hr", "ceo", "clerk"} else draw.choice([*SCHOOLS, "cluster"])
        held = [Holding(role, where, draw.choice([-400, -3]), draw.choice([None, None, 0, 2, 7]))]
        person = somebody(world, held)
        found[person.email] = (person, held)
    for role in ("chair", "head", "dsl"):  # who is told of things today, and is gone before the morning's mail
        held = [Holding(role, "own", -400, 0)]
        person = somebody(world, held)
        found[person.email] = (person, held)
    return found


def set_things_off(world, draw, found):
    """Trainings run out, questions wait, readings end, supervision is missing, a governors' panel is called."""
    today = clock.today()
    TrainingRecord.objects.update(completed_on=today - timedelta(days=360))
    factories.PanelRuleFactory()
    leads = [(person, held[0]) for person, held in found.values() if held[0].role in {"head", "dsl"}]
    readings = {}
    for place in SCHOOLS:
        school = world.schools[place]
        waiting = factories.CrossCheckFactory(due_at=clock.now() + timedelta(hours=3))
        factories.CrossCheckReplyFactory(check_asked=waiting, school=school)
        inviter = next(iter([person for person, one in leads if place in places_of([one])]), leads[0][0])
        reader = draw.choice([person for person, one in leads if person != inviter])
        factories.PeerReadingFactory(
            sample=factories.SampleFactory(submission=audit(school)), reader=reader, invited_by=inviter,
            until=today + timedelta(days=draw.choice([1, 3, 6])),
        )  # fmt: skip
        readings.setdefault(reader.email, set()).add(place)
        record_spell(school, kind="permanent", first_day=today, told_on=today, by=inviter)
    return readings


def reads_for(held, places):
    """A second reader reads for the school that invited them as long as they are head or lead anywhere."""
    return places if places_of(held, {"head", "dsl"}) else set()


def morning(day):
    """All that the clock does on a day; the mails that left."""
    before = len(mail.outbox)
    with clock.at(datetime.fromisoformat(f"{day}T06:00:00+00:00")):
        for task in TASKS:
            task()
    call_command("remind", now=f"{day}T07:35")
    return mail.outbox[before:]


def words_of(letter):
    return " ".join([letter.subject, letter.body, *(content for content, _ in getattr(letter, "alternatives", []))])


@pytest.mark.parametrize("seed", range(3))
def test_no_mail_tells_anybody_more_than_their_roles_of_the_day(world, read, settings, seed):
    factories.TrustFactory()
    settings.CONCORD_URL = "https://concord.example"
    draw = random.Random(seed)
    found = people(world, draw)
    readings = set_things_off(world, draw, found)
    today = clock.today()
    beyond, sent = [], 0
    for days in DAYS:
        for letter in morning(today + timedelta(days=days)):
            if letter.to[0] not in found:
                continue
            person, held = found[letter.to[0]]
            held, text = on_day(held, days), words_of(letter)
            schools = {place for place in SCHOOLS if world.schools[place].name in text}
            more = world.seen_in(text) - allowed(world.marks, held, person.pk)
            more |= schools - places_of(held) - reads_for(held, readings.get(person.email, set()))
            sent += 1
            if more:
                beyond.append((seed, days, held, more, letter.body))
    assert beyond == []
    logs = {
        (person.pk, name): world.seen_in(read(person, reverse(name))[1]) - world.allowed(held, person)
        for person, held in found.values()
        for name in ("delivery_log", "outbox", "my_work")
    }
    assert {where: shown for where, shown in logs.items() if shown} == {}
    assert sent > 10 and Notice.objects.filter(source="training").exists()
