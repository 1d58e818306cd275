"""Which school uses which toolkit, and whether its version is the newest."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Max

from improvement.practice.models import Toolkit, ToolkitUse
from trust.models import User


@dataclass(frozen=True)
class Cell:
    """One school and one toolkit; `older`: the version it uses is not the newest."""

    state: str
    words: str
    older: bool

    @property
    def text(self) -> str:
        return f"{self.words}, an older version" if self.older else self.words


def toolkits(user: User) -> list[Toolkit]:
    """Each with `newest`, the number of its newest version."""
    rows = Toolkit.objects.readable_by(user).annotate(newest=Max("versions__number"))  # type: ignore[attr-defined]
    return list(rows.order_by("title"))


def grid(user: User, kits: list[Toolkit]) -> Mapping[tuple[int, int], Cell]:
    """(school, toolkit) → how far it is. One query."""
    newest = {kit.pk: kit.newest for kit in kits}  # type: ignore[attr-defined]
    uses = ToolkitUse.objects.readable_by(user).select_related("version")  # type: ignore[attr-defined]
    return {
        (use.school_id, use.toolkit_id): Cell(
            use.state,
            use.get_state_display(),
            use.state != ToolkitUse.State.STOPPED and use.version.number < newest.get(use.toolkit_id, 0),
        )
        for use in uses
    }
