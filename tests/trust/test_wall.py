"""The second wall: what the database shows to whom, with every filter in Python forged off."""

import psycopg2
import pytest
from django.apps import apps
from django.core import checks
from django.db import ProgrammingError, connection, connections, transaction
from django.db.models import F
from django.http import HttpResponse
from django.test import RequestFactory

from charter.models import Answer, Evidence, ProForma, Return, Submission
from safeguarding.register.models import Check, Registered
from schools.models import RoleAssignment
from tests import factories
from tests.charter.proformas import audit, make_submission
from tests.database import connect
from tests.factories import (
    AnswerFactory,
    AuditFindingFactory,
    CheckFactory,
    EvidenceFactory,
    InvitedItemFactory,
    RegisteredFactory,
    ReturnFactory,
    RoleAssignmentFactory,
    SchoolFactory,
    StoredFileFactory,
    make_year,
)
from trust import clock, wall
from trust.access import walls
from trust.access.levels import Role
from trust.access.pages import requires
from trust.access.scopes import ScopedQuerySet
from trust.access.table import CAN
from trust.celery import app
from trust.history.models import Read
from trust.models import DataClass, StoredFile, User

GUARDED = [(model, table, history) for model, table, history in walls.guarded()]


def asked(sql, *values):
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()


# --- every restricted table has its rules -----------------------------------------------------------------------------


def test_every_restricted_model_names_who_opens_it():
    assert [error for error in checks.run_checks() if error.id in ("trust.E003", "trust.E004")] == []
    restricted = {model for model in apps.get_models() if getattr(model, "data_class", "") == DataClass.C4}
    assert {model for model in restricted if not walls.is_history(model)} <= set(walls.walled())


@pytest.mark.parametrize("table", [pytest.param(table, id=table) for _, table, _ in GUARDED])
def test_every_restricted_table_and_its_history_is_walled(db, table):
    rules = asked(
        "SELECT relrowsecurity, relforcerowsecurity, array_agg(policyname::text ORDER BY policyname)"
        " FROM pg_class JOIN pg_policies ON tablename = relname WHERE relname = %s GROUP BY 1, 2",
        table,
    )
    [(enabled, forced, names)] = rules
    assert enabled and forced and {walls.OWNER, walls.RULE} <= set(names)


def test_nothing_else_is_walled(db):
    found = {table for (table,) in asked("SELECT relname FROM pg_class WHERE relrowsecurity")}
    assert found == {table for _, table, _ in GUARDED}


def test_the_database_knows_the_table_of_roles_cell_by_cell(db):
    owner = connect(connections["owner"].settings_dict, connection.settings_dict["NAME"])
    with owner.cursor() as cursor:
        cursor.execute("SELECT capability, role, level FROM concord_can")
        known = set(cursor.fetchall())
    owner.close()
    assert known == {(name, role.value, int(level)) for name, cells in CAN.items() for role, level in cells.items()}


def test_the_account_of_the_application_can_neither_pass_nor_change_the_wall(db):
    [(superuser, bypasses)] = asked("SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user")
    assert not superuser and not bypasses
    for statement in (
        "ALTER TABLE history_read DISABLE ROW LEVEL SECURITY",
        "DROP POLICY concord_wall ON history_read",
        "SELECT * FROM concord_can",
        "INSERT INTO concord_can VALUES ('audit.view', 'staff', 3)",
        "SET row_security = off; SELECT * FROM history_read",
    ):
        with pytest.raises(ProgrammingError), transaction.atomic():
            asked(statement)


# --- nobody, and the wrong person -------------------------------------------------------------------------------------


def filled_audit(school, by):
    """A restricted form with an answer, a file and a return."""
    form = audit(school)
    answer = AnswerFactory(submission=form, question="drills", value="not_met", saved_by=by)
    EvidenceFactory(answer=answer, file=StoredFileFactory(classed="C4", uploaded_by=by))
    ReturnFactory(submission=form, question="drills", by=by)
    return form


