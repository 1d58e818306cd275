"""The one word, icon and colour of each status and of each type of decision, used everywhere.

A mark is never colour alone. `tone` is one of good, warn, bad, info, quiet: the classes are in static/concord.css.
"""

from datetime import date, datetime
from typing import NamedTuple

from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

from trust.words import short_day


class Mark(NamedTuple):
    word: str
    icon: str
    tone: str


STATUSES = {
    # What is due, and the chain after it
    "not_yet_due": Mark("not yet due", "calendar", "quiet"),
    "due": Mark("due", "clock", "warn"),
    "late": Mark("late", "alert-triangle", "bad"),
    "missed": Mark("missed", "calendar-x", "bad"),
    "done": Mark("done", "circle-check", "good"),
    "not_started": Mark("not started", "circle-dashed", "quiet"),
    "draft": Mark("draft", "pencil", "quiet"),
    "submitted": Mark("submitted", "send", "info"),
    "returned": Mark("returned", "arrow-back-up", "warn"),
    "accepted": Mark("accepted", "circle-check", "good"),
    "locked": Mark("locked", "lock", "quiet"),
    "proposed": Mark("proposed", "message-2", "info"),
    "consulting": Mark("being consulted on", "message-2", "info"),
    "decided": Mark("decided", "gavel", "info"),
    "approved": Mark("approved", "circle-check", "good"),
    "published": Mark("published", "world", "good"),
    "in_force": Mark("in force", "circle-check", "good"),
    "superseded": Mark("superseded", "history", "quiet"),
    "archived": Mark("archived", "archive", "quiet"),
    "exempt": Mark("exempt", "shield-check", "info"),
    "mapped": Mark("mapped", "circle-check", "good"),
    "unmapped": Mark("not mapped", "circle-dashed", "warn"),
    "asked": Mark("asked for", "message-2", "info"),
    "advised": Mark("ready to decide", "hourglass", "warn"),
    "agreed": Mark("agreed", "circle-check", "good"),
    "declined": Mark("declined", "circle-x", "bad"),
    "ended": Mark("ended", "history", "quiet"),
    "withdrawn": Mark("withdrawn", "archive", "quiet"),
    "open": Mark("open", "circle-dot", "info"),
    "closed": Mark("closed", "circle-check", "quiet"),
    "carried_over": Mark("carried over", "arrow-forward-up", "warn"),
    "expired": Mark("expired", "calendar-x", "bad"),
    "waiting": Mark("waiting", "hourglass", "quiet"),
    # Who decides
    "named": Mark("named", "user-check", "good"),
    "vacant": Mark("nobody in the role", "user-off", "warn"),
    "several": Mark("more than one", "users", "warn"),
    "school_needed": Mark("which school?", "help-circle", "info"),
    "unclear": Mark("which do you mean?", "help-circle", "info"),
    "nobody": Mark("nobody named", "user-question", "warn"),
    "not_asked": Mark("no matter named", "help-circle", "quiet"),
    # Requests to a service, and the products in use
    "in_hand": Mark("in hand", "user-check", "info"),
    "waiting_for_school": Mark("waiting for the school", "hourglass", "warn"),
    "answered": Mark("answered", "message-2", "good"),
    "met": Mark("standard met", "circle-check", "good"),
    "not_met": Mark("standard missed", "circle-x", "bad"),
    "in_use": Mark("in use", "circle-check", "good"),
    "planned": Mark("planned", "calendar", "quiet"),
    "leaving": Mark("being left", "logout", "warn"),
    "not_used": Mark("not used", "minus", "quiet"),
    # What the lint of the charter finds
    "contradiction": Mark("contradiction", "arrows-split", "bad"),
    "no_owner": Mark("no owner", "user-off", "bad"),
    "incomplete": Mark("incomplete", "circle-half-2", "warn"),
    "gap": Mark("gap", "calendar-off", "warn"),
    "unreviewed": Mark("not reviewed", "history-off", "info"),
    "orphan": Mark("belongs to nothing", "unlink", "quiet"),
    "missing": Mark("missing", "alert-triangle", "warn"),
    # Checks on the Single Central Record
    "complete": Mark("complete", "circle-check", "good"),
    "not_needed": Mark("asked, not needed", "circle-check", "quiet"),
    "risk_assessed": Mark("risk assessed", "shield-check", "warn"),
    "before_start": Mark("to do before the start", "clock", "warn"),
    "conditional": Mark("does it apply?", "help-circle", "warn"),
    "check_late": Mark("review late", "alert-triangle", "bad"),
    "check_missing": Mark("missing", "circle-x", "bad"),
    "never_asked": Mark("must not be held", "circle-x", "bad"),
    "good_practice": Mark("good practice", "circle-dashed", "quiet"),
    "not_asked_for": Mark("not asked for", "minus", "quiet"),
    # Imports
    "new": Mark("new", "plus", "info"),
    "changed": Mark("changed", "edit", "warn"),
    "unchanged": Mark("unchanged", "equal", "quiet"),
    "kept": Mark("no longer in the pack, stays", "archive", "quiet"),
    "yours": Mark("yours kept", "lock", "info"),
    "waits": Mark("waits for the annual review", "hourglass", "warn"),
    "strain": Mark("packs disagree", "alert-triangle", "warn"),
    "rejected": Mark("rejected", "circle-x", "bad"),
    "skipped": Mark("skipped", "player-skip-forward", "quiet"),
    "ready": Mark("ready", "eye-check", "info"),
    "applied": Mark("applied", "circle-check", "good"),
    "undone": Mark("undone", "arrow-back-up", "quiet"),
    # Who gives and takes support
    "giver": Mark("giver", "caret-up", "good"),
    "taker": Mark("taker", "caret-down", "warn"),
    "neutral": Mark("neither gives nor takes", "equal", "quiet"),
    "system_leader": Mark("system leader", "users-group", "good"),
    # Long work and mail
    "queued": Mark("queued", "hourglass", "quiet"),
    "running": Mark("running", "loader", "info"),
    "finished": Mark("finished", "circle-check", "good"),
    "failed": Mark("failed", "circle-x", "bad"),
    "sending": Mark("sending", "send", "info"),
    "sent": Mark("sent", "mail-check", "good"),
    "held": Mark("held", "player-pause", "quiet"),
    "in_doubt": Mark("in doubt", "help-circle", "warn"),
    "dropped": Mark("dropped", "trash", "quiet"),
    # A school's need, from its own view to the end
    "own_view": Mark("the school writes", "pencil", "info"),
    "reading": Mark("being read", "eye", "info"),
    "judging": Mark("ready to judge", "scale", "warn"),
    "judged": Mark("judged, not told", "gavel", "warn"),
    "told": Mark("school told", "message-2", "good"),
    "category": Mark("in force", "circle-check", "good"),
    # Judgements
    "red": Mark("red", "circle-x", "bad"),
    "amber": Mark("amber", "alert-triangle", "warn"),
    "green": Mark("green", "circle-check", "good"),
    "yes": Mark("yes", "check", "good"),
    "partly": Mark("partly", "circle-half-2", "warn"),
    "no": Mark("no", "x", "bad"),
    "unknown": Mark("not known", "help-circle", "quiet"),
    # What may be said of a figure beside its comparator
    "above": Mark("better than national", "caret-up", "good"),
    "below": Mark("worse than national", "caret-down", "bad"),
    "noise": Mark("could be chance", "tilde", "quiet"),
    "too_few": Mark("too few to say", "users-minus", "quiet"),
    "no_comparator": Mark("no comparator", "minus", "quiet"),
}

