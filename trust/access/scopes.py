"""The one filter of rows: what a person's live role assignments let through."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models import Q

from trust import clock
from trust.access.levels import FULL, SUMMARY, Level, Role
from trust.access.table import BY_ITEM, CAN, writes

if TYPE_CHECKING:
    from trust.models import User


@dataclass(frozen=True)
class Scope:
    """What decides who may see a row of a model: lookups to its school and to its person.

    `school=""` is the school itself. Rows of a model with neither belong to the whole trust: whoever holds the
    capability anywhere sees them. `shared` is a lookup that, where true, opens a row to every holder (published
    local versions, national comparators). `item` leads to the thing that an external reviewer is invited to read (""
    is the row itself); of a school's rows without one they read none by the capabilities of `BY_ITEM`.

    A person's own rows stop being theirs after the day in the column `until`, and once `ended` is set; both stand in
    the row that names the person. `only` narrows single capabilities: a lookup and the values that it may have.
    """

    school: str | None = None
    person: str | None = None
    shared: Q | None = None
    item: str | None = None
    until: str = ""
    ended: str = ""
    only: Mapping[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)

    def school_lookup(self, tail: str) -> str:
        return f"{self.school}__{tail}" if self.school else tail

    def own(self, user: "User") -> dict[str, Any]:
        """Lookups of the user's own rows, today."""
        assert self.person
        beside = self.person.rpartition("__")[0]
        beside = f"{beside}__" if beside else ""
        lookups: dict[str, Any] = {self.person: user}
        if self.until:
            lookups[f"{beside}{self.until}__gte"] = clock.today()
        if self.ended:
            lookups[f"{beside}{self.ended}__isnull"] = True
        return lookups


@dataclass(frozen=True)
class Wall:
    """How the database itself guards a table (trust/access/walls.py); a record's `walled` names capabilities, or this.

    `capabilities` open what the record's scope leads to; those that `write` names open it to changes too (where it is
    left out: all that do more than read by their name). Other ways in: `parent`, a foreign key whose row's own wall
    decides; `referrers`, seeing a guarded row that names this one, or changing it. In SQL over `{row}`: `open` is true
    of rows that are not restricted, `seen` of rows that the person sees besides, `written` of those that they change
    (where it is left out: what `seen` says); they may ask `functions`, made beforehand. Of an `append_only` table no
    row is ever changed.
    """

    capabilities: tuple[str, ...] = ()
    write: tuple[str, ...] | None = None
    parent: str = ""
    referrers: bool = False
    open: str = ""
    seen: str = ""
    written: str | None = None
    functions: tuple[str, ...] = ()
    append_only: bool = False

    def opened_by(self, *, writing: bool) -> tuple[str, ...]:
        if not writing:
            return self.capabilities
        return self.write if self.write is not None else tuple(name for name in self.capabilities if writes(name))


@dataclass(frozen=True)
class Grant:
    """A live assignment as the filter reads it: a role, and where it is held (neither set: the whole trust)."""

    role: Role
    school_id: int | None
    cluster_id: int | None


def grants(user: "User") -> list[Grant]:
    """The user's live assignments, read once per request and per date. A role that ended yesterday grants nothing.

    The break-glass account gives roles on the day single sign-on is down; it reads no content.
    """
    today = clock.today()
    cached: dict[Any, list[Grant]] = user.__dict__.setdefault("_grants", {})
    if today not in cached:
        cached.clear()
        rows: Iterable[Any] = user.role_assignments.live(today) if user.pk and user.is_active else ()  # type: ignore[attr-defined]
        cached[today] = [Grant(Role(row.role), row.school_id, row.cluster_id) for row in rows]
        if user.break_glass and user.is_active:
            cached[today].append(Grant(Role.IT_ADMIN, None, None))
    return cached[today]


def holds(user: Any, capability: str, level: Level = FULL) -> bool:
    """Whether any live role of the user carries the capability, one's own rows counted."""
    table = CAN[capability]
    return bool(user.is_authenticated) and any(
        grant.role in table and (table[grant.role] >= level or table[grant.role] == Level.OWN) for grant in grants(user)
    )


