"""A small trust in which every restricted row carries a mark, and people with roles at random in it."""

from datetime import timedelta
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

from charter.models import Evidence
from tests import factories
from tests.charter.proformas import audit, make_submission
from tests.project.matrix.oracle import Holding, Mark, allowed
from trust import clock, files
from trust.access.levels import Role

ROLES = [str(role) for role in Role]
# Those who read restricted things come up more often than one in twenty.
OFTEN = ["head", "dsl", "hr", "ceo", "eht", "clerk", "chair", "link_safeguarding", "sendco", "it_admin", "dpo"]
SCHOOLS = ("own", "near", "other")

holdings = st.lists(
    st.builds(
        Holding,
        st.sampled_from(ROLES + OFTEN),
        st.sampled_from([*SCHOOLS, "cluster", "trust"]),
        st.sampled_from([-400, -3, 0, 1]),
        st.sampled_from([None, None, None, -1, 0, 3]),
    ),
    min_size=1,
    max_size=3,
).map(lambda found: [one for one in found if one.until is None or one.until >= one.since] or found[:0])


def examples(count):
    return settings(
        max_examples=count,
        deadline=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )


class World:
    """Schools by place, the marks of their rows, and the addresses of the pages about one row."""

    def __init__(self, schools: dict[str, Any]) -> None:
        self.schools = {**schools, "trust": None}
        self.marks: list[Mark] = []
        self.addresses: list[str] = []

    def __repr__(self):
        return "the marked trust"

    def mark(self, kind, place, name, whose=None):
        mark = Mark(f"Zq{kind}{name}{place}{len(self.marks)}z", kind, place, whose)
        self.marks.append(mark)
        return mark.word

    def has_page(self, *names, **keys):
        self.addresses.extend(reverse(name, kwargs=keys) for name in names)

    def seen_in(self, text):
        return {mark.word for mark in self.marks if mark.word in text}

    def allowed(self, held, person):
        return allowed(self.marks, held, person.pk)


def make_world(schools):
    """Rows with marks in each of these schools (by "own", "near", "other") and in the trust's own part."""
    world = World(schools)
    for place, school in world.schools.items():
        fill_record(world, place, school)
        fill_training(world, place, school)
        if school:
            fill_audits(world, place, school)
            fill_counts(world, place, school)
            fill_forms(world, place, school)
    return world


def fill_record(world, place, school):
    kinds = {"record": "leader", "governor": "governor" if school else "member_trustee"}
    for kind, person_type in kinds.items():
        row = factories.RegisteredFactory(
            school=school, name=world.mark(kind, place, "name"), person_type=person_type,
            post=world.mark(kind, place, "post"),
        )  # fmt: skip
        factories.CheckFactory(person=row, done_by=world.mark(kind, place, "doneby"))
        world.has_page("registered_detail", "registered_edit", "registered_leave", "registered_drill", pk=row.pk)
        world.has_page("check_record", pk=row.pk, kind="identity")
    world.has_page("register_part", "register_drill", pk=school.pk if school else 0)


def fill_training(world, place, school):
    row = factories.TraineeFactory(school=school, name=world.mark("training", place, "name"))
    record = factories.TrainingRecordFactory(trainee=row)
    world.has_page("training_person", "training_person_edit", "training_record_add", pk=row.pk)
    world.has_page("training_record_edit", pk=record.pk)
    if school:
        world.has_page("training_school", pk=school.pk)


def fill_audits(world, place, school):
    form = audit(school)
    by = form.started_by
    answer = factories.AnswerFactory(
        submission=form, question="story", value=world.mark("audit", place, "answer"),
        comment=world.mark("audit", place, "comment"),
    )  # fmt: skip
    paper = files.store(SimpleUploadedFile(f"{world.mark('audit', place, 'paper')}.txt", b"Seen"), by=by)
    evidence = Evidence.objects.create(answer=answer, file=paper, added_by=by, added_at=clock.now())
    sample = factories.SampleFactory(submission=form)
    row = factories.SampleRowFactory(sample=sample, name=world.mark("audit", place, "sampled"))
    reading = factories.PeerReadingFactory(sample=sample)
    finding = factories.AuditFindingFactory(school=school, submission=form, label=world.mark("finding", place, "point"))
    factories.RecheckFactory(finding=finding, words=world.mark("audit", place, "recheck"))
    world.has_page("audit_detail", "sample_detail", "reading_invite", "submission_fill", "submission_print",
                   "submission_history", "submission_submit", pk=form.pk)  # fmt: skip
    world.has_page("section_fill", pk=form.pk, section="attendance")
    world.has_page("evidence_add", "finding_add", pk=form.pk, code="story")
    world.has_page("due_item_open", pk=form.due_item_id)
    world.has_page("evidence_download", "evidence_withdraw", pk=evidence.pk)
    world.has_page("sample_row", "reading_row", pk=row.pk)
    world.has_page("reading_detail", pk=reading.pk)
    world.has_page("audit_finding_detail", "audit_finding_recheck", "crosscheck_ask", pk=finding.pk)
    reply = factories.CrossCheckReplyFactory(
        school=school, answer="yes", said_at=clock.now(), said_by=by, words=world.mark("reply", place, "words")
    )
    factories.OriginFactory(check_asked=reply.check_asked, finding=finding)
    world.has_page("crosscheck_reply", pk=reply.pk)
    world.has_page("crosscheck_spread", pk=reply.check_asked_id)


def fill_counts(world, place, school):
    number = 30_000 + 100 * SCHOOLS.index(place)
    case = factories.ExclusionCaseFactory(school=school, number=number)
    factories.SpellFactory(case=case)
    panel = factories.PanelFactory(school=school, number=number + 1)
    # Numbers are all that these rows have; a panel repeats its case's, which has no page of its own.
    world.marks += [Mark(f"Case {number} of", "small", place), Mark(f"case {number + 1} of", "panel", place)]
    world.has_page("exclusion_school", "spell_add", "school_standing", pk=school.pk)
    world.has_page("panel_detail", "panel_convene", "panel_decide", pk=panel.pk)


def fill_forms(world, place, school):
    form = make_submission(school)
    factories.AnswerFactory(submission=form, question="story", value=world.mark("tracker", place, "answer"))
    world.has_page("submission_fill", "submission_print", "submission_history", pk=form.pk)
    factories.KeptStandingFactory(school=school, state="red", words=world.mark("standing", place, "words"))


def somebody(world, held):
    """A person with these roles, who is on the record, in training and in supervision at a school where they work."""
    person = factories.UserFactory()
    today = clock.today()
    for one in held:
        where = {"school": world.schools[one.where]} if one.where in SCHOOLS else {}
        where = {"cluster": world.schools["own"].cluster} if one.where == "cluster" else where
        until = None if one.until is None else today + timedelta(days=one.until)
        factories.RoleAssignmentFactory(
            user=person, role=one.role, since=today + timedelta(days=one.since), until=until, **where
        )
    fill_own(world, person, next((one.where for one in held if one.where in SCHOOLS), "own"))
    return person


def fill_own(world, person, place):
    school = world.schools[place]
    row = factories.RegisteredFactory(
        school=school, user=person, name=world.mark("record", place, "ownname", person.pk), person_type="leader"
    )
    trainee = factories.TraineeFactory(
        school=school, user=person, name=world.mark("training", place, "ownname", person.pk)
    )
    factories.SupervisionSessionFactory(
        person=person, school=school, supervisor=world.mark("supervision", place, "supervisor", person.pk)
    )
    world.has_page("registered_detail", pk=row.pk)
    world.has_page("training_person", pk=trainee.pk)
