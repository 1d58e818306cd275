"""Row-level security made from the models: the rules of every table whose model says `walled`, and of its history.

A rule says in SQL what `ScopedQuerySet.for_user` says in Python, for any of the capabilities that the model names:
the model's scope leads to a school, or to the person whose own row it is. `migrate` puts the rules in place as the
owner of the tables; the application's account can neither change nor pass them.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, models, transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from trust.access.levels import Role
from trust.access.scopes import Scope, Wall, at_end
from trust.access.table import CAN

FUNCTIONS = Path(__file__).with_name("wall.sql")
OWNER, RULE = "concord_owner_sees_all", "concord_wall"
INSERTED, CHANGED, DELETED = "concord_wall_insert", "concord_wall_update", "concord_wall_delete"
FORMER = "concord_written_by_triggers"
ALL = (OWNER, RULE, INSERTED, CHANGED, DELETED, FORMER)


# --- which tables -----------------------------------------------------------------------------------------------------


def walled() -> list[type[models.Model]]:
    """Models whose rows the database guards, in a fixed order."""
    found = [model for model in apps.get_models() if getattr(model, "walled", ()) and not is_history(model)]
    return sorted(found, key=lambda model: model._meta.db_table)


def is_history(model: type[models.Model]) -> bool:
    return hasattr(model, "pgh_tracked_model")


def guarded() -> Iterator[tuple[type[models.Model], str, bool]]:
    """Each table behind the wall, the model whose rule holds for it, and whether it is that model's history."""
    for model in walled():
        yield model, model._meta.db_table, False
        event = getattr(model, "pgh_event_model", None)
        if event is not None:
            yield model, event._meta.db_table, True


# --- a table's rule ---------------------------------------------------------------------------------------------------


def wall_of(model: Any) -> Wall:
    return model.walled if isinstance(model.walled, Wall) else Wall(tuple(model.walled))


def rule(model: Any, row: str, *, writing: bool = False) -> str:
    """Whether a row is seen, or may be written, in SQL. `row` is how the statement calls it."""
    wall = wall_of(model)
    besides = wall.seen if wall.written is None or not writing else wall.written
    parts = [part.format(row=row) for part in (wall.open, besides) if part]
    if wall.parent:
        parts.append(through(model, wall.parent, row, writing))
    if names := wall.opened_by(writing=writing):
        parts.extend(in_scope(model, names, row, writing))
    if wall.referrers:
        parts.extend(referred(model, row, writing))
    return " OR ".join(["(SELECT concord_system())", *(f"({part})" for part in parts)])


def in_scope(model: Any, capabilities: Sequence[str], row: str, writing: bool) -> Iterator[str]:
    """The model's scope, as `for_user` reads it; a parent with the same wall decides for both, own rows included."""
    first = (model.scope.school or "").partition("__")
    parent = model._meta.get_field(first[0]).related_model if first[2] else None
    if getattr(parent, "walled", ()) and wall_of(parent).capabilities == wall_of(model).capabilities:
        yield through(model, first[0], row, writing)
        return
    only = model.scope.only
    if plain := [name for name in capabilities if name not in only]:
        yield from ways(model, plain, row, writing)
    for name in (name for name in capabilities if name in only):
        lookup, values = only[name]
        allowed = ", ".join(f"'{value}'" for value in values)
        narrow = along(model, lookup, row, lambda column, allowed=allowed: f"{column} IN ({allowed})")  # type: ignore[misc]
        yield from (f"({way}) AND {narrow}" for way in ways(model, [name], row, writing))


