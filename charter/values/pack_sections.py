"""The sections `values` and `glossary` of a pack. Their shape is in docs/how-to/ and in the functions below.

A pack fills a draft. What another pack brought, what the trust edited, and what is published already stay as they are;
so packs load together in any order, and twice without a change.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from charter.packs.changes import Change, Loading, settle
from charter.packs.files import PackError, only_known
from charter.values.models import Aim, GlossaryTerm, Purpose, StaffPromise, Strand, Value, ValueLine

SECTION = "values"


def load_values(data: Mapping[str, Any], loading: Loading) -> Iterator[Change]:
    """Mission, vision with its strands, values with their lines, aims and promises to staff.

    ```yaml
    values:
      mission: One sentence.
      vision:
        statement: One or two sentences.
        strands: [{code: excel, title: Schools that excel, text: …}]
      values:
        - {code: integrity, title: Integrity, text: …, does: [line, line], doesnt: [line]}
      aims: [{code: objectives, title: Objectives, text: ""}]     # without text: an empty, labelled place
      staff_promises: [{code: family, title: …, text: …, asked_as: the line of the pulse that asks about it}]
      note: Shown small beneath the vision.
    ```
    """
    only_known(data, {"mission", "vision", "values", "aims", "staff_promises", "note"}, SECTION)
    vision = data.get("vision") or {}
    only_known(vision, {"statement", "strands"}, "values, vision")
    purpose = Purpose.objects.filter(year=loading.year).first()
    if purpose is not None and purpose.published_at:
        yield Change(SECTION, str(purpose), "unchanged")
        return
    given = {"mission": data.get("mission"), "vision": vision.get("statement"), "note": data.get("note")}
    said = {name: text_of(text) for name, text in given.items()}
    purpose, change = load_purpose(purpose, said, loading)
    yield change
    yield from load_parts(Strand, purpose, vision.get("strands", []), loading)
    yield from load_parts(Value, purpose, data.get("values", []), loading, {"does", "doesnt"})
    yield from load_parts(Aim, purpose, data.get("aims", []), loading)
    yield from load_parts(StaffPromise, purpose, data.get("staff_promises", []), loading, {"asked_as"})


def load_aims(rows: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    """`aims: [{code, title, text}]`: aims that join those of the pack whose mission and values count."""
    yield from join(Aim, rows, loading)


def load_staff_promises(rows: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    """`staff_promises: [{code, title, text, asked_as}]`: promises that join those of other packs."""
    yield from join(StaffPromise, rows, loading, {"asked_as"})


def join(
    model: type[Aim] | type[StaffPromise],
    rows: Sequence[Mapping[str, Any]],
    loading: Loading,
    more: frozenset[str] | set[str] = frozenset(),
) -> Iterator[Change]:
    """Parts of a section of their own: they count beside another pack's mission and values."""
    purpose, _ = Purpose.objects.get_or_create(year=loading.year, defaults={"source": loading.pack})
    if not purpose.published_at:
        yield from load_parts(model, purpose, rows, loading, more)


def load_purpose(purpose: Purpose | None, said: Mapping[str, str], loading: Loading) -> tuple[Purpose, Change]:
    if purpose is not None and purpose.source != loading.pack:
        return purpose, Change(SECTION, str(purpose), "unchanged")
    key = f"purpose {loading.year.code}"
    return settle(Purpose, SECTION, where={"year": loading.year}, values={**said, "source": loading.pack}, key=key)


def load_parts(
    model: type[Strand] | type[Value] | type[Aim] | type[StaffPromise],
    purpose: Purpose,
    rows: Sequence[Mapping[str, Any]],
    loading: Loading,
    more: frozenset[str] | set[str] = frozenset(),
) -> Iterator[Change]:
    """One part a row, known by its code; a value's lines follow it."""
    theirs = model.objects.filter(purpose=purpose).exclude(source=loading.pack)
    taken = set(theirs.values_list("code", flat=True))
    others = theirs.count()
    for number, row in enumerate(rows):
        what = f"{model._meta.verbose_name} {row.get('code')}"
        only_known(row, {"code", "title", "text", *more}, what)
        if not row.get("code") or not row.get("title"):
            raise PackError(f"values, {what}: give a code and a title.")
        if row["code"] in taken:
            yield Change(SECTION, str(row["title"]), "unchanged")
            continue
        where = {"purpose": purpose, "code": row["code"]}
        values: dict[str, Any] = {"title": row["title"], "text": text_of(row.get("text")), "source": loading.pack}
        if model is StaffPromise:
            values["asked_as"] = text_of(row.get("asked_as"))
        if not model.objects.filter(**where).exists():
            values["order"] = others + number
        key = f"{model._meta.model_name} {purpose.year.code}/{row['code']}"
        part, change = settle(model, SECTION, where=where, values=values, key=key)
        yield change
        if isinstance(part, Value) and part.pk:
            yield from load_lines(part, row, key)


def load_lines(value: Value, row: Mapping[str, Any], key: str) -> Iterator[Change]:
    """The lines in the pack's order; what the trust has more of stays, and is said."""
    for kind in ValueLine.Kind.values:
        texts = row.get(kind, [])
        for order, text in enumerate(texts):
            where = {"value": value, "kind": kind, "order": order}
            said = {"text": text_of(text)}
            yield settle(ValueLine, SECTION, where=where, values=said, key=f"{key}/{kind}/{order}")[1]
        for line in ValueLine.objects.filter(value=value, kind=kind, order__gte=len(texts)):
            yield Change(SECTION, str(line), "kept")


def load_glossary(rows: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    """`glossary: [{term: Duty, also: [duties], meaning: …}]`: the words that forms explain."""
    known = {term.term.lower(): term for term in GlossaryTerm.objects.all()}
    for row in rows:
        only_known(row, {"term", "also", "meaning"}, f"glossary {row.get('term')}")
        if not row.get("term") or not row.get("meaning"):
            raise PackError(f"glossary {row.get('term')}: give a term and its meaning.")
        there = known.get(row["term"].lower())
        if there is not None and there.source != loading.pack:
            yield Change("glossary", str(there), "unchanged")
            continue
        values = {"also": list(row.get("also", [])), "meaning": text_of(row["meaning"]), "source": loading.pack}
        where = {"term": there.term if there else row["term"]}
        term, change = settle(GlossaryTerm, "glossary", where=where, values=values)
        known[term.term.lower()] = term
        yield change


def text_of(text: Any) -> str:
    """YAML's folded texts end in a line break that nobody typed."""
    return str(text).strip() if text is not None else ""
