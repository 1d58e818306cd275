"""What the matcher is given: open offers with the days they have left, open needs, own needs, days promised."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import F, Q, QuerySet, Sum

from improvement.capacity import matcher
from improvement.capacity.models import CapacityNeed, CapacityOffer, Deployment, SupportAgreement
from improvement.capacity.semesters import semester_on
from improvement.categories.selectors import needs_on
from improvement.selectors import limit
from schools.models import School
from trust import clock
from trust.models import User

ZERO = Decimal(0)
HELD = [Deployment.State.ASKED, Deployment.State.SENT, Deployment.State.ENDED]


def offers_for(user: User) -> QuerySet[CapacityOffer]:
    """Open offers of the schools that the user decides for, and of the central team."""
    own = CapacityOffer.objects.for_user(user, "capacity.approve").values("pk")
    rows = CapacityOffer.objects.open_on().filter(Q(pk__in=own) | Q(school__isnull=True))  # type: ignore[attr-defined]
    return rows.select_related("school__cluster", "person", "strand", "kind").order_by("pk")


def needs_for(user: User) -> QuerySet[CapacityNeed]:
    rows = CapacityNeed.objects.for_user(user, "capacity.approve").open().filter(until__gte=clock.today())  # type: ignore[attr-defined]
    return rows.select_related("school__cluster", "strand", "kind").order_by("pk")


def problem(offers: Iterable[CapacityOffer], needs: Iterable[CapacityNeed]) -> matcher.Problem:
    """Nine queries at most, however many rows."""
    offers, needs = list(offers), list(needs)
    agreed, settled = agreed_days("offer", offers), agreed_days("need", needs)
    lent, given = promised()
    return matcher.Problem(
        offers=[row for row in (offer_line(offer, agreed) for offer in offers) if row.days > 0],
        needs=[row for row in (need_line(need, settled) for need in needs) if row.days > 0],
        limits=limits(),
        own_needs=own_needs(),
        lent=lent,
        given=given,
    )


def limits() -> matcher.Limits:
    """The trust's own numbers; what it did not set is not limited."""

    def days(code: str) -> Decimal | None:
        value = limit(code)
        return None if value is None else Decimal(value)

    return matcher.Limits(days("person-days"), days("school-days-given"), limit("giver-need"))


def agreed_days(of: str, found: Iterable[CapacityOffer | CapacityNeed]) -> Mapping[int, Decimal]:
    """Days of each offer, or each need, that agreements took up, drafts counted."""
    rows = SupportAgreement.objects.filter(**{f"{of}__in": [row.pk for row in found]}).order_by()
    return dict(rows.values_list(of).annotate(total=Sum("days")))


def promised() -> tuple[dict[int, Decimal], dict[int, Decimal]]:
    """Days lent this semester, by person and by school that lends them: planned, and added since."""
    rows = Deployment.objects.filter(state__in=HELD).order_by()
    semester = semester_on()
    if semester is not None:
        rows = rows.filter(Q(exit_on__isnull=True) | Q(exit_on__gte=semester.first_day))
        rows = rows.filter(starts_on__lte=semester.last_day)
    total = Sum(F("days") + F("more_days"))
    people = dict(rows.values_list("person").annotate(total=total))
    schools = dict(rows.exclude(from_school=None).values_list("from_school").annotate(total=total))
    return people, schools


def own_needs() -> dict[tuple[int, int], int]:
    """Each school's need by strand: as last categorised, or as it stated since where that is higher."""
    found = dict(needs_on(School.objects.all(), clock.today()))
    for school, strand, level in CapacityNeed.objects.open().values_list("school", "strand", "level"):  # type: ignore[attr-defined]
        found[school, strand] = max(level, found.get((school, strand), 0))
    return found


def offer_line(offer: CapacityOffer, agreed: Mapping[int, Decimal]) -> matcher.Offer:
    school = offer.school
    phases = tuple(offer.phases) or ((school.phase,) if school else ())
    return matcher.Offer(
        pk=offer.pk, school=offer.school_id, cluster=school.cluster_id if school else None,
        phase=school.phase if school else "", phases=phases, person=offer.person_id, strand=offer.strand_id,
        kind=offer.kind_id, days=offer.days - agreed.get(offer.pk, ZERO), starts_on=offer.starts_on, until=offer.until,
    )  # fmt: skip


def need_line(need: CapacityNeed, settled: Mapping[int, Decimal]) -> matcher.Need:
    left = need.days - settled.get(need.pk, ZERO)
    return matcher.Need(
        pk=need.pk, school=need.school_id, cluster=need.school.cluster_id, phase=need.school.phase,
        strand=need.strand_id, kind=need.kind_id, days=left, level=need.level, starts_on=need.starts_on,
        until=need.until,
    )  # fmt: skip


def as_data(found: matcher.Problem) -> dict[str, Any]:
    """What was known, for later reading: rows as objects, days as text so that none is rounded."""
    return {
        "offers": [plain(row) for row in found.offers],
        "needs": [plain(row) for row in found.needs],
        "limits": plain(found.limits),
        "own_needs": [[school, strand, level] for (school, strand), level in sorted(found.own_needs.items())],
        "lent": {str(person): str(days) for person, days in sorted(found.lent.items())},
        "given": {str(school): str(days) for school, days in sorted(found.given.items())},
    }


def plain(row: Any) -> dict[str, Any]:
    values = vars(row).items()
    return {name: str(value) if isinstance(value, Decimal | date) else value for name, value in values}
