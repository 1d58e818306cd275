"""The database's rule for submissions: those of a restricted form are guarded, and the form says by what."""

from trust.access.scopes import Wall
from trust.access.table import RESTRICTED

NAMES = ", ".join(f"'{name}'" for name in sorted(RESTRICTED))
# Only names of the table of roles, tables and columns come into this text.
FORMS = f"""
    charter_proformaversion version JOIN charter_proforma form ON form.id = version.proforma_id
    WHERE (form.classed = 'C4' OR form.view_capability = ANY (ARRAY[{NAMES}]))
"""
WRITTEN_BY = "ARRAY[form.edit_capability, form.submit_capability, form.review_capability]::text[]"
OPENED_BY = f"ARRAY[form.view_capability]::text[] || {WRITTEN_BY}"
# As functions, so that the planner takes them for as cheap as they are and looks up one form's submission by its key.
FUNCTION = "LANGUAGE sql STABLE PARALLEL SAFE COST 1 ROWS 10 SECURITY DEFINER SET search_path = public, pg_temp"


def by_school(use: str, capabilities: str) -> tuple[tuple[str, str], ...]:
    return (
        (
            f"charter_{use}_forms() RETURNS TABLE (form_id bigint, school_id bigint)",
            f"version.id, concord_schools({capabilities}) FROM {FORMS}",
        ),
        (
            f"charter_{use}_forms_of_trust() RETURNS SETOF bigint",
            f"version.id FROM {FORMS} AND concord_everywhere({capabilities})",
        ),
    )


def reached(use: str) -> str:
    forms = f"charter_{use}_forms"
    at_school = f"({{row}}.form_id, {{row}}.school_id) IN (SELECT * FROM {forms}())"  # noqa: S608 - our own names
    return f"{at_school} OR {{row}}.school_id IS NULL AND {{row}}.form_id IN (SELECT {forms}_of_trust())"


NAMED = "({row}.form_id, {row}.id) IN (SELECT * FROM charter_named_submissions())"

FUNCTIONS = tuple(
    f"CREATE OR REPLACE FUNCTION {head} {FUNCTION} AS $$ SELECT {body} $$"
    for head, body in (
        ("charter_restricted_forms() RETURNS SETOF bigint", f"version.id FROM {FORMS}"),
        *by_school("opened", OPENED_BY),
        *by_school("written", WRITTEN_BY),
        (
            "charter_named_submissions() RETURNS TABLE (form_id bigint, id bigint)",
            f"version.id, concord_named({OPENED_BY}, 'charter.submission') FROM {FORMS}",
        ),
    )
)

GUARDED = Wall(
    functions=FUNCTIONS,
    open="{row}.form_id NOT IN (SELECT charter_restricted_forms())",
    seen=f"{reached('opened')} OR {NAMED}",
    written=reached("written"),
)
