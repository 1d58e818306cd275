"""Loading packs: every section by the app it belongs to, all or nothing; twice changes nothing."""

from collections.abc import Sequence
from datetime import date

from django.db import transaction

from charter.actions.due_items import generate_due_items
from charter.actions.publication import take_effect
from charter.packs.changes import Change, Loading
from charter.packs.files import Pack, PackError, read
from charter.transitions import PackRule
from trust import clock
from trust.calendar import Cadence, Calendar
from trust.hooks import PackSection, registered
from trust.models import User


def load(names: Sequence[str], *, by: User, since: date | None = None, dry_run: bool = False) -> list[Change]:
    """Loads the packs in order and answers what changed; with `dry_run` nothing stays changed.

    `since` is the first day on which the packs' new decisions are in force: without it, the first day of the term
    that today is in, so that a trust which starts in spring is not told that autumn's duties were missed.
    """
    packs = [read(name) for name in names]
    known = {section.name for section in registered(PackSection)}
    for pack in packs:
        check_sections(pack, known)
    with transaction.atomic():
        changes = [change for pack in packs for change in load_one(pack, starting(pack.name, by, since))]
        check_rules(packs)
        take_effect(by=by)
        generate_due_items(by=by)
        transaction.set_rollback(dry_run)
    return changes


def check_sections(pack: Pack, known: set[str]) -> None:
    unknown = sorted(set(pack.sections) - known)
    if unknown:
        raise PackError(
            f"{pack.name}: no app knows the section {', '.join(unknown)}. Known: {', '.join(sorted(known))}."
        )


def check_rules(packs: Sequence[Pack]) -> None:
    """What the packs bring keeps the rules that every app has for a charter."""
    codes = {str(row.get("code")) for pack in packs for row in pack.sections.get("decisions") or ()}
    faults = [words for rule in registered(PackRule) for words in rule.faults(codes)]
    if faults:
        raise PackError("\n".join(faults))


def load_one(pack: Pack, loading: Loading) -> list[Change]:
    changes: list[Change] = []
    for section in registered(PackSection):
        if section.name in pack.sections:
            changes.extend(section.load(pack.sections[section.name], loading))
    return changes


def starting(pack: str, by: User, since: date | None) -> Loading:
    calendar = Calendar.load()
    day = since or clock.today()
    year = calendar.year_of(day)
    if year is None:
        raise PackError(f"The calendar has no academic year for {day:%-d %B %Y}. Add it first: Settings, Calendar.")
    term = calendar.period_of(Cadence.TERMLY, day)
    return Loading(pack, by, year, since or (term.first_day if term else year.first_day))