PARTS = (Submission, Answer, Return, Evidence, StoredFile)


def seen(user, models=PARTS):
    """How many rows of each the database shows, whatever Python would have filtered."""
    with wall.person(user.pk if user else None):
        return [model._base_manager.count() for model in models]


def test_connected_as_the_application_with_nobody_named_nothing_is_seen(transactional_db):
    make_year(2026)
    head = RoleAssignmentFactory(role="head").user
    school = head.role_assignments.get().school
    filled_audit(school, head)
    Read.objects.create(user=head, at=clock.now(), capability="audit.view", path="/", reason="Termly audit")
    options = {name: value for name, value in connection.settings_dict["OPTIONS"].items() if name != "options"}
    session = connect({**connection.settings_dict, "OPTIONS": options}, connection.settings_dict["NAME"])
    with session.cursor() as cursor:
        cursor.execute("SELECT current_user, current_setting('concord.user', true)")
        assert cursor.fetchone() == ("concord_app", None)
        for _, table, _ in GUARDED:
            cursor.execute(f'SELECT count(*) FROM "{table}"')
            assert cursor.fetchone() == (0,), table
        with pytest.raises(psycopg2.errors.InsufficientPrivilege):
            cursor.execute(
                "INSERT INTO history_read (user_id, at, capability, path, reason) VALUES (1, now(), '', '', '')"
            )
    session.close()
    assert Answer.objects.exists()


def test_the_leaders_of_the_school_see_its_audit_and_who_reads_its_score_no_row(
    school, head, dsl, eht, ceo, chair, link_safeguarding
):
    filled_audit(school, head)
    assert [seen(user) for user in (head, dsl, eht, ceo)] == [[1, 1, 1, 1, 1]] * 4
    assert [seen(user) for user in (chair, link_safeguarding)] == [[0, 0, 0, 0, 0]] * 2


def test_nobody_else_does_though_every_filter_in_python_is_off(
    monkeypatch, school, head, other_head, governor, staff, it_admin, dpo, trustee, hr, curriculum, stranger
):
    form = filled_audit(school, head)
    monkeypatch.setattr(ScopedQuerySet, "for_user", lambda self, *args, **kwargs: self.all())
    for user in (other_head, governor, staff, it_admin, dpo, trustee, hr, curriculum, stranger):
        assert seen(user) == [0, 0, 0, 0, 0], user
        with wall.person(user.pk):
            assert not Answer.objects.for_user(user, "audit.view").filter(submission=form.pk).exists()


def test_a_page_of_another_school_stays_shut_with_the_filter_off(monkeypatch, signed_in, school, head, other_head):
    form = filled_audit(school, head)
    monkeypatch.setattr(ScopedQuerySet, "for_user", lambda self, *args, **kwargs: self.all())
    assert signed_in(head).get(f"/submissions/{form.pk}/").status_code == 200
    assert signed_in(other_head).get(f"/submissions/{form.pk}/").status_code == 404
    evidence = Evidence.objects.get()
    assert signed_in(other_head).get(f"/evidence/{evidence.pk}/").status_code == 404


def test_the_history_is_as_restricted_as_the_table(school, head, other_head):
    filled_audit(school, head)
    models = (Submission.pgh_event_model, Answer.pgh_event_model, Return.pgh_event_model, Evidence.pgh_event_model)
    assert seen(head, models) == [1, 1, 1, 1]
    assert seen(other_head, models) == [0, 0, 0, 0]
    for statement in ("UPDATE charter_answerevent SET comment = 'x'", "DELETE FROM charter_answerevent"):
        with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
            asked(statement)


def test_nothing_is_written_across_the_wall(school, other_school, head, other_head):
    form = filled_audit(school, head)
    theirs = audit(other_school)
    with wall.person(other_head.pk):
        assert Answer._base_manager.filter(submission=form.pk).update(comment="mine now") == 0
        assert Submission._base_manager.filter(pk=form.pk).update(archived_reason="gone") == 0
        for write in (
            lambda: AnswerFactory(submission_id=form.pk, submission=form, question="colour", saved_by=other_head),
            lambda: Submission._base_manager.filter(pk=theirs.pk).update(school=school),
        ):
            with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
                write()
    assert not Answer.objects.filter(comment="mine now").exists()


