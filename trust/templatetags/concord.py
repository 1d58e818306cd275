"""Filters and tags that every template may use without loading them."""

from datetime import date, datetime
from typing import Any

from django import template
from django.template.context import RequestContext
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

from trust import clock
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


@register.simple_tag
def icon(name: str, label: str = "") -> SafeString:
    """An icon of the sprite; with a label it is read out, without one it is decoration."""
    sprite = static("vendor/icons.svg")
    if label:
        return format_html(
            '<svg class="icon" role="img" aria-label="{}"><use href="{}#{}"/></svg>', label, sprite, name
        )
    return format_html('<svg class="icon" aria-hidden="true"><use href="{}#{}"/></svg>', sprite, name)


@register.simple_tag(takes_context=True)
def may(context: RequestContext, capability: str) -> bool:
    """Whether the reader holds a capability anywhere: `{% may "tracker.edit" as can_edit %}`."""
    return holds(context["request"].user, capability)


@register.simple_tag(takes_context=True)
def query(context: RequestContext, **changes: Any) -> str:
    """The page's query string with these parameters changed (None removes one)."""
    parameters = context["request"].GET.copy()
    for name, value in changes.items():
        parameters.pop(name, None)
        if value is not None:
            parameters[name] = value
    return "?" + parameters.urlencode()
