"""What the addresses of register are about."""

from tests.factories import (
    CheckRuleFactory,
    ImportRunFactory,
    RecordPartFactory,
    RegisteredFactory,
    StoredFileFactory,
    UserFactory,
)
from tests.project.subjects import Subject
from trust import clock
from trust.models import User


def person(school):
    return {"pk": RegisteredFactory(school=school).pk}


def governor(school):
    return {"pk": RegisteredFactory(school=school, person_type="governor", post="Governor").pk}


def check(school):
    return {**governor(school), "kind": "identity"}


def of_school(school):
    return {"pk": school.pk}


def rule(school):
    return {"pk": CheckRuleFactory().pk}


def part(school):
    return {"pk": RecordPartFactory(school=school).pk}


def issued(school):
    values = {"state": "finished", "finished_at": clock.now(), "snapshot": "{}", "snapshot_sha256": "0" * 64}
    return {"pk": RecordPartFactory(school=school, **{f"run__{name}": value for name, value in values.items()},
                                    run__pdf=StoredFileFactory()).pk}  # fmt: skip


def sent(school):
    """A file belongs to whoever sent it: to the HR lead of the test, where there is one."""
    sender = User.objects.filter(role_assignments__role="hr").last() or UserFactory()
    options = {"headings": ["Name"], "columns": {}}
    return {"pk": ImportRunFactory(kind="record", classed="C4", by=sender, options=options, counts={}).pk}


SUBJECTS: dict[str, list[Subject]] = {
    # A person's own row apart, the role alone opens it; a clerk reaches those of governors.
    "registered_detail": [
        Subject(person, ("register.view",), personal=True),
        Subject(governor, ("register.view", "governor_checks.edit"), personal=True),
    ],
    "registered_edit": [Subject(person, ("register.edit",)), Subject(governor)],
    "registered_leave": [Subject(person, ("register.edit",)), Subject(governor)],
    "check_record": [Subject(check)],
    "record_import_run": [Subject(sent)],
    "record_import_columns": [Subject(sent)],
    "record_import_progress": [Subject(sent)],
    "record_import_apply": [Subject(sent, method="post")],
    "record_import_undo": [Subject(sent, method="post")],
    "register_part": [Subject(of_school)],
    "record_part_produce": [Subject(of_school, method="post")],
    "record_part_detail": [Subject(part)],
    "record_part_progress": [Subject(part)],
    "record_part_retry": [Subject(part, method="post")],
    "record_part_pdf": [Subject(issued)],
    "register_rule_edit": [Subject(rule)],
    "register_drill": [Subject(of_school)],
    "registered_drill": [Subject(person)],
}

POST_ONLY: set[str] = {"register_rules_confirm", "register_rules_begin"}
