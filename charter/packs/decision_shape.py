"""What a decision of a pack may say, key by key, and the field each fills."""

from charter.models import Duty
from charter.packs.shape import any_value, listed, number, rows, text
from charter.types import DecisionType
from schools.models import Phase
from trust.access.levels import Role
from trust.calendar import Cadence

PRINCIPLE = {"code": text(required=True), "title": text(required=True), "text": text(), "topics": listed()}
DUTY = {
    "code": text(required=True),
    "title": text(required=True),
    "role": text(required=True, choices=Role.values),
    "cadence": text(required=True, choices=Cadence.values),
    "minutes": number(required=True, lowest=0),
    "at": text(choices=Duty.At.values),
    "asks": text(choices=Duty.Asks.values),
    "phases": listed(choices=Phase.values),
    "anchor": text(choices=Duty.Anchor.values),
    "offset": number(),
    "offset_days": text(choices=Duty.DayType.values),
    "opens_before": number(lowest=0),
    "form": text(),
    "read_by": text(),
    "what_for": text(),
}
DECISION = {
    "code": text(required=True),
    "area": text(required=True),
    "title": text(required=True),
    "type": text(required=True, choices=DecisionType.values),
    "statement": text(required=True),
    "lead": text(required=True, choices=Role.values),
    "responsible": text(required=True, choices=Role.values),
    "why": text(),
    "consulted": text(),
    "experts": text(),
    "options": text(),
    "evidence": text(),
    "ingredients": listed(),
    "product": text(),
    "required_by": text(),
    "cadence": text(choices=Cadence.values),
    "minutes": number(lowest=0),
    "what_stops": text(),
    "own_version": any_value(),
    "principles": rows(PRINCIPLE),
    "duties": rows(DUTY),
}

# A pack's word for a field, where it is not the field's own name.
VERSION_FIELDS = {
    "type": "type",
    "statement": "statement",
    "why": "why",
    "lead": "lead_role",
    "responsible": "responsible_role",
    "consulted": "consulted",
    "experts": "experts",
    "options": "options",
    "evidence": "evidence",
    "ingredients": "active_ingredients",
    "product": "external_product",
    "cadence": "cadence",
    "minutes": "minutes",
    "what_stops": "what_stops",
    "own_version": "own_version",
}
DUTY_FIELDS = [key for key in DUTY if key not in ("code", "form")]
PRINCIPLE_FIELDS = [key for key in PRINCIPLE if key != "code"]
