"""Toolkits: written, changed in versions, and taken up by schools (S2-27)."""

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.practice.actions.stops import stopped
from improvement.practice.models import ActiveIngredient, Stop, Toolkit, ToolkitUse, ToolkitVersion
from improvement.practice.selectors.tags import Phase, step_in
from schools.models import School
from trust import clock
from trust.models import User

FIRST = "The first version."


@transaction.atomic
def add_toolkit(*, ingredients: Sequence[str], by: User, **fields: Any) -> Toolkit:
    """A toolkit with the ingredients of its first version."""
    toolkit = Toolkit(**fields, owner=by, added_at=clock.now(), step=step_in(Phase.PREPARE)).save_checked()
    write_version(toolkit, ingredients, 1, FIRST, by)
    return toolkit


@transaction.atomic
def change_toolkit(toolkit: Toolkit, *, ingredients: Sequence[str], changed: str, by: User) -> ToolkitVersion:
    """Another version; the ones before stay as they were, and schools see that theirs is an older one."""
    toolkit = Toolkit.objects.select_for_update(of=("self",)).get(pk=toolkit.pk)
    newest = toolkit.versions.first()  # type: ignore[attr-defined]
    now = ActiveIngredient.objects.filter(version=newest).values_list("words", flat=True)
    if list(now) == list(ingredients):
        raise ValidationError({"ingredients": "These are the ingredients that it has now. Change one, or leave it."})
    return write_version(toolkit, ingredients, newest.number + 1 if newest else 1, changed.strip(), by)


def write_version(toolkit: Toolkit, words: Sequence[str], number: int, changed: str, by: User) -> ToolkitVersion:
    if not words:
        raise ValidationError({"ingredients": "Name at least one active ingredient."})
    version = ToolkitVersion(toolkit=toolkit, number=number, changed=changed, by=by, at=clock.now()).save_checked()
    for order, line in enumerate(words, start=1):
        ActiveIngredient(version=version, words=line, order=order).save_checked()
    return version


@transaction.atomic
def take_up(toolkit: Toolkit, *, school: School, state: str, by: User, note: str = "") -> ToolkitUse:
    """Says how far a school has come with the newest version; one that stops goes on the stop list with its reason."""
    use = ToolkitUse.objects.select_for_update(of=("self",)).filter(toolkit=toolkit, school=school).first()
    before = use.state if use else ""
    use = use or ToolkitUse(toolkit=toolkit, school=school)
    if state != before:
        use.since = clock.today()
    version = toolkit.versions.first()  # type: ignore[attr-defined]
    use.save_checked(state=state, note=note.strip(), version=version, by=by)
    ended = ToolkitUse.State.STOPPED
    if state == ended != before:
        what = f"The toolkit “{toolkit}”"
        stopped(use, kind=Stop.Kind.TRIED, what=what, lesson=use.note, school=school, strand=toolkit.strand)
    return use
