"""`migrate`, as the account that owns the tables."""

from typing import Any

from django.conf import settings
from django.core.management.commands import migrate
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.migrations.executor import MigrationExecutor

from trust.access import walls


class Command(migrate.Command):
    """Django's own command; without `--database` it runs as concord_owner where that account is named.

    After it every restricted table has its rules, as the models now say them.
    """

    def handle(self, *args: Any, **options: Any) -> None:
        if options["database"] == DEFAULT_DB_ALIAS and "owner" in settings.DATABASES:
            options["database"] = "owner"
        if options["plan"] or options["check_unapplied"]:
            super().handle(*args, **options)
            return
        owner = connections[options["database"]]
        executor = MigrationExecutor(owner)
        if options["app_label"] or executor.migration_plan(executor.loader.graph.leaf_nodes()):
            walls.open_for_migrations(owner)
        super().handle(*args, **options)
        walls.put_in_place(owner)
