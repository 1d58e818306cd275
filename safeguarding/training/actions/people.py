"""Who training is asked of: holders of roles from the register of roles, others by hand."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.db import transaction

from safeguarding.person_types import BY_ROLE
from safeguarding.training.models import Trainee
from schools.models import RoleAssignment, School
from trust.models import User

Place = tuple[int, int | None]


@transaction.atomic
def enrol(*, by: User | None = None) -> int:
    """Enters holders of roles who are not entered yet, keeps names and kinds in line; answers how many are new.

    Nobody is taken out: who holds no role any more is left out of every count from that day on.
    """
    known = {(row.user_id, row.school_id): row for row in Trainee.objects.filter(user__isnull=False)}
    wanted = dict(places())
    changed = []
    for place, values in wanted.items():
        row = known.get(place)
        if row and any(getattr(row, name) != value for name, value in values.items()):
            for name, value in values.items():
                setattr(row, name, value)
            changed.append(row)
    new = [
        Trainee(user_id=user, school_id=school, **values)
        for (user, school), values in wanted.items()
        if (user, school) not in known
    ]
    Trainee.objects.bulk_create(new, batch_size=1000)
    Trainee.objects.bulk_update(changed, ["name", "person_type", "since", "until"], batch_size=1000)
    return len(new)


def places() -> Iterator[tuple[Place, dict[str, Any]]]:
    """Each person at each place where they hold a role, as the kind of person that the weightiest role makes them."""
    order = list(BY_ROLE)
    found: dict[Place, list[RoleAssignment]] = {}
    held = RoleAssignment.objects.live().filter(user__is_active=True, role__in=order).select_related("user")
    for row in held:
        found.setdefault((row.user_id, row.school_id), []).append(row)
    for place, rows in found.items():
        first = min(rows, key=lambda row: order.index(row.role))
        since: date = min(row.since for row in rows)
        values = {"name": first.user.name, "person_type": BY_ROLE[first.role], "since": since, "until": None}
        yield place, values


@transaction.atomic
def add_person(*, school: School | None, by: User, **values: Any) -> Trainee:
    """Somebody without an account: a volunteer, an agency's teacher, a lunchtime supervisor."""
    return Trainee(school=school).save_checked(**values)


@transaction.atomic
def edit_person(person: Trainee, *, seen: int, by: User, **values: Any) -> Trainee:
    """Of somebody without an account; what an account says is changed there. EditClash where it was changed since."""
    person.claim(seen, values)
    return person.save_checked(**values)
