"""The `proformas` section of a pack: names of forms, each defined in its own file of charter/packs/proformas/."""

from collections.abc import Iterator, Sequence
from typing import Any

from charter.actions.proformas import form_refusals
from charter.models import ProForma, ProFormaVersion
from charter.packs.baselines import baselines
from charter.packs.changes import Change, Loading, settle
from charter.packs.files import FOLDER, PackError, only_known
from charter.packs.lines import Place, Row, bare, read_file
from trust import clock

FIELDS = {
    "title", "purpose", "classed", "view_capability", "edit_capability", "submit_capability", "review_capability",
}  # fmt: skip
DEFINITION = ("minutes", "scales", "sections")


def load_proformas(names: Sequence[str], loading: Loading) -> Iterator[Change]:
    """A form whose definition differs from its latest version gets a next version; submissions keep theirs."""
    for name in names:
        content = definition_file(name)
        only_known(content, {"code", *DEFINITION, *FIELDS}, f"form {name}")
        try:
            yield from load_form(content)
        except PackError as error:
            raise PackError(error.words, error.place or place_of(content, error.words)) from error


def load_form(content: Row) -> Iterator[Change]:
    values = {field: content[field] for field in FIELDS if field in content}
    form, change = settle(ProForma, "proformas", where={"code": content["code"]}, values=values)
    yield change
    yield from load_version(form, {key: bare(content[key]) for key in DEFINITION if key in content})


def place_of(content: Row, words: str) -> Place:
    """Where the part stands whose code the words name; the file's first line where they name none."""
    named = [row for row in rows_in(content) if str(row.get("code")) in words]
    return named[-1].place() if named else content.place()


def rows_in(value: Any) -> Iterator[Row]:
    if isinstance(value, Row):
        yield value
    for part in value.values() if isinstance(value, Row) else value if isinstance(value, list) else ():
        yield from rows_in(part)


def load_version(form: ProForma, definition: dict[str, Any]) -> Iterator[Change]:
    """A next version only where the latest is the pack's own: one that the trust wrote stays."""
    latest = form.versions.order_by("-number").first()  # type: ignore[attr-defined]
    if latest is not None and latest.definition == definition:
        yield Change("proformas", str(latest), "unchanged")
    elif latest is not None and latest.number != (baselines().last("form versions", form.code) or {}).get("number"):
        yield Change("proformas", str(latest), "yours")
    else:
        values = {"definition": definition, "published_at": clock.now()}
        where = {"proforma": form, "number": latest.number + 1 if latest else 1}
        version, change = settle(ProFormaVersion, "proforma versions", where=where, values=values)
        refused = form_refusals(form, version.parsed)
        if refused:
            raise PackError(f"form {form.code}: {' '.join(refused)}")
        baselines().note("form versions", form.code, {"number": version.number})
        yield Change("proformas", change.record, change.kind)


def definition_file(name: Any) -> Row:
    path = FOLDER / "proformas" / f"{name}.yaml"
    if not path.is_file():
        raise PackError(f"There is no form “{name}” in the packs' folder of forms.")
    return read_file(path)
