"""The daily job of who decides, started by beat after the charter's own."""

from celery import shared_task

from charter.deciding import actions


@shared_task
def refresh_search() -> None:
    """Safe to run twice."""
    actions.refresh()
