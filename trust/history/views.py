"""The read log: who opened which restricted page, when and why."""

from typing import Any

import django_filters
from django.http import HttpResponse

from trust import clock
from trust.access.pages import Request, requires
from trust.access.table import RESTRICTED
from trust.access.walls import assignment_model
from trust.history.models import Read
from trust.lists import Column, list_page


def schools(request: Any) -> Any:
    """Those the reader of the log may choose from; the floor knows schools only through people's assignments."""
    school = assignment_model()._meta.get_field("school").related_model
    return school.objects.for_user(request.user, "school.view")


class ReadFilter(django_filters.FilterSet):
    who = django_filters.CharFilter(field_name="user__name", lookup_expr="icontains", label="Who")
    school = django_filters.ModelChoiceFilter(queryset=schools, method="about", empty_label="Every school")
    how = django_filters.ChoiceFilter(field_name="kind", choices=Read.Kind.choices, empty_label="Read or taken away")
    capability = django_filters.ChoiceFilter(
        lookup_expr="icontains",
        label="What for",
        choices=[(name, name.replace("_", " ").replace(".", ": ")) for name in sorted(RESTRICTED)],
        empty_label="Anything",
    )
    since = django_filters.DateFilter(field_name="at", lookup_expr="date__gte", label="From")
    until = django_filters.DateFilter(field_name="at", lookup_expr="date__lte", label="To")
    path = django_filters.CharFilter(method="at_place", label="Page")

    class Meta:
        model = Read
        fields: list[str] = []

    def at_place(self, rows: Any, name: str, words: str) -> Any:
        """By the words that the list shows or by the address itself."""
        return rows.filter(path__icontains=words.strip().replace(" › ", "/").replace(" ", "-"))

    def about(self, rows: Any, name: str, school: Any) -> Any:
        return rows.filter(school=school.pk)


@requires("read_log.view")
def read_log(request: Request) -> HttpResponse:
    """Every read, searched by person, school, what for, how and day; exported as any list is."""
    names = dict(schools(request).values_list("pk", "name"))
    return list_page(
        request,
        Read.objects.for_user(request.user, "read_log.view").select_related("user").order_by("-at"),
        [
            Column("at", "When", lambda read: f"{read.at.astimezone(clock.LONDON):%-d %b %Y, %H:%M}", sort="at"),
            Column("who", "Who", lambda read: str(read.user), sort="user__name"),
            Column("how", "How", lambda read: read.get_kind_display(), sort="kind"),
            Column("school", "School", lambda read: names.get(read.school, "")),
            Column("page", "Page", lambda read: read.path, sort="path", html=lambda read: place_of(read.path)),
            Column("reason", "Reason given", lambda read: read.reason, sort="reason"),
            Column("capability", "What for", lambda read: read.capability, exported_only=True),
        ],
        template="history/read_log.html",
        filterset=ReadFilter,
        empty="Nobody has opened a restricted page yet.",
    )


def place_of(path: str) -> str:
    """'Safeguarding › findings › 56': an address as the trail of a page has it."""
    steps = [step.replace("-", " ") for step in path.split("?")[0].split("/") if step]
    return " › ".join(steps).capitalize()