def test_access_ends_the_day_after_the_roles_last(school, head, clock_at):
    filled_audit(school, head)
    head.role_assignments.update(until=clock.today())
    assert seen(head) == [1, 1, 1, 1, 1]
    clock_at("2027-01-20T00:30")
    # The file is still their own: they sent it.
    assert seen(head) == [0, 0, 0, 0, 1]


def test_an_account_that_is_switched_off_sees_nothing(school, head, dsl):
    filled_audit(school, head)
    User.objects.filter(pk=dsl.pk).update(is_active=False)
    assert seen(dsl) == [0, 0, 0, 0, 0]


def test_forms_that_are_not_restricted_are_no_concern_of_the_wall(school, other_head, head):
    form = make_submission(school)
    AnswerFactory(submission=form, question="story", saved_by=head)
    assert seen(other_head, (Submission, Answer)) == [1, 1]


def test_a_form_that_becomes_restricted_is_guarded_at_once(school, other_head):
    form = make_submission(school)
    ProForma.objects.filter(versions=form.form).update(classed=DataClass.C4)
    assert seen(other_head, (Submission,)) == [0]


# --- the database says what Python says -------------------------------------------------------------------------------

FACTORIES = {factory._meta.model: factory for factory in vars(factories).values() if hasattr(factory, "_meta")}
BY_CAPABILITY = [model for model in walls.walled() if walls.wall_of(model).capabilities and model is not Read]


@pytest.fixture
def everybody(mid_term, other_school):
    """`everybody(school)`: each role held there, at another school, and for the whole trust, by a person each."""
    there = [RoleAssignmentFactory(role=role, school=other_school) for role in Role]
    elsewhere = [RoleAssignmentFactory(role=role, **where) for role in Role for where in ({"school": other_school}, {})]

    def at(school):
        RoleAssignment.objects.filter(pk__in=[held.pk for held in there]).update(school=school)
        for held in (*there, *elsewhere):
            held.user.__dict__.pop("_grants", None)
            yield held

    return at


def test_the_wall_lets_through_what_the_table_of_roles_lets_through(everybody):
    """Of every model, by whichever of its capabilities; a rule that is narrower by a row's kind is tested beside it."""
    wrong = []
    for model in BY_CAPABILITY:
        row = FACTORIES[model]()
        for held in everybody(at_school(row) or SchoolFactory()):
            names = walls.wall_of(model).capabilities
            allowed = any(model.objects.for_user(held.user, name).filter(pk=row.pk).exists() for name in names)
            with wall.person(held.user_id):
                if model._base_manager.filter(pk=row.pk).exists() is not allowed:
                    wrong.append((model._meta.label, str(held), allowed))
    assert wrong == []


def test_the_wall_opens_writing_to_those_capabilities_alone_that_write(everybody):
    """Locking a row asks the rule for changing it, and changes nothing."""
    wrong = []
    for model in BY_CAPABILITY:
        row = FACTORIES[model]()
        for held in everybody(at_school(row) or SchoolFactory()):
            names = walls.wall_of(model).opened_by(writing=True)
            allowed = any(model.objects.for_user(held.user, name).filter(pk=row.pk).exists() for name in names)
            with wall.person(held.user_id):
                locked = list(model._base_manager.select_for_update().order_by().filter(pk=row.pk).values_list("pk"))
                if bool(locked) is not allowed:
                    wrong.append((model._meta.label, str(held), allowed))
    assert wrong == []


def at_school(row):
    for name in (row.scope.school or "").split("__"):
        row = getattr(row, name) if name and row else None
    return row


# --- who reads does not write -----------------------------------------------------------------------------------------


def refused(write):
    with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
        write()


