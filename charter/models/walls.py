"""The database's rule for submissions: those of a restricted form are guarded, and the form says by what."""

from trust.access.scopes import Wall
from trust.access.table import RESTRICTED

NAMES = ", ".join(f"'{name}'" for name in sorted(RESTRICTED))
# Only names of the table of roles, tables and columns come into this text.
FORMS = f"""
    charter_proformaversion version JOIN charter_proforma form ON form.id = version.proforma_id
    WHERE (form.classed = 'C4' OR form.view_capability = ANY (ARRAY[{NAMES}]))
"""
OPENED_BY = "ARRAY[form.view_capability, form.edit_capability, form.submit_capability, form.review_capability]"
SCHOOLS = f"SELECT version.id, concord_schools({OPENED_BY}) FROM {FORMS}"  # noqa: S608
OF_THE_TRUST = f"SELECT version.id FROM {FORMS} AND concord_everywhere({OPENED_BY})"  # noqa: S608

GUARDED = Wall(
    open=f"{{row}}.form_id NOT IN (SELECT version.id FROM {FORMS})",  # noqa: S608
    seen=f"({{row}}.form_id, {{row}}.school_id) IN ({SCHOOLS})"
    f" OR {{row}}.school_id IS NULL AND {{row}}.form_id IN ({OF_THE_TRUST})",
)
