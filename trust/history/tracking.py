"""The mark that has the database record every insert, update and delete of a model."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar, overload

import pghistory
from django.db import models

Model = TypeVar("Model", bound=type[models.Model])


@overload
def tracked(model: Model) -> Model: ...
@overload
def tracked(*, exclude: Sequence[str]) -> Callable[[Model], Model]: ...
def tracked(model: Model | None = None, *, exclude: Sequence[str] = ()) -> Any:
    """Records each change by a trigger, so bulk updates and raw SQL are seen too. `exclude` names secret fields."""
    mark = pghistory.track(
        pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent(), exclude=list(exclude) or None
    )
    return mark(model) if model is not None else mark