@pytest.mark.parametrize("reader", ["ceo", "eht", "reviewer"])
def test_who_may_only_read_an_audit_changes_nothing_of_it(monkeypatch, request, school, head, reader):
    form, user = filled_audit(school, head), request.getfixturevalue(reader)
    finding = AuditFindingFactory(submission=form, school=school)
    if reader == "reviewer":
        InvitedItemFactory(assignment=user.role_assignments.get(), key=form.pk)
    monkeypatch.setattr(ScopedQuerySet, "for_user", lambda self, *args, **kwargs: self.all())
    assert seen(user) == [1, 1, 1, 1, 1]
    with wall.person(user.pk):
        assert Submission.objects.update(archived_reason="forged") == 0
        assert Answer.objects.update(comment="forged") == 0
        assert Evidence.objects.update(title="forged") == 0
        assert Return.objects.update(reason="forged") == 0
        assert StoredFile.objects.update(name="forged") == 0
        assert type(finding).objects.update(label="forged") == 0
        refused(lambda: AnswerFactory(submission=form, question="forged", saved_by=user))
        refused(lambda: ReturnFactory(submission=form, question="drills", by=user))
        for table in ("charter_return", "charter_evidence"):
            with connection.cursor() as cursor:
                cursor.execute(f"DELETE FROM {table}")
                assert cursor.rowcount == 0
    assert [model.objects.count() for model in PARTS] == [1, 1, 1, 1, 1]


def test_who_fills_the_audit_in_writes_it(school, head, dsl):
    form = filled_audit(school, head)
    with wall.person(dsl.pk):
        assert Answer.objects.update(comment="mine") == Submission.objects.update(archived_reason="") == 1
        AnswerFactory(submission=form, question="colour", saved_by=dsl)
        assert StoredFile.objects.update(name="renamed") == 1


def test_a_chief_executive_drilling_down_and_a_head_read_the_record_and_change_nothing(school, ceo, head, dsl, hr):
    person = RegisteredFactory(school=school, person_type="teacher")
    CheckFactory(person=person)
    for user in (ceo, head, dsl):
        assert seen(user, (Registered, Check)) == [1, 1]
        with wall.person(user.pk):
            assert Registered.objects.update(post="forged") == Check.objects.update(done_by="forged") == 0
            refused(lambda: RegisteredFactory(school=school))
            refused(lambda user=user: CheckFactory(person=person, kind="online", recorded_by=user))
    with wall.person(hr.pk):
        assert Registered.objects.update(post="Teacher of art") == Check.objects.update(done_by="HR") == 1


def test_whoever_reads_no_restricted_row_writes_none(school, trustee, link_safeguarding, dpo, it_admin, governor):
    filled_audit(school, RoleAssignmentFactory(school=school).user)
    RegisteredFactory(school=school)
    for user in (trustee, link_safeguarding, dpo, it_admin, governor):
        with wall.person(user.pk):
            assert [model._base_manager.update(id=F("id")) for model in (Submission, Answer, Registered)] == [0, 0, 0]
            refused(lambda: RegisteredFactory(school=school))


def test_a_clerk_reaches_governors_members_and_trustees_alone(school, clerk):
    teacher = RegisteredFactory(school=school, person_type="teacher")
    governing = [
        RegisteredFactory(school=school, person_type="governor"),
        RegisteredFactory(school=None, person_type="member_trustee"),
        RegisteredFactory(school=None, person_type="trust_chair"),
    ]
    for person in (teacher, *governing):
        CheckFactory(person=person)
    with wall.person(clerk.pk):
        assert set(Registered._base_manager.all()) == set(governing)
        assert {check.person_id for check in Check._base_manager.all()} == {person.pk for person in governing}
        assert {row.pgh_obj_id for row in Registered.pgh_event_model.objects.all()} == {row.pk for row in governing}
        assert Registered._base_manager.update(post="Kept by the clerk") == 3
        refused(lambda: Registered._base_manager.filter(pk=governing[0].pk).update(person_type="teacher"))
        refused(lambda: CheckFactory(person=teacher, kind="online", recorded_by=clerk))
        refused(lambda: RegisteredFactory(school=school, person_type="teacher"))
    assert Registered.objects.get(pk=teacher.pk).post != "Kept by the clerk"


