"""What stands beside an audit's form: the way to the page with its sample, findings and signatures."""

from collections.abc import Mapping
from typing import Any

from charter.selectors.sheets import Sheet
from safeguarding.audits.selectors.signing import is_audit, is_of_the_record
from trust.models import User


def audit_beside(user: User, sheet: Sheet) -> Mapping[str, Any] | None:
    """Only beside the form of an audit."""
    if not is_audit(sheet.submission):
        return None
    return {"submission": sheet.submission, "of_the_record": is_of_the_record(sheet.submission)}