def ways(model: Any, capabilities: Sequence[str], row: str, writing: bool) -> Iterator[str]:
    """To the schools that a role is held for, to what an external reviewer was invited to, and to one's own rows."""
    wanted = "ARRAY[{}]".format(", ".join(f"'{name}'" for name in capabilities))
    scope = model.scope
    if scope.school is None and scope.person is None:
        yield f"(SELECT concord_anywhere({wanted}))"
    elif scope.school is None:
        yield f"(SELECT concord_everywhere({wanted}))"
    else:
        yield along(
            model,
            scope.school,
            row,
            lambda column: (
                f"({column} IN (SELECT concord_schools({wanted}))"
                f" OR {column} IS NULL AND (SELECT concord_everywhere({wanted})))"
            ),
        )
    if scope.item is not None and not writing:
        named = f"(SELECT concord_named({wanted}, '{at_end(model, scope.item)._meta.label_lower}'))"
        yield along(model, scope.item or "id", row, lambda column: f"{column} IN {named}")
    if scope.person is not None:
        mine = along(model, scope.person, row, lambda column: is_own(scope, column))
        if scope.until and row == quoted(model.pgh_event_model._meta.db_table):  # it also tells of days that are over
            mine += f" AND EXISTS (SELECT FROM {quoted(model._meta.db_table)} now WHERE now.id = {row}.id)"
        yield f"(SELECT concord_own({wanted})) AND {mine}"


def is_own(scope: Scope, column: str) -> str:
    """The column names the person, and the row that it stands in is still theirs today."""
    beside = column.rpartition(".")[0]
    says = f"{column} = concord_user()"
    if scope.until:
        says += f" AND {beside}.{quoted(scope.until)} >= (SELECT concord_day())"
    if scope.ended:
        says += f" AND {beside}.{quoted(scope.ended)} IS NULL"
    return says


def through(model: Any, name: str, row: str, writing: bool) -> str:
    """The row above decides: whether it is seen, which the database asks by itself, or whether it may be written."""
    field = model._meta.get_field(name)
    parent, above = field.related_model, f"above_{name}"
    says = f"{above}.id = {row}.{quoted(field.column)}"
    if writing:
        says += f" AND ({rule(parent, above, writing=True)})"
    return f"EXISTS (SELECT FROM {quoted(parent._meta.db_table)} {above} WHERE {says})"


def along(model: Any, path: str, row: str, condition: Callable[[str], str], depth: int = 1) -> str:
    """A condition on the column at the end of a path of foreign keys."""
    first, _, further = path.partition("__")
    field = model._meta.get_field(first)
    column = f"{row}.{quoted(field.column)}"
    if not further:
        return condition(column)
    hop = f"hop{depth}"
    rest = along(field.related_model, further, hop, condition, depth + 1)
    table = quoted(field.related_model._meta.db_table)
    return f"EXISTS (SELECT FROM {table} {hop} WHERE {hop}.id = {column} AND {rest})"


def referred(model: Any, row: str, writing: bool) -> Iterator[str]:
    """Whoever sees a walled row that names this one sees this one too, and changes it who may change that."""
    for other in walled():
        for field in other._meta.concrete_fields:
            if field.related_model is model and other is not model:
                table = quoted(other._meta.db_table)
                naming = f"naming_{other._meta.db_table}"
                says = f"{naming}.{quoted(str(field.column))} = {row}.id"
                if writing:
                    says += f" AND ({rule(other, naming, writing=True)})"
                yield f"EXISTS (SELECT FROM {table} {naming} WHERE {says})"


def quoted(name: str) -> str:
    return '"{}"'.format(name.replace('"', '""'))


# --- in the database --------------------------------------------------------------------------------------------------


def put_in_place(connection: BaseDatabaseWrapper, *, restored: bool = False) -> bool:
    """Writes the table of roles and every rule, in one transaction, as the owner; False where all is there already.

    After a restore the rules are there and the grants are those of a new table, so all is said once more; what a backup
    of another version holds is left to `migrate`.

    Tables that are not there yet (a migration part of the way) are left out, and guarded on the next run.
    """
    tables = set(connection.introspection.table_names())
    if not {"trust_user", assignments(), items()} <= tables:
        return False
    there = [found for found in guarded() if found[1] in tables]
    asked = [function for model, _, history in there if not history for function in wall_of(model).functions]
    statements = [*functions(), *asked, *(line for found in there for line in policies(*found))]
    mark = hashlib.sha256("".join([*statements, *map(str, lines())]).encode()).hexdigest()
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        if (mark == mark_of(cursor)) is not restored:
            return False
        for statement in statements:
            cursor.execute(statement)
        cursor.execute("TRUNCATE concord_can")
        cursor.executemany("INSERT INTO concord_can (capability, role, level) VALUES (%s, %s, %s)", lines())
        take_down(cursor, keeping={table for _, table, _ in guarded()})
        cursor.execute(f"COMMENT ON TABLE concord_can IS '{mark}'")
    return True


