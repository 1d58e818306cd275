"""Whoever gathers every number told outside the schools, from every page and file and on every day, and adds what they
know of their own schools, still cannot work out a count of 1 to 5.

Trusts are made at random; their schools report one after another. A reader's knowledge is written as linear equations
over the schools' counts, and each small count must be able to take more than one value.
"""

import csv
import io
import random
import re

import numpy as np
import pytest
from django.urls import reverse
from openpyxl import load_workbook
from scipy.optimize import linprog

from safeguarding.exclusions.selectors import tables
from tests.factories import (
    ExclusionCountFactory,
    ExclusionReasonFactory,
    RoleAssignmentFactory,
    SchoolFactory,
    TermRollFactory,
)

SEEDS = range(4)
NUMBERS = [0, 0, 1, 1, 2, 3, 4, 5, 5, 6, 8, 13, 40]
OUTSIDE = ["ceo", "trustee", "eht", "chair", "data_lead", "other_head"]
WAYS = ["", "?export=csv", "?export=xlsx", "?phase=primary", "?sort=-school", "?cluster={cluster}&export=csv"]
YEARS = ["2025/26", "2026/27"]
KINDS = {"suspensions": "suspension", "permanent": "permanent"}


def read_file(response, form):
    """Heads and rows of an exported list."""
    if form == "csv":
        return list(csv.reader(io.StringIO(response.content.decode("utf-8-sig"))))
    sheet = load_workbook(io.BytesIO(response.content)).active
    return [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]


def bare(html):
    return " ".join(re.sub("<[^>]+>", " ", html).split())


def read_table(html, caption):
    part = html.partition(f">{caption}</caption>")[2].split("</table>")[0]
    rows = [re.findall(r"<t[hd].*?</t[hd]>", row, re.DOTALL) for row in part.split("<tr")[1:]]
    return [[bare(cell) for cell in row] for row in rows]


class Notes:
    """All that was ever told: cells by (kind, term, school), totals by (kind, term), reasons by (term, reason)."""

    def __init__(self):
        self.cells, self.totals, self.reasons = {}, {}, {}

    def add(self, where, key, text):
        if text and text not in {"c", "–", "no return"}:
            number = int(text.split()[0])
            assert where.setdefault(key, number) == number, f"{key} was {where[key]}, now {number}"

    def of_schools(self, year, heads, rows):
        for row in rows:
            for head, text in zip(heads[1:], row[1:], strict=True):
                term, _, words = head.partition(": ")
                if words in KINDS:
                    self.add(self.cells, (KINDS[words], f"{year} {term.lower()}", row[0]), text)

    def page(self, client, year, more):
        response = client.get(f"{reverse('exclusion_list')}?year={year}&{more.removeprefix('?')}")
        assert response.status_code == 200
        if "export" in more:
            heads, *rows = read_file(response, more.rpartition("=")[2])
            return self.of_schools(year, heads, rows)
        html = response.content.decode()
        if found := read_table(html, "Suspensions and exclusions by school and term"):  # a filter may leave no school
            self.of_schools(year, found[0], found[1:])
        for label, kind in (("Suspensions", "suspension"), ("Permanent exclusions", "permanent")):
            for line, term, text in of_trust(html, "The whole trust by term"):
                if line == label:
                    self.add(self.totals, (kind, f"{year} {term}"), text)
        for line, term, text in of_trust(html, "Suspensions of the whole trust by reason and term"):
            self.add(self.reasons, (f"{year} {term}", line), text)


def of_trust(html, caption):
    """(first cell, term, cell) of a table of the whole trust."""
    heads, *rows = read_table(html, caption) or [[]]
    return [
        (row[0], head.split()[0].lower(), text) for row in rows for head, text in zip(heads[1:], row[1:], strict=True)
    ]


class Trust:
    """Schools with counts by kind, term and reason that are reported one by one."""

    def __init__(self, seed, schools):
        self.draw = random.Random(seed)
        self.schools = schools
        self.reasons = [ExclusionReasonFactory(code=code, label=f"Reason {code}") for code in ("DB", "PP", "VA")]
        self.counts = {}

    def report(self, school, period):
        TermRollFactory(school=school, period=period, pupils=self.draw.randrange(60, 900))
        term = f"{period.split()[0]} {period.split()[-2]}"
        for kind in KINDS.values():
            for reason in [*self.reasons, None]:
                number = self.draw.choice(NUMBERS) if self.draw.random() < 0.4 else 0
                if number:
                    ExclusionCountFactory(school=school, period=period, kind=kind, reason=reason, number=number)
                label = reason.label if reason else tables.NOT_STATED
                self.counts[kind, term, school.name, label] = number


def look(signed_in, notes, readers, year, school, draw, *, thoroughly):
    """One reader looks once; or one looks in every way, and each of the others in some way."""
    looks = [(readers[0], way) for way in WAYS] + [(reader, draw.choice(WAYS)) for reader in readers]
    for reader, way in looks if thoroughly else looks[:1]:
        notes.page(signed_in(reader), year, way.format(cluster=school.cluster_id))


