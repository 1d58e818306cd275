"""What somebody typed when their sign-in had ended: kept through the sign-in page, for that person alone.

A form that carries `{% typed_by %}` loses nothing when it is sent after its session expired: its fields (not files)
wait in the visitor's session, and the page, opened again after sign-in, shows them as typed. Nothing is saved unseen,
and whoever else signs in at that browser never sees them: the form says, signed, whose page it was.
"""

from django.core import signing
from django.http import HttpRequest, QueryDict

from trust.models import User

FIELD = "typed_by"
SALT = "concord.typed"
LASTS = 7 * 24 * 3600
# More than a long form's text; a session is no store for files.
LIMIT = 300_000
NEVER_KEPT = {"csrfmiddlewaretoken", FIELD}


def signature(user: User) -> str:
    return signing.dumps(user.pk, salt=SALT)


def typed_by(request: HttpRequest) -> int | None:
    """Whose form this was when its page was made; None where it does not say, or was tampered with."""
    try:
        return signing.loads(request.POST.get(FIELD, ""), salt=SALT, max_age=LASTS)
    except signing.BadSignature:
        return None


def keep(request: HttpRequest) -> bool:
    """Keeps the form in the session; False where it is none of ours, or too large, or a script sent it.

    A script that saves a field alone keeps the text in the page itself and tries again.
    """
    person = typed_by(request)
    if person is None or not request.accepts("text/html"):
        return False
    typed = request.POST.copy()
    for name in NEVER_KEPT:
        typed.pop(name, None)
    text = typed.urlencode()
    if len(text) > LIMIT:
        return False
    request.session["typed"] = {"path": request.path, "by": person, "fields": text}
    return True


def take(request: HttpRequest) -> QueryDict | None:
    """What was kept for this page and this person, once; what was kept for somebody else is dropped."""
    kept = request.session.get("typed")
    if not kept or kept["path"] != request.path:
        return None
    del request.session["typed"]
    return QueryDict(kept["fields"]) if kept["by"] == request.user.pk else None
