"""What waits in 'My work': panels that have no decision yet, for those who convene and record them."""

from collections.abc import Iterator
from typing import Any

from safeguarding.exclusions.models import Panel
from trust import clock
from trust.hooks import WorkItem


def work_items(user: Any) -> Iterator[WorkItem]:
    rows = Panel.objects.for_user(user, "exclusion_panel.edit").filter(decision="").select_related("school", "rule")
    for panel in rows:
        yield WorkItem(
            title=str(panel),
            url=panel.get_absolute_url(),
            why=f"Governors consider it: {panel.rule.time_words}",
            due=panel.wanted_on,
            state="late" if panel.state(clock.today()) == "late" else "due",
            school=panel.school.name,
        )