class Knowledge:
    """What the reader who knows the schools `mine` can say of a term: equations over (kind, term, school, reason)."""

    def __init__(self, counts, notes, kind, term, mine):
        self.every = [key for key in counts if key[:2] == (kind, term)]
        self.lines, self.right, self.slacks = [], [], 0
        for key in self.every:
            if key[2] in mine:
                self.add([key], counts[key])
        self.cells_told(notes, kind, term, mine)
        if (kind, term) in notes.totals:
            self.add(self.every, notes.totals[kind, term])
        for (other, reason), number in notes.reasons.items():
            if other == term and kind == "suspension":
                self.add([key for key in self.every if key[3] == reason], number)

    def cells_told(self, notes, kind, term, mine):
        for school in dict.fromkeys(key[2] for key in self.every):
            keys = [key for key in self.every if key[2] == school]
            if (kind, term, school) in notes.cells:
                self.add(keys, notes.cells[kind, term, school])
            elif school not in mine:  # a school's count is hidden because it is 1 to 5, and everybody knows that
                self.add(keys, 1, slack=True)

    def add(self, keys, value, *, slack=False):
        """The sum is `value`; with slack, it is `value` and 0 to 4 more."""
        self.lines.append(({self.every.index(key) for key in keys}, self.slacks if slack else None))
        self.right.append(value)
        self.slacks += slack

    def reach(self, keys):
        """The lowest and highest that the sum of these counts can be."""
        width = len(self.every)
        matrix = np.zeros((len(self.lines), width + self.slacks))
        for row, (places, slack) in enumerate(self.lines):
            matrix[row, list(places)] = 1
            if slack is not None:
                matrix[row, width + slack] = -1
        aim = np.zeros(width + self.slacks)
        aim[[self.every.index(key) for key in keys]] = 1
        bounds = [(0, None)] * width + [(0, 4)] * self.slacks
        low = linprog(aim, A_eq=matrix, b_eq=self.right, bounds=bounds)
        high = linprog(-aim, A_eq=matrix, b_eq=self.right, bounds=bounds)
        assert low.status == 0, "what was told contradicts itself"
        return low.fun, -high.fun if high.status == 0 else np.inf


def worked_out(counts, notes, kind, term, mine):
    """The counts of 1 to 5 of others that this reader has worked out: schools, the hidden ones together, reasons."""
    knowledge = Knowledge(counts, notes, kind, term, mine)
    every = knowledge.every
    others = [school for school in dict.fromkeys(key[2] for key in every) if school not in mine]
    hidden = [school for school in others if (kind, term, school) not in notes.cells]
    groups = {school: [key for key in every if key[2] == school] for school in others}
    groups["all hidden"] = [key for key in every if key[2] in hidden]
    for reason in dict.fromkeys(key[3] for key in every):
        groups[reason] = [key for key in every if key[3] == reason and key[2] not in mine]
    for name, keys in groups.items():
        if 0 < sum(counts[key] for key in keys) <= 5:
            low, high = knowledge.reach(keys)
            if high - low < 0.5:
                yield (kind, term, name, sorted(mine), round(low))


@pytest.mark.requirement("S0-57")
@pytest.mark.parametrize("seed", SEEDS)
def test_no_set_of_totals_told_outside_gives_a_count_of_1_to_5(request, signed_in, school, other_school, seed):
    draw = random.Random(seed)
    places = [school, other_school, *SchoolFactory.create_batch(draw.randrange(1, 5), cluster=school.cluster)]
    both = RoleAssignmentFactory(role="head", school=places[0]).user
    RoleAssignmentFactory(role="dsl", school=places[2], user=both)
    readers = [request.getfixturevalue(name) for name in OUTSIDE] + [both]
    trust, notes = Trust(seed, places), Notes()
    terms = [term.code for year in YEARS for term in tables.terms_by_year()[year]]
    turns = [(term, place) for term in terms for place in draw.sample(places, len(places))]
    for turn, (term, place) in enumerate(turns, 1):
        trust.report(place, term)
        look(signed_in, notes, readers, term.split()[0], school, draw, thoroughly=turn % len(places) == 0)
    over = [f"{term.split()[0]} {term.split()[-2]}" for term in terms if "spring" not in term or "2025" in term]
    knows = [set(), *({place.name} for place in places), {places[0].name, places[2].name}]
    found = [
        leak
        for kind in KINDS.values()
        for term in over
        for mine in knows
        for leak in worked_out(trust.counts, notes, kind, term, mine)
    ]
    assert found == [], f"seed {seed}"
    assert {term for _, term, _ in notes.cells} <= set(over)


def test_the_solver_finds_a_count_that_a_total_gives_away(school):
    """So that the test above is about something: 3 + 40 told as 43."""
    counts = {("suspension", "t", "A", "r"): 3, ("suspension", "t", "B", "r"): 40}
    notes = Notes()
    notes.cells["suspension", "t", "B"] = 40
    assert list(worked_out(counts, notes, "suspension", "t", set())) == []
    notes.totals["suspension", "t"] = 43
    assert ("suspension", "t", "A", [], 3) in list(worked_out(counts, notes, "suspension", "t", set()))