def lines() -> list[tuple[str, str, int]]:
    """The table of roles, cell by cell."""
    return [(name, str(role.value), int(level)) for name, cells in CAN.items() for role, level in cells.items()]


def functions() -> list[str]:
    text = FUNCTIONS.read_text().format(
        app=quoted(settings.DATABASES[DEFAULT_DB_ALIAS]["USER"]), assignments=assignments(), schools=school_table(),
        items=items(), reviewer=Role.REVIEWER.value,
    )  # fmt: skip
    return [text]


def assignment_model() -> Any:
    return apps.get_model("trust", "User")._meta.get_field("role_assignments").related_model


def assignments() -> str:
    return assignment_model()._meta.db_table


def items() -> str:
    return assignment_model()._meta.get_field("items").related_model._meta.db_table  # type: ignore[no-any-return]


def school_table() -> str:
    return assignment_model()._meta.get_field("school").related_model._meta.db_table


def policies(model: Any, table: str, history: bool) -> Iterator[str]:
    """Rules are for everybody but the owner, who migrates and makes the backups."""
    name = quoted(table)
    says = rule(model, name)
    yield f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY"
    for policy in ALL:
        yield f"DROP POLICY IF EXISTS {policy} ON {name}"
    yield f"CREATE POLICY {OWNER} ON {name} TO CURRENT_USER USING (true) WITH CHECK (true)"
    yield f"CREATE POLICY {RULE} ON {name} FOR SELECT USING ({says})"
    if history:  # written by triggers, after the rule of the row itself let the change pass; never changed
        yield f"CREATE POLICY {INSERTED} ON {name} FOR INSERT WITH CHECK (pg_trigger_depth() > 0)"
    else:
        writes = rule(model, name, writing=True)
        yield f"CREATE POLICY {INSERTED} ON {name} FOR INSERT WITH CHECK ({writes})"
        yield f"CREATE POLICY {CHANGED} ON {name} FOR UPDATE USING ({writes}) WITH CHECK ({writes})"
        yield f"CREATE POLICY {DELETED} ON {name} FOR DELETE USING ({writes})"
    if history or wall_of(model).append_only:
        app = quoted(settings.DATABASES[DEFAULT_DB_ALIAS]["USER"])
        yield f"REVOKE UPDATE, DELETE ON {name} FROM PUBLIC, {app}"


def mark_of(cursor: Any) -> str | None:
    cursor.execute("SELECT obj_description(to_regclass('concord_can'), 'pg_class')")
    return cursor.fetchone()[0]


def take_down(cursor: Any, keeping: set[str]) -> None:
    """Tables that were walled once and are no more."""
    cursor.execute("SELECT tablename FROM pg_policies WHERE policyname = %s", [RULE])
    for (table,) in cursor.fetchall():
        if table not in keeping:
            for policy in ALL:
                cursor.execute(f"DROP POLICY IF EXISTS {policy} ON {quoted(table)}")
            cursor.execute(f"ALTER TABLE {quoted(table)} NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY")


def open_for_migrations(connection: BaseDatabaseWrapper) -> None:
    """Takes the rules away while tables change: a column that a rule names could not be dropped. The owner's own rule
    stays; everybody else sees nothing of these tables until `put_in_place`."""
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        cursor.execute("SELECT tablename FROM pg_policies WHERE policyname = %s", [RULE])
        for (table,) in cursor.fetchall():
            for policy in set(ALL) - {OWNER}:
                cursor.execute(f"DROP POLICY IF EXISTS {policy} ON {quoted(table)}")
        cursor.execute("SELECT to_regclass('concord_can') IS NOT NULL")
        if cursor.fetchone()[0]:
            cursor.execute("COMMENT ON TABLE concord_can IS NULL")