def test_nobody_writes_the_history_but_its_triggers(school, head):
    filled_audit(school, head)
    event = Answer.pgh_event_model
    with wall.person(head.pk):
        forged = event.objects.get()
        forged.pk, forged.comment = None, "forged"
        refused(lambda: event.objects.bulk_create([forged]))
        Answer.objects.update(comment="changed")
    assert set(event.objects.values_list("comment", flat=True)) == {"", "changed"}


# --- work without a person --------------------------------------------------------------------------------------------


def who():
    return asked("SELECT current_setting('concord.user', true), current_setting('concord.day', true)")[0]


def test_a_page_names_the_person_and_the_day_and_leaves_nothing_behind(client, head, clock_at):
    @requires("signed_in")
    def page(request):
        return HttpResponse("{} {}".format(*who()))

    request = RequestFactory().get("/")
    request.user = head
    assert page(request).content.decode() == f"{head.pk} 2027-01-19"
    assert who()[0] == "system"


def test_lifted_counts_what_the_reader_may_not_read_and_falls_back(school, head, trustee):
    filled_audit(school, head)
    with wall.person(trustee.pk):
        with wall.lifted("a number"):
            assert Answer.objects.count() == 1
        assert Answer.objects.count() == 0


def test_lifted_before_anybody_is_named_leaves_nobody(db):
    with wall.person(None), wall.lifted("a number"):
        pass
    with wall.person(None):
        with wall.lifted("a number"):
            assert who()[0] == "system"
        assert who()[0] == ""


def test_the_wall_is_back_after_an_error(school, head, trustee):
    filled_audit(school, head)
    with wall.person(trustee.pk):
        with pytest.raises(ValueError), wall.lifted("nothing"):
            raise ValueError
        with pytest.raises(ProgrammingError), transaction.atomic(), wall.lifted("nothing"):
            asked("SELECT nonsense")
        assert Answer.objects.count() == 0


def test_a_task_of_the_clock_works_as_the_system(db):
    @app.task(name="says who")
    def says_who():
        return who()[0]

    with wall.person(None):
        assert says_who() == "system"
        assert who()[0] == ""


def test_the_systems_own_account_is_no_person(db):
    with wall.person(User.objects.system().pk):
        assert who()[0] == "system"


# --- the read log -----------------------------------------------------------------------------------------------------


def test_the_read_log_can_only_grow(head, db):
    Read.objects.create(user=head, at=clock.now(), capability="audit.view", path="/", reason="Termly audit")
    for statement in ("UPDATE history_read SET reason = ''", "DELETE FROM history_read"):
        with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
            asked(statement)
    assert Read.objects.get().reason == "Termly audit"


def test_nobody_writes_another_persons_read(head, dsl):
    row = {"at": clock.now(), "capability": "audit.view", "path": "/", "reason": "Termly audit"}
    with wall.person(head.pk):
        Read.objects.create(user=head, **row)
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            Read.objects.create(user=dsl, **row)


def test_the_read_log_is_the_data_protection_officers(head, dpo, ceo, it_admin):
    Read.objects.create(user=head, at=clock.now(), capability="audit.view", path="/", reason="Termly audit")
    assert [seen(user, (Read,)) for user in (dpo, head, ceo, it_admin)] == [[1], [1], [0], [0]]


# --- migrations -------------------------------------------------------------------------------------------------------


@pytest.mark.django_db(transaction=True, databases=["default", "owner"])
def test_the_rules_are_put_in_place_once_and_again_after_a_change():
    owner = connections["owner"]
    assert walls.put_in_place(owner) is False
    walls.open_for_migrations(owner)
    assert seen(None, (Read,)) == [0]
    assert walls.put_in_place(owner) is True
    assert walls.put_in_place(owner) is False
    owner.close()
