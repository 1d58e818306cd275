"""A decision through the years: each version, its state, and what it changed of the one before."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from charter.models import Decision, DecisionVersion, Status
from trust import clock
from trust.history.diffs import Piece, word_diff
from trust.words import count_of


@dataclass(frozen=True)
class Changed:
    """One field of a version against the version before."""

    label: str
    pieces: list[Piece]


@dataclass(frozen=True)
class Edition:
    """One version and the one it followed, None for a decision's first."""

    version: DecisionVersion
    before: DecisionVersion | None
    state: str

    @cached_property
    def changes(self) -> list[Changed]:
        """What reads differently than before, by field; nothing for the first."""
        if self.before is None:
            return []
        old, new = said_by(self.before), said_by(self.version)
        return [Changed(label, word_diff(old[label], new[label])) for label in new if old[label] != new[label]]

    @property
    def changed_words(self) -> str:
        """'Type, What we agreed'; 'first version'; 'nothing'."""
        if self.before is None:
            return "First version"
        return ", ".join(change.label for change in self.changes) or "Nothing: carried over"


def versions_of(decision: Decision) -> list[DecisionVersion]:
    """All but the withdrawn ones, newest first, with principles and duties. Three queries."""
    rows = DecisionVersion.objects.filter(decision=decision).exclude(status=Status.WITHDRAWN).select_related("year")
    return list(rows.order_by("-effective_from", "-pk").prefetch_related("principles", "duties__proforma"))


def editions(versions: Iterable[DecisionVersion]) -> list[Edition]:
    """Each version against the published one before it; `versions` are newest first."""
    found = list(versions)
    today = clock.today()
    return [
        Edition(version, next((row for row in found[place + 1 :] if row.status == Status.PUBLISHED), None),
                state_on(version, today))
        for place, version in enumerate(found)
    ]  # fmt: skip


def current(versions: Iterable[DecisionVersion], today: date) -> DecisionVersion | None:
    """The version in force, or else the newest there is."""
    found = list(versions)
    return next((version for version in found if state_on(version, today) == "in_force"), found[0] if found else None)


def state_on(version: DecisionVersion, day: date) -> str:
    """A state of trust/marks.py: in_force, published (not yet in force), superseded, or that of a draft."""
    if version.status != Status.PUBLISHED:
        return version.status
    if version.effective_from > day:
        return "published"
    return "superseded" if version.effective_to and version.effective_to < day else "in_force"


def said_by(version: DecisionVersion) -> dict[str, str]:
    """Everything a version says, in words, by field."""
    return {
        "Type": version.get_type_display(),
        "What we agreed": version.statement,
        "Why": version.why,
        "Options considered": version.options,
        "Evidence": version.evidence,
        "Active ingredients": "\n".join(version.active_ingredients),
        "Led by": version.get_lead_role_display(),
        "Answered for by": version.get_responsible_role_display(),
        "Experts": version.experts,
        "Consulted": version.consulted,
        "Done in": version.external_product,
        "How often": version.get_cadence_display(),
        "Minutes a school a year": str(version.minutes or ""),
        "What stops": version.what_stops,
        "Core principles": "\n".join(f"{row.title}. {row.text}".strip() for row in version.principles.all()),  # type: ignore[attr-defined]
        "What it asks for": "\n".join(
            f"{duty.title}: {duty.get_role_display()}, {duty.get_cadence_display().lower()}, "
            f"{count_of(duty.minutes, 'minute')}"
            for duty in version.duties.all()  # type: ignore[attr-defined]
        ),
    }
