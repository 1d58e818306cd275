"""The `proformas` section of a pack: names of forms, each defined in its own file of charter/packs/proformas/."""

from collections.abc import Iterator, Sequence
from typing import Any

import yaml

from charter.actions.proformas import form_refusals
from charter.models import ProForma, ProFormaVersion
from charter.packs.changes import Change, Loading, settle
from charter.packs.files import FOLDER, PackError, only_known
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
        values = {field: content[field] for field in FIELDS if field in content}
        form, change = settle(ProForma, "proformas", where={"code": content["code"]}, values=values)
        yield change
        yield from load_version(form, {key: content[key] for key in DEFINITION if key in content})


def load_version(form: ProForma, definition: dict[str, Any]) -> Iterator[Change]:
    latest = form.versions.order_by("-number").first()  # type: ignore[attr-defined]
    if latest is not None and latest.definition == definition:
        yield Change("proformas", str(latest), "unchanged")
        return
    values = {"definition": definition, "published_at": clock.now()}
    where = {"proforma": form, "number": latest.number + 1 if latest else 1}
    version, change = settle(ProFormaVersion, "proformas", where=where, values=values)
    refused = form_refusals(form, version.parsed)
    if refused:
        raise PackError(f"form {form.code}: {' '.join(refused)}")
    yield change


def definition_file(name: str) -> dict[str, Any]:
    path = FOLDER / "proformas" / f"{name}.yaml"
    if not path.is_file():
        raise PackError(f"There is no form “{name}” in the packs' folder of forms.")
    return yaml.safe_load(path.read_text(encoding="utf-8"))
