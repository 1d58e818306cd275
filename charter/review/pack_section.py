"""The section `review` of a pack: the usual dates of the annual review, and who decides."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from charter.packs.changes import Change, Loading, settle
from charter.packs.files import PackError, only_known
from charter.review.models import DATES, Body, ReviewPlan

SECTION = "review"


def load_review(data: Mapping[str, Any], loading: Loading) -> Iterator[Change]:
    """`review: {opens: "03-01", consult_until: …, decide_by: …, publish_by: …, effective: …, decides: trustee}`."""
    only_known(data, {*DATES, "decides"}, SECTION)
    if data.get("decides", Body.TRUSTEES) not in Body.values:
        raise PackError(f"review: decides is “{data['decides']}”; it may be {' or '.join(Body.values)}.")
    values = {name: day_of(name, value) for name, value in data.items() if name in DATES}
    if "decides" in data:
        values["decides"] = data["decides"]
    yield settle(ReviewPlan, SECTION, where={"pk": 1}, values=values)[1]


def day_of(name: str, value: Any) -> str:
    try:
        return f"{date.fromisoformat(f'2001-{value}'):%m-%d}"
    except ValueError as error:
        raise PackError(f'review: {name} is “{value}”; give month and day in quotes, such as "03-01".') from error
