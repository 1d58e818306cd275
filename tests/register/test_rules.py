"""The table of checks, cell by cell, and what it makes of a person's checks."""

from datetime import date

import pytest

from charter.packs.files import read
from safeguarding.person_types import PersonType
from safeguarding.register.models import CheckRule
from safeguarding.register.packs import cell_of
from safeguarding.register.selectors import rules_on
from safeguarding.register.selectors.states import CHECKS
from safeguarding.register.states import State, judge
from tests.factories import RoleAssignmentFactory
from tests.register.conftest import load_table
from trust.models import AcademicYear

# The table of domain.md section 5: identity, right to work, enhanced DBS, barred list, prohibition, section 128,
# qualification, overseas, on the record. – not asked for, X never.
TABLE = {
    "teacher":              "R  R  R  R    R  C  R  C  R",
    "support":              "R  R  R  R    C  C  C  C  R",
    "leader":               "R  R  R  R/C  C  R  C  C  R",
    "salaried_trainee":     "R  R  R  R    R  –  –  C  R",
    "fee_trainee":          "R  W  W  W    W  –  –  W  B",
    "agency":               "R  W  W  W    W  C  W  W  R",
    "contractor_regulated": "R  –  W  W    C  –  –  –  B",
    "contractor_contact":   "R  –  W  X    –  –  –  –  B",
    "volunteer_regulated":  "R  –  R  R    C  –  –  C  B",
    "volunteer_supervised": "R  –  C  X    –  –  –  –  B",
    "member_trustee":       "R  R  R  C    –  R  –  C  R",
    "trust_chair":          "R  R  R  C    –  R  –  C  R",
    "governor":             "B  B  R  C    –  R  –  B  R/B",
}  # fmt: skip
WORDS = {
    ("teacher", "s128"): "head of department or senior leader",
    ("teacher", "qualification"): "teacher status or other, where required",
    ("teacher", "overseas"): "lived abroad",
    ("support", "barred"): "regulated activity",
    ("support", "prohibition"): "if teaching work",
    ("support", "s128"): "if senior leader",
    ("leader", "barred"): "by activity",
    ("fee_trainee", "identity"): "on arrival",
    ("agency", "identity"): "on arrival",
    ("agency", "dbs"): "and whether a certificate was provided",
    ("agency", "on_record"): "with the date of the confirmation",
    ("volunteer_regulated", "on_record"): "with what was checked",
    ("volunteer_supervised", "dbs"): "by risk assessment",
    ("member_trustee", "barred"): "only in regulated activity",
    ("trust_chair", "identity"): "suitability check by the Department for Education on appointment",
    ("trust_chair", "dbs"): "through the Department for Education",
    ("trust_chair", "on_record"): "and on the national register of schools within 14 days",
}
KINDS = [*(kind.value for kind in CHECKS), "on_record"]
CELLS = [(who, kind, cell) for who, row in TABLE.items() for kind, cell in zip(KINDS, row.split(), strict=True)]


def test_the_table_has_thirteen_kinds_of_person_and_nine_columns():
    assert list(TABLE) == PersonType.values
    assert len(CELLS) == 13 * 9


@pytest.fixture(scope="module")
def cells():
    """Read once from the pack's own text, as loading writes it."""
    rows = {row["person"]: row for row in read("excellence").sections["register_rules"]}
    return {(who, kind): (rows[who], cell_of(rows[who].get(kind, "-"), kind)) for who, kind, _ in CELLS}


@pytest.mark.parametrize(("who", "kind", "cell"), CELLS, ids=[f"{who}-{kind}" for who, kind, _ in CELLS])
def test_each_cell_is_that_of_the_table(cells, who, kind, cell):
    row, said = cells[who, kind]
    need, _, otherwise = cell.replace("–", "-").partition("/")
    assert said == {"need": need, "otherwise": otherwise, "words": WORDS.get((who, kind), "")}
    # Only the row of the governors cites what it was read in.
    assert row.get("own", True) is (who != "governor")


def test_loading_writes_every_cell_for_the_year(table):
    rules = {(rule.person_type, rule.kind): rule for rule in CheckRule.objects.select_related("year")}
    assert len(rules) == 117
    assert {rule.year.code for rule in rules.values()} == {"2026/27"}
    for who, kind, cell in CELLS:
        words = f"{cell.replace('X', '–')} {WORDS.get((who, kind), '')}".strip()
        assert rules[who, kind].cell == words


def test_loading_twice_changes_nothing(table, ceo):
    assert {change.kind for change in load_table(ceo)} == {"unchanged"}


def test_section_128_is_named_after_the_act_of_2008(table):
    rule = CheckRule.objects.get(person_type="leader", kind="s128")
    assert rule.get_kind_display() == "Direction under section 128 of the Education and Skills Act 2008"


