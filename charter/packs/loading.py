"""Loading packs: every section by the app it belongs to, all or nothing; twice changes nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from django.db import transaction

from charter.actions.due_items import generate_due_items
from charter.actions.publication import take_effect
from charter.packs.baselines import LOADED, Baselines, remembering
from charter.packs.changes import Change, Loading
from charter.packs.files import Pack, PackError, read
from charter.packs.lines import Row
from charter.packs.owners import Share, shares, strains, with_owner
from charter.packs.shape import fit, fit_all
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
    for pack in packs:
        check_sections(pack)
    with transaction.atomic():
        with remembering() as baselines:
            changes = load_all(packs, starting(by, since), baselines)
        check_rules(packs)
        take_effect(by=by)
        generate_due_items(by=by)
        transaction.set_rollback(dry_run)
    return changes


def check_sections(pack: Pack) -> None:
    """Unknown sections and rows that their shape doesn't allow are named before anything is written."""
    known = {section.name: section for section in registered(PackSection)}
    unknown = sorted(set(pack.sections) - set(known))
    if unknown:
        words = f"No app knows the section {unknown[0]}. Known: {', '.join(sorted(known))}."
        raise PackError(words, pack.place_of_section(unknown[0]))
    for name, data in pack.sections.items():
        shape = known[name].shape
        if shape is not None and known[name].single:
            fit(data, with_owner(shape), name)
        elif shape is not None:
            fit_all(data, with_owner(shape), name, pack.place_of_section(name))
        elif not isinstance(data, (list, Row)):
            raise PackError("This section must be a list of entries.", pack.place_of_section(name))


def check_rules(packs: Sequence[Pack]) -> None:
    """What the packs bring keeps the rules that every app has for a charter."""
    codes = {str(row.get("code")) for pack in packs for row in pack.sections.get("decisions") or ()}
    faults = [words for rule in registered(PackRule) for words in rule.faults(codes)]
    if faults:
        raise PackError("\n".join(faults))


def load_all(packs: Sequence[Pack], loading: Loading, baselines: Baselines) -> list[Change]:
    """Section by section, so that a pack may speak of what another one brings; at the end what is new is published."""
    present = baselines.loaded() | {pack.name for pack in packs}
    left: list[Row] = []
    changes: list[Change] = []
    for section in registered(PackSection):
        for pack in packs:
            if section.name in pack.sections:
                groups, leaving = shares(pack.sections[section.name], pack.name, present)
                left.extend(leaving if section.name == "decisions" else [])
                changes.extend(load_shares(section, groups, pack, loading, baselines))
    for pack in packs:
        baselines.pack = pack.name
        baselines.note(LOADED, pack.name, {})
    for finish in baselines.at_the_end:
        finish()
    changes.extend(strains(left))
    return changes


def load_shares(
    section: PackSection, groups: Sequence[Share], pack: Pack, loading: Loading, baselines: Baselines
) -> Iterator[Change]:
    for share in groups:
        baselines.pack = share.pack
        yield from placed(pack, section.load(share.data, replace(loading, pack=share.pack)))


def placed(pack: Pack, changes: Any) -> Iterator[Change]:
    """Gives a mistake found while a row is read the place of that row."""
    try:
        yield from changes
    except PackError as error:
        row = pack.trail.row
        if error.place is not None or row is None:
            raise
        raise PackError(error.words, row.place_of(error.field) if error.field else row.place()) from error


def starting(by: User, since: date | None) -> Loading:
    calendar = Calendar.load()
    day = since or clock.today()
    year = calendar.year_of(day)
    if year is None:
        raise PackError(f"The calendar has no academic year for {day:%-d %B %Y}. Add it first: Settings, Calendar.")
    term = calendar.period_of(Cadence.TERMLY, day)
    return Loading("", by, year, since or (term.first_day if term else year.first_day))