def reaches(user: Any, capability: str, school: Any, level: Level = FULL) -> bool:
    """Whether the user's capability reaches this school: what `for_user` finds, without asking the database again."""
    table = CAN[capability]
    return bool(user.is_authenticated) and any(
        grant.role in table
        and table[grant.role] >= level
        and not by_item(grant, capability)
        and (grant.school_id, grant.cluster_id) in {(None, None), (school.pk, None), (None, school.cluster_id)}
        for grant in grants(user)
    )


def by_item(grant: Grant, capability: str) -> bool:
    """Whether the role opens single things with this capability, and no school."""
    return grant.role == Role.REVIEWER and capability in BY_ITEM


def invited_to(user: Any, capability: str, model: type[models.Model]) -> models.QuerySet:
    """Keys of the model's rows that the user may read as an invited reviewer today."""
    live = user.role_assignments.live(clock.today())
    if Role.REVIEWER not in CAN[capability]:
        live = live.none()
    named = live.filter(role=Role.REVIEWER, items__kind=model._meta.label_lower, items__ended_at__isnull=True)
    return named.values_list("items__key", flat=True)  # type: ignore[no-any-return]


def at_end(model: Any, path: str) -> Any:
    """The model that a lookup leads to; the model itself where it leads nowhere."""
    for name in filter(None, path.split("__")):
        model = model._meta.get_field(name).related_model
    return model


def roles_of(user: Any) -> set[Role]:
    return {grant.role for grant in grants(user)} if user.is_authenticated else set()


class ScopedQuerySet(models.QuerySet):
    """Rows of a model that declares its `scope`."""

    def for_user(self, user: "User", capability: str, *, level: Level = FULL) -> Self:
        """Rows the user may see with this capability, at this level of detail or more."""
        table = CAN[capability]
        scope: Scope = self.model.scope  # type: ignore[attr-defined]
        rows = self
        if capability in scope.only:
            lookup, values = scope.only[capability]
            rows = self.filter(**{f"{lookup}__in": values})
        held = [grant for grant in grants(user) if grant.role in table]
        invited = [grant for grant in held if scope.school is not None and by_item(grant, capability)]
        enough = [grant for grant in held if table[grant.role] >= level and grant not in invited]
        allowed = _where(scope, enough) if enough else Q()
        if allowed is None:
            return rows.all()
        if invited and scope.item is not None:
            keys = invited_to(user, capability, at_end(self.model, scope.item))
            allowed |= Q(**{f"{scope.item or 'pk'}__in": keys})
        own = [grant for grant in held if table[grant.role] == Level.OWN]
        if own and scope.person:
            # Through the key where the way to the person leads over many rows: no row is answered twice.
            mine = scope.own(user)
            allowed |= (
                Q(pk__in=self.model._base_manager.filter(**mine).values("pk")) if "__" in scope.person else Q(**mine)
            )
        return rows.filter(allowed) if allowed else rows.none()

    def detail(self, user: "User", capability: str) -> Level | None:
        """The most detail any of the user's roles may see with this capability; None where no role holds it."""
        levels = [CAN[capability][grant.role] for grant in grants(user) if grant.role in CAN[capability]]
        return max(levels, default=None)


def _where(scope: Scope, enough: list[Grant]) -> Q | None:
    """The filter for these grants; None for no filter at all."""
    everywhere = any(grant.school_id is None and grant.cluster_id is None for grant in enough)
    if everywhere or scope.school is None and scope.person is None:
        return None
    if scope.school is None:
        return Q()
    schools = {grant.school_id for grant in enough if grant.school_id}
    clusters = {grant.cluster_id for grant in enough if grant.cluster_id}
    allowed = Q(**{scope.school_lookup("pk__in"): sorted(schools)})
    if clusters:
        allowed |= Q(**{scope.school_lookup("cluster__in"): sorted(clusters)})
    return allowed | scope.shared if scope.shared else allowed


def may_see_summary(user: "User", capability: str) -> bool:
    return holds(user, capability, SUMMARY)
