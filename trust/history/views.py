"""The read log: who opened which restricted page, when and why."""

import django_filters
from django.http import HttpResponse

from trust import clock
from trust.access.pages import Request, requires
from trust.history.models import Read
from trust.lists import Column, list_page

READS = [
    Column("at", "When", lambda read: f"{read.at.astimezone(clock.LONDON):%-d %b %Y, %H:%M}", sort="at"),
    Column("who", "Who", lambda read: str(read.user), sort="user__name"),
    Column("page", "Page", lambda read: read.path, sort="path"),
    Column("reason", "Reason given", lambda read: read.reason, sort="reason"),
]


class ReadFilter(django_filters.FilterSet):
    who = django_filters.CharFilter(field_name="user__name", lookup_expr="icontains", label="Who")
    path = django_filters.CharFilter(field_name="path", lookup_expr="icontains", label="Page")

    class Meta:
        model = Read
        fields: list[str] = []


@requires("read_log.view")
def read_log(request: Request) -> HttpResponse:
    reads = Read.objects.for_user(request.user, "read_log.view").select_related("user").order_by("-at")
    return list_page(
        request,
        reads,
        READS,
        template="history/read_log.html",
        filterset=ReadFilter,
        empty="Nobody has opened a restricted page yet.",
    )
