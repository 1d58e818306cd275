"""What the trust is for, how its people mean to behave, and what they say about it, in private and together."""

from charter.values.models.church import ChurchInspection
from charter.values.models.promises import PromiseEvidence, StaffPromise
from charter.values.models.pulses import Pulse, PulseGroup, PulseItem, PulseTally, PulseTicket
from charter.values.models.purpose import Aim, Purpose, Strand, Value, ValueLine
from charter.values.models.reflections import Reflection
from charter.values.models.signposts import Signposts
from charter.values.models.tags import Tag
from charter.values.models.terms import GlossaryTerm

__all__ = [
    "Aim",
    "ChurchInspection",
    "GlossaryTerm",
    "PromiseEvidence",
    "Pulse",
    "PulseGroup",
    "PulseItem",
    "PulseTally",
    "PulseTicket",
    "Purpose",
    "Reflection",
    "Signposts",
    "StaffPromise",
    "Strand",
    "Tag",
    "Value",
    "ValueLine",
]
