"""Moving a visit on: locked, and only along its transitions."""

from django.core.exceptions import ValidationError

from improvement.visits.models import Visit


def locked(visit: Visit) -> Visit:
    """The row as it is now, held until the end of the transaction."""
    rows = Visit.objects.select_for_update(of=("self",)).select_related("type", "school", "lead")
    return rows.get(pk=visit.pk)


def moved(visit: Visit, state: str) -> Visit:
    """The locked row, about to be saved in that state; ValidationError where it can't go there from where it is."""
    row = locked(visit)
    if state not in Visit.TRANSITIONS[Visit.State(row.state)]:
        wanted = str(Visit.State(state).label).lower()
        raise ValidationError(f"This visit is at “{row.get_state_display().lower()}”; it can't be “{wanted}” next.")
    row.state = state
    row.claim(row.version)
    return row
