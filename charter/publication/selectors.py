"""The charter in force on a day, as the public reads it: from class C1 alone, for nobody in particular."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import groupby

from django.db.models import Q
from django.db.models.functions import Coalesce

from charter.models import DecisionVersion, ProForma, Submission
from charter.publication.models import PublishedCharter
from charter.publication.shape import Line, Meaning, OwnWay, Part, Principle, Published
from charter.types import BEHAVIOUR
from charter.values.selectors.purpose import mission
from schools.models import School
from trust import clock
from trust.models import Trust

TRUST = 0
"""As the subject of a report: the trust's own charter, not a school's."""


def published_charter(as_at: date, school: School | None = None) -> Published:
    """Built anew for any day; the number of queries does not depend on how many decisions there are."""
    trust = Trust.objects.filter(pk=1).first() or Trust(name="")
    versions = in_force(as_at)
    return Published(
        trust=trust.name,
        school=school.name if school else "",
        phase=school.get_phase_display() if school else "",
        purpose=mission(as_at),
        colour=(school.colour if school else "") or trust.colour,
        logo=(school.logo_id if school else None) or trust.logo_id,
        as_at=as_at.isoformat(),
        types=meanings(versions),
        parts=tuple(parts(versions)),
        own_ways=tuple(own_ways(school, as_at)) if school else (),
    )


def in_force(as_at: date) -> list[DecisionVersion]:
    versions = DecisionVersion.objects.in_force(as_at).select_related("decision__area__charter", "year")  # type: ignore[attr-defined]
    return list(
        versions.prefetch_related("principles").order_by(
            "decision__area__charter__order", "decision__area__order", "decision__area__name", "decision__title"
        )
    )


def meanings(versions: Sequence[DecisionVersion]) -> tuple[Meaning, ...]:
    counts = Counter(version.type for version in versions)
    return tuple(
        Meaning(str(name), one.type.label, one.meaning, one.school_does, counts[name])
        for name, one in BEHAVIOUR.items()
    )


def parts(versions: Iterable[DecisionVersion]) -> Iterator[Part]:
    for area, group in groupby(versions, key=lambda version: version.decision.area):
        charter = area.charter.title if area.charter else ""
        yield Part(area.name, charter, area.note, tuple(line(version) for version in group))


def line(version: DecisionVersion) -> Line:
    principles = version.principles.all()  # type: ignore[attr-defined]
    return Line(
        code=version.decision.code,
        title=version.decision.title,
        type=str(version.type),
        type_name=version.get_type_display(),
        statement=version.statement,
        why=version.why,
        required_by=version.decision.required_by,
        principles=tuple(Principle(one.title, one.text) for one in principles),
        led_by=version.get_lead_role_display(),
        answered_by=version.get_responsible_role_display(),
        version=version.year.code,
        since=version.effective_from.isoformat(),
    )


WAYS = {ProForma.Use.OWN_VERSION.value: "Our own version", ProForma.Use.APPROACH.value: "Our approach"}


def own_ways(school: School, as_at: date) -> Iterator[OwnWay]:
    """What the school had published by the end of that day and not withdrawn: the latest of each decision."""
    end = datetime.combine(as_at + timedelta(days=1), time(), clock.LONDON)
    uses = [ProForma.Use.OWN_VERSION, ProForma.Use.APPROACH]
    forms = {"form__proforma__use__in": uses, "form__proforma__shared": True, "form__proforma__decision__isnull": False}
    rows = Submission.objects.filter(school=school, state=Submission.State.ACCEPTED, **forms)
    rows = rows.annotate(published_at=Coalesce("reviewed_at", "submitted_at")).filter(published_at__lt=end)
    rows = rows.filter(Q(archived_at__isnull=True) | Q(archived_at__gte=end))
    latest = rows.order_by("form__proforma__decision_id", "-published_at", "-pk").distinct(
        "form__proforma__decision_id"
    )
    for row in sorted(latest.select_related("form__proforma__decision"), key=lambda row: row.form.proforma.title):
        form = row.form.proforma
        day = row.published_at.astimezone(clock.LONDON).date().isoformat()  # type: ignore[attr-defined]
        yield OwnWay(form.decision.title, form.title, WAYS[form.use], day)  # type: ignore[union-attr]


def subject_of(reference: str) -> int:
    """`trust`, or a school by its URN; LookupError in plain words."""
    if reference == "trust":
        return TRUST
    school = School.objects.filter(urn=int(reference)).first() if reference.isdecimal() else None
    if school is None:
        raise LookupError(f"No school has the URN {reference}. Give a URN, or “trust” for the trust's own charter.")
    return school.pk


def school_of(subject: int) -> School | None:
    return None if subject == TRUST else School.objects.get(pk=subject)


def latest_issue(school: School | None, as_at: date) -> PublishedCharter | None:
    """The PDF to hand out with the page of that day: the last one issued for a day on or before it."""
    issued = PublishedCharter.objects.issued().with_run().filter(school=school, run__as_at__lte=as_at)  # type: ignore[attr-defined]
    return issued.order_by("-run__as_at", "-pk").first()


def is_public() -> bool:
    """Whether the trust lets anybody read its charter (a setting, off until somebody turns it on)."""
    return Trust.objects.filter(pk=1, charter_public=True).exists()
