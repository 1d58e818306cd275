"""The demo trust's training: most people up to date, some running out, a few gaps, and who read the guidance."""

from collections.abc import Iterator
from datetime import date, timedelta

from safeguarding.cast import colleagues
from safeguarding.training.actions import people as entering
from safeguarding.training.models import (
    DocumentVersion,
    PaperReceipt,
    Receipt,
    Trainee,
    TrainingRecord,
    TrainingType,
)
from safeguarding.training.selectors.cells import with_cells
from schools.cast import in_good_order
from schools.models import RoleAssignment, School
from trust.access.levels import Role
from trust.demo import DemoPlan
from trust.models import User

PROVIDERS = ("Trust safeguarding team", "Local safeguarding partnership", "Online course")


def make(plan: DemoPlan) -> None:
    entering.enrol()
    Trainee.objects.bulk_create(list(staff(plan)))
    by, good = keepers(plan), in_good_order()
    records = [
        record for person, types in asked() for record in records_of(plan, person, types, by, person.school_id in good)
    ]
    TrainingRecord.objects.bulk_create(records, batch_size=1000)
    Receipt.objects.bulk_create(list(receipts(plan)), batch_size=1000)
    PaperReceipt.objects.bulk_create(list(papers(plan, by)), batch_size=1000)
    TrainingType.objects.filter(code__in=["safeguarding", "dsl"]).update(
        confirmed_on=date(plan.first_autumn, 9, 7), confirmed_by=by[None]
    )


def keepers(plan: DemoPlan) -> dict[int | None, User]:
    held = RoleAssignment.objects.live(plan.as_at).select_related("user")
    found: dict[int | None, User] = {row.school_id: row.user for row in held.filter(role=Role.DSL)}
    found[None] = held.get(role=Role.HR).user
    return found


def staff(plan: DemoPlan) -> Iterator[Trainee]:
    for school in School.objects.all():
        for one in colleagues(plan, school):
            yield Trainee(name=one.name, school=school, person_type=one.person_type, since=one.since, until=one.until)


def records_of(
    plan: DemoPlan, person: Trainee, types: list[TrainingType], by: dict[int | None, User], good: bool
) -> Iterator[TrainingRecord]:
    """Schools differ in how well they keep up; most training was taken in the first weeks of the year."""
    draw = plan.random("training", person.name, person.school_id, person.person_type)
    keeps = 1.0 if good else plan.random("keeps up", person.school_id).choice([1.0, 0.97, 0.95, 0.92])
    for training in types:
        if draw.random() > keeps:
            continue
        day = date(plan.first_autumn, 9, 1) + timedelta(days=draw.randrange(30))
        if draw.random() > keeps or (draw.random() < 0.05 and not good):
            day -= timedelta(days=draw.choice([300, 345]))
        day = max(day, person.since) if training.months else person.since + timedelta(days=draw.randrange(10))
        yield TrainingRecord(
            trainee=person, training_type=training, completed_on=min(day, plan.as_at), provider=draw.choice(PROVIDERS),
            recorded_by=by.get(person.school_id) or by[None], recorded_at=plan.moment(min(day, plan.as_at), 16),
        )  # fmt: skip


def asked() -> Iterator[tuple[Trainee, list[TrainingType]]]:
    types = list(TrainingType.objects.asked_for())  # type: ignore[attr-defined]
    for person in with_cells(Trainee.objects.all(), types).order_by("pk"):
        yield person, [training for training in types if getattr(person, f"asked_{training.pk}")]


def receipts(plan: DemoPlan) -> Iterator[Receipt]:
    for version in DocumentVersion.objects.in_force(plan.as_at).select_related("document"):  # type: ignore[attr-defined]
        readers = Trainee.objects.live(plan.as_at).filter(version.document.applies(), user__isnull=False)  # type: ignore[attr-defined]
        for user in User.objects.filter(pk__in=readers.values("user")):
            draw = plan.random("read", version.label, user.email)
            if draw.random() < 0.85:
                day = version.in_force_on + timedelta(days=draw.randrange(5, 30))
                yield Receipt(version=version, user=user, at=plan.moment(min(day, plan.as_at), 8))


def papers(plan: DemoPlan, by: dict[int | None, User]) -> Iterator[PaperReceipt]:
    """Those without an account signed at their school's first staff meeting; a few were not there."""
    for version in DocumentVersion.objects.in_force(plan.as_at).select_related("document"):  # type: ignore[attr-defined]
        people = Trainee.objects.live(plan.as_at).filter(version.document.applies(), user__isnull=True)  # type: ignore[attr-defined]
        for person in people.order_by("pk"):
            draw = plan.random("paper", version.label, person.name, person.school_id)
            day = version.in_force_on + timedelta(days=plan.random("meeting", person.school_id).randrange(2, 9))
            if draw.random() < 0.8 and day <= plan.as_at:
                keeper = by.get(person.school_id) or by[None]
                yield PaperReceipt(
                    version=version, trainee=person, signed_on=day, recorded_by=keeper, recorded_at=plan.moment(day, 17)
                )
