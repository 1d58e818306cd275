"""Filters and tags that every template may use without loading them."""

from datetime import date, datetime
from typing import Any

from django import template
from django.core.paginator import Paginator
from django.template.context import RequestContext
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from trust import brand, clock, kept, marks
from trust.access.levels import FULL, SUMMARY
from trust.access.scopes import holds
from trust.words import count_of, late_by, long_day, short_day

register = template.Library()


@register.filter
def day(value: date | datetime | None) -> str:
    """Thursday 4 February 2027."""
    return long_day(value) if value else ""


@register.filter
def short(value: date | datetime | None) -> str:
    """4 Feb 2027."""
    return short_day(value) if value else ""


@register.filter
def moment(value: datetime | None) -> str:
    """4 February 2027, 14:02 (London)."""
    return f"{value.astimezone(clock.LONDON):%-d %B %Y, %H:%M}" if value else ""


@register.filter
def late(value: date | None) -> str:
    """Late by 4 days; in 3 days; today."""
    return late_by(value, clock.today()) if value else ""


@register.filter
def counted(number: int, words: str) -> str:
    """`3|counted:"school"` is 3 schools; an irregular plural is given after a comma."""
    return count_of(number, *words.split(","))


register.simple_tag(marks.icon)
register.simple_tag(marks.status)
register.simple_tag(marks.type_badge)


@register.simple_tag(takes_context=True)
def brand_url(context: RequestContext) -> str:
    """The style sheet of the page's colour: that of the `school` it is about, else the trust's."""
    owners = (context.get("school"), context.get("trust"))
    colour = next(filter(None, (getattr(owner, "colour", "") for owner in owners)), brand.FALLBACK)
    return reverse("brand", args=[colour.lstrip("#").lower()])


@register.simple_tag(takes_context=True)
def logo_url(context: RequestContext) -> str:
    """The logo of the `school` a page is about, else the trust's; empty where there is none."""
    school, trust = context.get("school"), context.get("trust")
    if getattr(school, "logo_id", None):
        return f"{reverse('school_logo', args=[school.pk])}?{school.logo_id}"  # type: ignore[union-attr]
    return reverse("trust_logo", args=[trust.logo_id]) if trust and trust.logo_id else ""


@register.inclusion_tag("components/breadcrumbs.html")
def trail(*parts: str) -> dict[str, Any]:
    """Breadcrumbs: labels each followed by an address or URL name, then the page's own label alone.

    `{% trail "Charter" "charter_register" decision.area decision.area.get_absolute_url decision.title %}`
    """
    pairs = [(label, address(url)) for label, url in zip(parts[:-1:2], parts[1::2], strict=True)]
    return {"trail": [*pairs, (parts[-1], "")]}


def address(url: str) -> str:
    return url if url.startswith("/") else reverse(url)


@register.filter
def page_numbers(paginator: Paginator, number: int) -> list[Any]:
    """The page numbers to offer around this one, with … for those left out."""
    return list(paginator.get_elided_page_range(number, on_each_side=2, on_ends=1))


@register.simple_tag(takes_context=True)
def may(context: RequestContext, capability: str, summary: bool = False) -> bool:
    """Whether the reader holds a capability anywhere: `{% may "tracker.edit" as can_edit %}`; in summary counts too."""
    return holds(context["request"].user, capability, SUMMARY if summary else FULL)


@register.simple_tag(takes_context=True)
def query(context: RequestContext, **changes: Any) -> str:
    """The page's query string with these parameters changed (None removes one)."""
    parameters = context["request"].GET.copy()
    for name, value in changes.items():
        parameters.pop(name, None)
        if value is not None:
            parameters[name] = value
    return "?" + parameters.urlencode()


@register.simple_tag(takes_context=True)
def typed_by(context: RequestContext) -> SafeString:
    """In a form: whose it is, so that it survives the end of their sign-in (trust/kept.py)."""
    return format_html('<input type="hidden" name="typed_by" value="{}">', kept.signature(context["request"].user))
