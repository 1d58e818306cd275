"""Bringing training in from other systems' sheets: the people who have no account, and what everybody completed.

Who sends a file may enter people and training only where they keep them: rows of other schools are rejected.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from safeguarding.person_types import PersonType
from safeguarding.training.models import Trainee, TrainingRecord, TrainingType
from safeguarding.training.selectors.keeping import keeps_all, schools_of
from schools.models import School
from trust.imports import registers
from trust.imports.kinds import Comparison, Importer, Job
from trust.imports.registers import DATE, Entry, as_date
from trust.imports.sheets import Column, Layout, Sheet
from trust.models import User

NO_DATE = "“{}” is no date. Write it as 31/12/2026."
URN = Column("URN", pattern=r"\d{5,7}", says="“{}” is no URN: five to seven digits.")
PEOPLE = Layout(
    "people",
    (
        Column("Name", aliases=("Full name", "Employee"), required=True, filled=True),
        Column("Type", aliases=("Person type", "Role type"), required=True, filled=True),
        URN,
        Column("Started", aliases=("Start date",), required=True, filled=True, pattern=DATE, says=NO_DATE),
        Column("Left", aliases=("Leaving date", "End date"), pattern=DATE, says=NO_DATE),
    ),
)
RECORDS = Layout(
    "training",
    (
        Column("Name", aliases=("Full name", "Employee"), required=True),
        Column("E-mail", aliases=("Email", "E-mail address")),
        URN,
        Column("Training", aliases=("Course", "Course name"), required=True, filled=True),
        Column("Completed", aliases=("Date completed", "Completion date"), required=True, filled=True, pattern=DATE,
               says=NO_DATE),
        Column("Provider", aliases=("Given by",)),
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Places:
    """Where the sender may enter anything: schools by URN, and the trust itself (no URN)."""

    schools: Mapping[str, School]
    trust: bool

    @classmethod
    def of(cls, by: User) -> "Places":
        system = by == User.objects.system()
        schools = School.objects.all() if system else schools_of(by)
        return cls({str(school.urn): school for school in schools if school.urn}, system or keeps_all(by))

    def refusal(self, urn: str) -> str:
        if not urn:
            return "" if self.trust else "Give the URN of the school."
        return "" if urn in self.schools else "“{}” is no school whose training you keep."


def name_key(name: str) -> str:
    return " ".join(name.split()).casefold()


def rows_at_places(sheet: Sheet, places: Places) -> Iterator[tuple[int, pd.Series, School | None]]:
    """The live rows whose place the sender keeps; the others are rejected beside their URN."""
    for row, line in sheet.live.iterrows():
        urn = line.get("URN", "")
        if refused := places.refusal(urn):
            sheet.reject([row], "URN", refused)  # type: ignore[list-item]
        else:
            yield int(row), line, places.schools.get(urn)  # type: ignore[call-overload]


def compare_people(sheet: Sheet, job: Job) -> Comparison:
    sheet.check()
    known = {(name_key(person.name), person.school_id): person for person in Trainee.objects.select_related("school")}
    types = {word: kind for kind in PersonType for word in (kind.value, kind.label.casefold())}
    seen: set[tuple[str, int | None]] = set()
    entries = []
    for row, line, school in rows_at_places(sheet, Places.of(job.by)):
        key = (name_key(line["Name"]), school.pk if school else None)
        kind = types.get(line["Type"].casefold())
        if kind is None:
            sheet.reject([row], "Type", "“{}” is no kind of person that is known here.")
        elif key in seen:
            sheet.reject([row], "Name", "“{}” is in this file twice for one place.")
        elif (person := known.get(key)) and person.user_id:
            sheet.settle([row], "skipped")
        else:
            seen.add(key)
            entries.append(Entry(row, Trainee, person, person_values(line, school, kind)))
    return registers.compare(entries, sheet)


def person_values(line: pd.Series, school: School | None, kind: PersonType) -> dict[str, Any]:
    values = {"name": " ".join(line["Name"].split()), "school": school, "person_type": kind.value}
    return {**values, "since": as_date(line["Started"]), "until": as_date(line.get("Left", ""))}


def compare_records(sheet: Sheet, job: Job) -> Comparison:
    sheet.check()
    by_name: dict[tuple[str, int | None], list[Trainee]] = defaultdict(list)
    for person in Trainee.objects.select_related("school", "user"):
        by_name[name_key(person.name), person.school_id].append(person)
        if person.user:
            by_name[person.user.email.casefold(), person.school_id].append(person)
    trainings = {word.casefold(): kind for kind in TrainingType.objects.all() for word in (kind.code, kind.name)}
    entries = []
    for row, line, school in rows_at_places(sheet, Places.of(job.by)):
        people = by_name.get((who(line), school.pk if school else None), [])
        training = trainings.get(line["Training"].casefold())
        if len(people) != 1:
            said = "Nobody of this name is entered there." if not people else "Several of this name: give the e-mail."
            sheet.reject([row], "Name", said)
        elif training is None:
            sheet.reject([row], "Training", "“{}” is no training that is asked for here.")
        else:
            entries.append(record_entry(row, line, people[0], training, job))
    return registers.compare(once_each(entries, sheet), sheet)


def who(line: pd.Series) -> str:
    return line.get("E-mail", "").casefold() or name_key(line["Name"])


def record_entry(row: int, line: pd.Series, person: Trainee, training: TrainingType, job: Job) -> Entry:
    """What is recorded already keeps who recorded it; a provider that the file names is taken over."""
    key = {"trainee": person, "training_type": training, "completed_on": as_date(line["Completed"])}
    provider = {"provider": line["Provider"]} if line.get("Provider") else {}
    there = TrainingRecord.objects.filter(**key).first()
    if there is not None:
        return Entry(row, TrainingRecord, there, provider)
    return Entry(row, TrainingRecord, None, {**key, **provider, "recorded_by": job.by, "recorded_at": job.now})


def once_each(entries: list[Entry], sheet: Sheet) -> Iterator[Entry]:
    seen: set[tuple] = set()
    for entry in entries:
        values = entry.values
        key = (values.get("trainee"), values.get("training_type"), values.get("completed_on"))
        if entry.record is None and key in seen:
            sheet.reject([entry.row], "", "This training of this day is in the file twice.")
        else:
            seen.add(key)
            yield entry


def importer(name: str, label: str, order: int, layout: Layout, compare: Any, help: str) -> Importer:
    return Importer(
        name=name, label=label, order=order, layouts=(layout,), compare=compare, apply=registers.apply,
        undo=registers.undo, help=help, classed="C4",
    )  # fmt: skip


IMPORTERS = (
    importer("training-people", "People without an account, for training", 70, PEOPLE, compare_people,
             "Name, Type, URN, Started, Left. No URN: the trust itself."),
    importer("training-records", "Training completed", 71, RECORDS, compare_records,
             "Name or E-mail, URN, Training, Completed, Provider."),
)  # fmt: skip
KINDS = tuple(one.name for one in IMPORTERS)
