"""Every address as every role, at the role's own school and at another: what the table of roles says, nothing else."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.factories import RoleAssignmentFactory, UserFactory
from tests.project.subjects import POST_ONLY, SUBJECTS, Subject
from trust import clock
from trust.access.levels import FULL, SUMMARY, Level, Role
from trust.access.scopes import grants, holds
from trust.access.table import BY_ITEM, CAN

TRUST_WIDE = {
    Role.TRUSTEE, Role.MEMBER, Role.CEO, Role.CURRICULUM, Role.SUBJECT_LEAD, Role.CLERK, Role.SERVICE_LEAD, Role.HR,
    Role.IT_ADMIN, Role.DATA_LEAD, Role.DPO,
}  # fmt: skip
REACHED = {200, 204, 302, 303, 400, 422}
NOT_OURS = ("allauth.", "drf_spectacular.", "django.")


def patterns(resolver: URLResolver | None = None, prefix: str = "") -> Iterator[tuple[str, URLPattern]]:
    for entry in (resolver or get_resolver()).url_patterns:
        if isinstance(entry, URLResolver):
            inner = f"{prefix}{entry.namespace}:" if entry.namespace else prefix
            yield from patterns(entry, inner)
        else:
            yield f"{prefix}{entry.name}", entry


def ours() -> dict[str, URLPattern]:
    return {name: entry for name, entry in patterns() if not entry.lookup_str.startswith(NOT_OURS)}


def capabilities(entry: URLPattern) -> tuple[str, ...] | None:
    """What a page says it asks for; None where it says nothing."""
    if hasattr(entry.callback, "capabilities"):
        return entry.callback.capabilities
    view = getattr(entry.callback, "cls", None)
    asked = {getattr(view, name, None) for name in ("capability", "edit_capability")} - {None}
    return tuple(sorted(asked)) or None


def takes_arguments(entry: URLPattern) -> bool:
    return bool(entry.pattern.regex.groupindex)


@pytest.mark.parametrize("name", sorted(ours()))
def test_every_page_declares_its_capability(name):
    assert capabilities(ours()[name]) is not None


def test_no_two_pages_share_a_name():
    """`reverse` would find one of them only, and no test the other."""
    names = Counter(name for name, entry in patterns() if not entry.lookup_str.startswith(NOT_OURS))
    assert [name for name, count in names.items() if count > 1] == []


def test_every_page_has_a_name_and_a_subject():
    missing = {name for name, entry in ours().items() if takes_arguments(entry) and name not in SUBJECTS}
    assert missing == set(), "add a Subject for each of these to tests/project/subjects.py"
    assert not any(name.endswith("None") for name in ours())


@pytest.mark.django_db
@pytest.mark.parametrize("name", sorted(name for name, entry in ours().items() if not takes_arguments(entry)))
def test_nobody_reads_without_signing_in(client, name):
    response = client.get(reverse(name))
    if capabilities(ours()[name]) == ():
        assert response.status_code in {200, 302, 405}
    else:
        assert response.status_code in {302, 401, 403}
        assert response.status_code != 302 or response["Location"].startswith("/accounts/login/")


def person(role: Role, school: Any) -> Any:
    where = {} if role in TRUST_WIDE else {"cluster": school.cluster} if role == Role.EHT else {"school": school}
    return RoleAssignmentFactory(role=role, **where).user


def sign_in(user: Any) -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(user)
    session = client.session
    session["reason"], session["reason_at"] = "Termly audit", clock.now().isoformat()
    session.save()
    return client


def ask(client: Client, url: str, method: str) -> int:
    response = getattr(client, method)(url)
    b"".join(response) if response.streaming else response.content
    return response.status_code


def level_of(entry: URLPattern) -> Level:
    return getattr(entry.callback, "level", FULL)


def reaches(user: Any, entry: URLPattern, subject: Subject | None) -> bool:
    asked = (subject.capabilities if subject else ()) or capabilities(entry) or ()
    if subject and subject.personal:
        enough = max(level_of(entry), SUMMARY)
        return any(CAN[name].get(grant.role, 0) >= enough for name in asked for grant in grants(user))
    if subject and not all(holds(user, name) for name in subject.also):
        return False
    if subject and asked and BY_ITEM.issuperset(asked) and {grant.role for grant in grants(user)} == {Role.REVIEWER}:
        return False  # nothing was named to them
    return not asked or "signed_in" in asked or any(holds(user, name, level_of(entry)) for name in asked)


@pytest.mark.parametrize("role", Role)
def test_each_role_reaches_the_pages_that_the_table_gives_it(role, school):
    user = person(role, school)
    client = sign_in(user)
    wrong = {}
    for name, entry in ours().items():
        if takes_arguments(entry):
            continue
        answer = ask(client, reverse(name), "post" if name in POST_ONLY else "get")
        if answer not in (REACHED if reaches(user, entry, None) else {403}):
            wrong[name] = answer
    assert wrong == {}


def rows(where: Any) -> Iterator[tuple[str, URLPattern, Subject, str]]:
    for name, entry in ours().items():
        for subject in SUBJECTS.get(name, []) if takes_arguments(entry) else []:
            yield name, entry, subject, reverse(name, kwargs=subject.make(where))


@pytest.mark.parametrize("role", Role)
def test_each_role_reaches_the_rows_of_its_own_school(role, school, other_school):
    user = person(role, school)
    client = sign_in(user)
    wrong = {}
    for name, entry, subject, url in rows(school):
        answer = ask(client, url, subject.method)
        if answer not in (REACHED if reaches(user, entry, subject) else {403, 404}):
            wrong[f"{name} {url}"] = answer
    assert wrong == {}


@pytest.mark.parametrize("role", sorted(set(Role) - TRUST_WIDE))
def test_no_role_reaches_the_rows_of_another_school(role, school, other_school):
    client = sign_in(person(Role(role), school))
    wrong = {}
    for name, entry, subject, url in rows(other_school):
        answer = ask(client, url, subject.method)
        if answer not in {403, 404} and not shared_by_all(entry, subject):
            wrong[f"{name} {url}"] = answer
    assert wrong == {}


def shared_by_all(entry: URLPattern, subject: Subject) -> bool:
    """Pages of the charter, the calendar and the like (C1, no school): the same for every holder."""
    asked = subject.capabilities or capabilities(entry) or ()
    everywhere = {
        "charter", "charter_review", "scheme", "calendar", "signed_in", "imports", "pulse", "promise", "reflection",
        "practice", "network", "expertise", "document", "register_rules",
    }  # fmt: skip
    return all(name.split(".")[0] in everywhere for name in asked)


def test_a_stranger_reaches_no_row(school):
    client = sign_in(UserFactory())
    answers = {
        f"{name} {url}": ask(client, url, subject.method)
        for name, entry, subject, url in rows(school)
        if capabilities(entry) != ()
    }
    assert {url: answer for url, answer in answers.items() if answer not in {403, 404}} == {}


def test_the_table_names_every_capability_that_pages_ask_for():
    asked = {name for entry in ours().values() for name in capabilities(entry) or ()}
    assert asked - set(CAN) <= {"signed_in"}


def test_a_role_that_has_ended_grants_nothing(school):
    today = clock.today()
    user = RoleAssignmentFactory(school=school, since=today.replace(year=2019), until=today.replace(year=2020)).user
    assert grants(user) == []
