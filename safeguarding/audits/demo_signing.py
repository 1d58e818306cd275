"""What stands beside the demo trust's audits: signatures, samples with a second reader, findings and re-checks."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from charter.actions.prefills import fill_derived
from charter.demo_forms import Filled, State
from charter.models import Action, Answer, Submission
from safeguarding.audits import sampling
from safeguarding.audits.kinds import AUDITS, RECORD
from safeguarding.audits.models import (
    AuditFinding,
    AuditSignature,
    PeerReading,
    Recheck,
    Sample,
    SampleResult,
    SampleRow,
)
from safeguarding.audits.selectors.samples import frame_of, people_of
from safeguarding.audits.selectors.signing import digest_of
from schools.models import RoleAssignment
from trust.access.levels import Role
from trust.demo import DemoPlan
from trust.models import User

FAULTY = 0.012
"""How often one check of one person is missing or wrong in the demo trust's record."""


def sign(plan: DemoPlan, forms: list[Filled]) -> None:
    """Both signatures under what is handed in; a sample for each audit of the record of this year."""
    leads = people_in(Role.DSL)
    for form in forms:
        if form.item.duty.proforma and form.item.duty.proforma.code == RECORD and is_recent(plan, form):
            draw(plan, form, leads)
    AuditSignature.objects.bulk_create(
        AuditSignature(
            submission=form.submission, school=form.item.school, capacity=capacity, by=by,
            at=form.at - timedelta(hours=2 if capacity == "dsl" else 0), digest=digest,
        )
        for form in forms
        if form.state == State.ACCEPTED and form.submission and form.item.school_id in leads
        for digest in [digest_of(form.submission) if is_recent(plan, form) else "0" * 64]
        for capacity, by in [("dsl", leads[form.item.school_id]), ("head", form.by)]
    )  # fmt: skip


def is_recent(plan: DemoPlan, form: Filled) -> bool:
    return form.at.date() > plan.as_at - timedelta(days=200)


def people_in(role: Role) -> dict[int, User]:
    """Somebody who holds the role, by school."""
    return {
        row.school_id or 0: row.user for row in RoleAssignment.objects.live().filter(role=role).select_related("user")
    }


def draw(plan: DemoPlan, form: Filled, leads: dict[int, User]) -> None:
    school: Any = form.item.school
    day = form.at.date() - timedelta(days=2)
    frame = frame_of(school, day)
    if not frame or form.submission is None:
        return
    seed = f"{plan.random('seed', form.item.pk).getrandbits(64):016x}"
    sample = Sample.objects.create(
        submission=form.submission, school=school, seed=seed, frame=[list(row) for row in frame], drawn_on=day,
        drawn_by=leads.get(school.pk, form.by), drawn_at=form.at - timedelta(days=2),
    )  # fmt: skip
    people = people_of(frame, sampling.draw(frame, seed), day)
    rows = SampleRow.objects.bulk_create(
        SampleRow(
            sample=sample, school=school, number=number, registered=person.key, name=person.name, post=person.post,
            stratum=person.stratum, kinds=list(person.kinds),
        )
        for number, person in enumerate(people, start=1)
    )  # fmt: skip
    done = rows if form.state == State.ACCEPTED else rows[: len(rows) // 2]
    look(plan, form, done, "own", sample.drawn_by)
    fill_derived(form.submission, by=form.by)
    if form.state == State.ACCEPTED and school.pk % 2:
        read_again(plan, form, sample, rows, leads)


def look(plan: DemoPlan, form: Filled, rows: Iterable[SampleRow], side: str, by: User) -> None:
    """The second reader sees a fault or two that the school overlooked."""
    rate = FAULTY if side == "own" else FAULTY * 2
    SampleResult.objects.bulk_create(
        SampleResult(
            sample_id=row.sample_id, row=row, school_id=row.school_id, kind=kind, side=side, by=by, at=form.at,
            result=fault if faulty else "found",
        )
        for row in rows
        for kind in row.kinds
        for chance in [plan.random("look", row.sample_id, row.number, kind)]
        for faulty, fault in [(chance.random() < rate, "missing" if chance.random() < 0.6 else "wrong")]
    )  # fmt: skip


def read_again(plan: DemoPlan, form: Filled, sample: Sample, rows: list[SampleRow], leads: dict[int, User]) -> None:
    others = [lead for school, lead in sorted(leads.items()) if school and school != sample.school_id]
    if not others:
        return
    reader = plan.random("reader", sample.pk).choice(others)
    reading = PeerReading.objects.create(
        sample=sample, school_id=sample.school_id, reader=reader, until=form.at.date() + timedelta(days=5),
        invited_by=form.by, invited_at=form.at - timedelta(days=1), done_at=form.at, ended_at=form.at,
    )  # fmt: skip
    chosen = sampling.part([row.pk for row in rows], (len(rows) + 1) // 2, f"{sample.seed} second reader")
    SampleRow.objects.filter(pk__in=chosen).update(reading=reading)
    look(plan, form, [row for row in rows if row.pk in chosen], "peer", reader)


def keep_findings(plan: DemoPlan) -> None:
    """A finding for each point not met; those whose action is closed were looked at again and found met. Of the others
    some were found met by a later audit, and wait for their action."""
    answers = Answer.objects.filter(value="not_met", submission__form__proforma__code__in=AUDITS)
    answers = answers.filter(submission__state=State.ACCEPTED).select_related("submission__form", "submission__school")
    actions = {action.source_id: action for action in Action.objects.filter(source_id__in=answers.values("pk"))}
    leads = people_in(Role.DSL)
    for answer in answers:
        submission: Any = answer.submission
        finding = AuditFinding.objects.create(
            school=submission.school, submission=submission, question=answer.question, level="not_met",
            label=submission.form.parsed.questions[answer.question].label, found_on=submission.submitted_at.date(),
        )  # fmt: skip
        action = actions.get(answer.pk)
        if action:
            Action.objects.filter(pk=action.pk).update(
                title=f"Put right: {finding.label[:1].lower()}{finding.label[1:]}"
            )
        if action is None or action.closed_on is None:
            seen_by_later_audit(finding, answer)
            continue
        by = leads.get(submission.school_id, answer.saved_by)
        seen = Recheck.objects.create(
            finding=finding, school=submission.school, on=action.closed_on + timedelta(days=2), by=by, result="met",
            words="Looked at again: it is as it should be.",
        )  # fmt: skip
        AuditFinding.objects.filter(pk=finding.pk).update(closed_on=seen.on, closed_by=seen)


def met_by_a_later_audit(answer: Answer) -> Submission | None:
    """The next signed audit of the same kind at the school, where it found the point met."""
    audits = Submission.objects.filter(
        form__proforma=answer.submission.form.proforma_id, school=answer.submission.school_id, state=State.ACCEPTED,
        submitted_at__gt=answer.submission.submitted_at,
    )  # fmt: skip
    later = audits.order_by("submitted_at").first()
    met = later and Answer.objects.filter(submission=later, question=answer.question, value="met").exists()
    return later if met else None


def seen_by_later_audit(finding: AuditFinding, answer: Answer) -> None:
    if seen := met_by_a_later_audit(answer):
        day: Any = seen.submitted_at
        by: Any = seen.submitted_by
        Recheck.objects.create(
            finding=finding, school=finding.school, on=day.date(), by=by, result="met",
            words="Seen in this audit.", submission=seen,
        )  # fmt: skip
