"""A small charter to test on: decisions of each type with their forms made, as publishing them would have done."""

from datetime import date, timedelta

from charter.actions import generate_due_items, publication
from charter.actions.answers import save_answer
from charter.actions.submissions import submit
from charter.adoption.actions import own_versions
from charter.adoption.actions.own_forms import code_of
from charter.models import DecisionVersion, Status
from tests.factories import CorePrincipleFactory, DecisionFactory, DecisionVersionFactory
from trust import clock
from trust.models import User

LATER = date(2027, 9, 1)


def aligned(*principles, title="Behaviour", **values):
    """An aligned decision in force with these principles."""
    version = DecisionVersionFactory(decision=DecisionFactory(title=title), type="aligned", **values)
    for number, name in enumerate(principles or ("Kindness", "Routines")):
        CorePrincipleFactory(version=version, code=name.lower(), title=name, order=number)
    return in_effect(version)


def autonomous(title="How we teach reading", **values):
    return in_effect(DecisionVersionFactory(decision=DecisionFactory(title=title), type="autonomous", **values))


def standardised(title="Assessment", **values):
    return in_effect(DecisionVersionFactory(decision=DecisionFactory(title=title), type="standardised", **values))


def in_effect(version):
    publication.take_effect(by=User.objects.system())
    generate_due_items()
    version.refresh_from_db()
    return version


def answer(submission, by, **texts):
    """Answers given by code; a hyphen in a code is written as _."""
    for code, value in texts.items():
        code = code.replace("_", "-")
        row = submission.answers.filter(question=code, row=0).first()
        save_answer(submission, code, typed={"value": value}, seen=row.version if row else 0, by=by)
    return submission


def begin(version, school, by, **texts):
    draft = own_versions.write(version.decision, school, by=by)
    return answer(draft, by, **texts)


def our_version(version, school, by, *, without=()):
    """A draft with every principle mapped but those."""
    texts = {
        code_of(row): f"We live {row.title.lower()} daily."
        for row in version.principles.all()
        if row.code not in without
    }
    return begin(version, school, by, context="A school by the sea.", what_we_do="Three routines.", **texts)


def published_version(version, school, by):
    return submit(our_version(version, school, by), by=by)


def published_approach(version, school, by, **texts):
    said = {
        "context": "Many pupils are new to English.", "what_we_do": "Daily reading aloud.", "evidence": "Two studies.",
        "impact": "More books borrowed.", "review_on": (clock.today() + timedelta(days=80)).isoformat(),
    }  # fmt: skip
    return submit(begin(version, school, by, **{**said, **texts}), by=by)


def becomes(version, kind, *principles, since=None, by=None):
    """The decision's next version, of another type, published and, where its day has come, in effect."""
    since = since or clock.today()
    by = by or User.objects.system()
    new = DecisionVersionFactory(
        decision=version.decision, type=kind, effective_from=since, status=Status.DECIDED,
        statement="Every school starts lessons in the same way.",
    )  # fmt: skip
    for number, name in enumerate(principles):
        CorePrincipleFactory(version=new, code=name.lower(), title=name, order=number)
    publication.publish(DecisionVersion.objects.get(pk=new.pk), by=by)
    return in_effect(DecisionVersion.objects.get(pk=new.pk))