def test_a_year_without_a_table_of_its_own_keeps_the_last(table):
    assert rules_on(date(2027, 10, 1)) == rules_on(date(2026, 10, 1)) != {}
    assert rules_on(date(2025, 10, 1)) == {}


EDIT = {"need": "C", "words": "lived abroad", "otherwise": "", "source": "Guidance of 2026, paragraph 231"}


@pytest.fixture
def lead(db):
    """Leads on safeguarding for the whole trust."""
    return RoleAssignmentFactory(role="dsl", school=None).user


def cell(**where):
    return CheckRule.objects.get(person_type="support", kind="overseas", **where)


def test_the_lead_changes_a_cell_and_has_thereby_looked_it_up(signed_in, lead, table):
    rule = cell()
    assert rule.is_open
    url = f"/safeguarding/register/rules/{rule.pk}/"
    assert "What the guidance in force asks for in 2026/27" in signed_in(lead).get(url).content.decode()
    assert signed_in(lead).post(url, EDIT).status_code == 302
    rule = cell()
    assert (rule.cell, rule.source, rule.confirmed_by, rule.is_open) == ("C lived abroad", EDIT["source"], lead, False)


def test_a_second_need_without_its_condition_is_refused_beside_the_field(signed_in, lead, table):
    url = f"/safeguarding/register/rules/{cell().pk}/"
    response = signed_in(lead).post(url, {**EDIT, "words": "", "otherwise": "R"})
    assert response.status_code == 422 and "Say what it depends on" in response.content.decode()
    assert cell().is_open


def test_a_schools_lead_confirms_and_changes_nothing(signed_in, dsl, table):
    for url, sent in (
        (f"/safeguarding/register/rules/{cell().pk}/", EDIT),
        ("/safeguarding/register/rules/begin/", {}),
    ):
        said = signed_in(dsl).post(url, sent, follow=True).content.decode()
        assert "Only whoever leads on safeguarding for the whole trust" in said
    assert cell().is_open


def test_a_new_years_table_begins_as_the_last_stood_and_unconfirmed(signed_in, lead, table, clock_at):
    client = signed_in(lead)
    client.post("/safeguarding/register/rules/confirm/", {"person_type": "support"})
    year = AcademicYear.objects.get(code="2027/28")
    clock_at("2027-09-06T10:00")
    client = signed_in(lead)
    assert "Begin the table of 2027/28" in client.get("/safeguarding/register/rules/").content.decode()
    assert (
        "Begin that of 2027/28 first"
        in client.post(f"/safeguarding/register/rules/{cell().pk}/", EDIT).content.decode()
    )
    for _ in range(2):
        client.post("/safeguarding/register/rules/begin/")
    assert CheckRule.objects.filter(year=year).count() == 117 == CheckRule.objects.exclude(year=year).count()
    assert cell(year=year).cell == cell(year__code="2026/27").cell
    assert cell(year=year).is_open and not cell(year__code="2026/27").is_open


JUDGED = [
    ("R", "", "nothing", State.MISSING, State.BEFORE_START),
    ("R", "", "awaited", State.MISSING, State.BEFORE_START),
    ("R", "", "assessed", State.ASSESSED, State.ASSESSED),
    ("R", "", "done", State.COMPLETE, State.COMPLETE),
    ("R", "", "written", State.MISSING, State.BEFORE_START),
    ("R", "", "review_passed", State.LATE, State.LATE),
    ("R", "", "not_needed", State.MISSING, State.BEFORE_START),
    ("R", "C", "not_needed", State.ANSWERED, State.ANSWERED),
    ("R", "C", "nothing", State.MISSING, State.BEFORE_START),
    ("W", "", "written", State.COMPLETE, State.COMPLETE),
    ("W", "", "done", State.COMPLETE, State.COMPLETE),
    ("W", "", "nothing", State.MISSING, State.BEFORE_START),
    ("C", "", "nothing", State.CONDITIONAL, State.CONDITIONAL),
    ("C", "", "not_needed", State.ANSWERED, State.ANSWERED),
    ("C", "", "awaited", State.MISSING, State.BEFORE_START),
    ("C", "", "done", State.COMPLETE, State.COMPLETE),
    ("B", "", "nothing", State.ADVISED, State.ADVISED),
    ("B", "", "done", State.COMPLETE, State.COMPLETE),
    ("-", "", "nothing", State.NONE, State.NONE),
    ("-", "", "done", State.COMPLETE, State.COMPLETE),
    ("X", "", "nothing", State.NONE, State.NONE),
    ("X", "", "done", State.NEVER, State.NEVER),
]


@pytest.mark.parametrize(("need", "otherwise", "standing", "after", "before"), JUDGED)
def test_a_check_is_judged_by_its_rule_and_the_first_day(need, otherwise, standing, after, before):
    assert judge(need, otherwise, standing, started=True) == after
    assert judge(need, otherwise, standing, started=False) == before