TYPES = {
    "centralised": Mark("centralised", "target", "quiet"),
    "standardised": Mark("standardised", "layout-list", "quiet"),
    "aligned": Mark("aligned", "ripple", "quiet"),
    "autonomous": Mark("autonomous", "feather", "quiet"),
}


def icon(name: str, label: str = "") -> SafeString:
    """An icon of the sprite; with a label it is read out, without one it is decoration."""
    sprite = static("vendor/icons.svg")
    if label:
        return format_html(
            '<svg class="icon" role="img" aria-label="{}"><use href="{}#{}"/></svg>', label, sprite, name
        )
    return format_html('<svg class="icon" aria-hidden="true"><use href="{}#{}"/></svg>', sprite, name)


def status(state: str, words: str = "") -> SafeString:
    """`status("late", "late by 4 days")`. A state that is not listed shows its own name, without a colour."""
    state = str(getattr(state, "value", state))
    mark = STATUSES.get(state) or Mark(state.replace("_", " "), "point", "quiet")
    return format_html('<span class="state state-{}">{}{}</span>', mark.tone, icon(mark.icon), words or mark.word)


def day_mark(value: date | datetime | None) -> SafeString | str:
    """4 Feb 2027, never broken over two lines."""
    return format_html('<span class="day">{}</span>', short_day(value)) if value else ""


def type_badge(name: str) -> SafeString:
    """A decision's type."""
    mark = TYPES[str(name)]
    return format_html('<span class="type type-{}">{}{}</span>', name, icon(mark.icon), mark.word)
