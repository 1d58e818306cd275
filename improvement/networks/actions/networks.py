"""A network is set up, gets a lead for a time, and takes lines of the charter into its care."""

from collections.abc import Collection
from datetime import date, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.models import Decision
from improvement.models import CycleStep, Strand
from improvement.networks.models import Network, NetworkKind, NetworkLead, NetworkLine
from trust import clock
from trust.models import User
from trust.notices.actions import notify
from trust.words import long_day


@transaction.atomic
def set_up(
    *, name: str, kind: NetworkKind, strand: Strand | None, about: str, phases: Collection[str], by: User
) -> Network:
    """A new network; its step of the cycle, and its strand where none is given, are those of its kind."""
    step = kind.step or CycleStep.objects.first()
    if step is None:
        raise ValidationError("The trust has no improvement cycle yet. Load a pack that has one, such as six-steps.")
    if strand is None and kind.strand is None:
        raise ValidationError({"strand": "Choose the strand of school life that it works on."})
    network = Network(
        name=name.strip(), kind=kind, step=step, strand=strand or kind.strand, about=about, phases=list(phases)
    )
    network.full_clean()
    network.save()
    return network


@transaction.atomic
def change(network: Network, *, seen: int, by: User, **fields: Any) -> Network:
    """Changes name, strand, purpose or phases. EditClash where it was saved since `seen`."""
    network.claim(seen, {name: str(value) for name, value in fields.items()})
    for name, value in fields.items():
        setattr(network, name, list(value) if name == "phases" else value)
    network.full_clean()
    network.save()
    return network


@transaction.atomic
def set_lines(network: Network, *, decisions: Collection[Decision], by: User) -> list[NetworkLine]:
    """Makes these the lines that it looks after; those that stay keep their day."""
    network.lines.exclude(decision__in=decisions).delete()  # type: ignore[attr-defined]
    there = set(network.lines.values_list("decision", flat=True))  # type: ignore[attr-defined]
    for decision in decisions:
        if decision.pk not in there:
            line = NetworkLine(network=network, decision=decision, since=clock.today(), by=by)
            line.full_clean()
            line.save()
    return list(network.lines.select_related("decision"))  # type: ignore[attr-defined]


@transaction.atomic
def appoint(network: Network, *, person: User, evidence: str, since: date, until: date, by: User) -> NetworkLead:
    """Appoints a lead for a time, on evidence of the difference they made, and tells them (S3-12).

    A term still running is ended on the day before where it began earlier.
    """
    if person == by:
        raise ValidationError({"person": "Nobody appoints themselves. Ask somebody else to do it."})
    before = network.leads.select_for_update().filter(since__lt=since, until__gte=since).first()  # type: ignore[attr-defined]
    if before is not None:
        before.until = since - timedelta(days=1)
        before.save(update_fields=["until"])
    lead = NetworkLead(
        network=network, person=person, evidence=evidence.strip(), since=since, until=until, appointed_by=by,
        appointed_on=clock.today(),
    )  # fmt: skip
    lead.full_clean()
    lead.save()
    notify(
        person,
        subject=f"You lead the network {network}",
        link=network.get_absolute_url(),
        key=f"network lead {lead.pk}",
        reason=f"Appointed by {by}, from {long_day(since)} to {long_day(until)}.",
    )
    return lead
