"""The sample of the record's audit: drawn by the software, then looked at check by check."""

import secrets
from collections.abc import Mapping

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.actions import submissions
from charter.models import Answer, Submission
from safeguarding.audits import sampling
from safeguarding.audits.models import Sample, SampleResult, SampleRow
from safeguarding.audits.selectors.samples import frame_of, people_of
from safeguarding.audits.selectors.signing import is_of_the_record
from trust import clock
from trust.models import User

Side = SampleResult.Side


@transaction.atomic
def draw(submission: Submission, *, by: User, seed: str = "") -> Sample:
    """Draws who is looked at, once: nobody chooses, and nobody draws again until they like it.

    The seed is the software's own and is kept, with everybody who could have been drawn.
    """
    submission = submissions.locked(submission)
    if not is_of_the_record(submission) or not submission.is_open or submission.school is None:
        raise ValidationError("A sample belongs to an open audit of the record.")
    if Sample.objects.filter(submission=submission).exists():
        raise ValidationError("The sample is drawn already, and stays.")
    today = clock.today()
    frame = frame_of(submission.school, today)
    if not frame:
        raise ValidationError("Nobody stands on this school's part of the record yet, so there is nobody to draw.")
    seed = seed or secrets.token_hex(8)
    sample = Sample(
        submission=submission, school=submission.school, seed=seed, frame=[list(row) for row in frame],
        drawn_on=today, drawn_by=by, drawn_at=clock.now(),
    ).save_checked()  # fmt: skip
    people = people_of(frame, sampling.draw(frame, seed), today)
    SampleRow.objects.bulk_create(
        SampleRow(
            sample=sample, school=submission.school, number=number, registered=person.key, name=person.name,
            post=person.post, stratum=person.stratum, kinds=list(person.kinds),
        )
        for number, person in enumerate(people, start=1)
    )  # fmt: skip
    return sample


@transaction.atomic
def look(row: SampleRow, *, found: Mapping[str, str], by: User) -> SampleRow:
    """Keeps what the school found for one person: kind of check → found, missing or wrong. What is left out stays."""
    submission = submissions.locked(row.sample.submission)
    if not submission.is_open:
        raise ValidationError("This audit is signed and locked.")
    keep(row, found, Side.OWN, by)
    # Counted anew when somebody signs.
    derived = [question.code for question in submission.form.parsed.questions.values() if question.derived]
    Answer.objects.filter(submission=submission, question__in=derived).delete()
    return row


def keep(row: SampleRow, found: Mapping[str, str], side: str, by: User) -> None:
    """Writes the results of one side for one person; those that are the same already stay as they are."""
    if unknown := set(found) - set(row.kinds):
        raise ValidationError(f"This person needs no such check: {', '.join(sorted(unknown))}.")
    there = {result.kind: result for result in SampleResult.objects.filter(row=row, side=side)}
    for kind, value in found.items():
        result = there.get(kind) or SampleResult(sample_id=row.sample_id, row=row, school_id=row.school_id, kind=kind)
        if result.result != value:
            result.save_checked(side=side, result=value, by=by, at=clock.now())
