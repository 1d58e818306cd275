"""Hand-made reports: of an ordinary school, and one with the most and the longest of everything."""

from governance.kpi import sentences
from governance.kpi.shape import (
    AREAS,
    FIGURES,
    FINDINGS,
    MOVES,
    POINTS,
    TRENDS,
    AreaLine,
    FigureLine,
    KpiReport,
    Move,
    Point,
    Source,
    Trend,
    short,
)

WORDS = {
    "below": ("worse than national", "▼"),
    "above": ("better than national", "▲"),
    "noise": ("could be chance", "≈"),
    "too_few": ("too few to say", "·"),
}
LONG = short("Disadvantaged pupils meeting the expected standard in reading, writing and maths combined")


def line(name, value, n, national, interval, verdict, source=1):
    words, mark = WORDS[verdict]
    return FigureLine(
        figure=1, code=name.lower(), name=name, value=value, n=n, national=national, interval=interval, verdict=verdict,
        verdict_words=words, mark=mark, period="2023/24, provisional", source=source, number=1.0, low=0.5, high=1.5,
        higher_is_better=True,
    )  # fmt: skip


def trend(title, unit="%", count=4):
    years = [f"20{year}/{year + 1}" for year in range(24 - count, 24)]
    points = [
        Point(year, 91 + place * 0.4, 90 + place * 0.4, 92 + place * 0.4, 280 + place, "", "", 94 - place * 0.2)
        for place, year in enumerate(years)
    ]
    return Trend(title, unit, 1, tuple(points), 1)


def ordinary():
    figures = (
        line("Attendance", "91.2%", "287", "93.1%", "90.1% to 92.2%", "below"),
        line("Persistent absence", "19.8%", "287", "15.2%", "15.6% to 24.8%", "below"),
        line("Suspension rate", "1.4 per 100", "287", "2.1 per 100", "0.4 to 3.6", "noise"),
        line("Reading, writing and maths, expected", "71%", "45", "61%", "57% to 82%", "noise", 2),
        line("Phonics, Year 1", "91%", "44", "80%", "81% to 96%", "above", 2),
        line("Higher standard", "hidden: 1 to 5 pupils", "", "8%", "", "too_few", 2),
    )
    areas = (AreaLine("Safeguarding", 2, 0, 1, 3, 12), AreaLine("Attendance", 0, 0, 1, 2, 0))
    findings = [
        *map(sentences.worse, figures[:2]),
        sentences.late(areas[0]),
        sentences.better(figures[4]),
    ]
    return KpiReport(
        school="Ashfield Primary",
        urn="900001",
        phase="Primary",
        roll="287",
        colour="#7a1f4e",
        logo=None,
        trust="Harbour Learning Trust",
        as_at="2027-01-19",
        headline=sentences.headline(figures, areas),
        findings=tuple(findings),
        more_findings=0,
        questions=tuple(sentences.questions(findings, {line.name: line.code for line in figures})),
        figures=figures,
        more_figures=0,
        trends=(
            trend("Attendance: 91.2%, worse than national"),
            trend("Persistent absence: 19.8%, worse than national"),
            trend("Suspensions: 1.4 per 100, could be chance", "per 100"),
            trend("KS2 RWM: 71%, could be chance"),
        ),
        areas=areas,
        moves=(Move("Attendance", "90.8%", "91.2%", sentences.CHANCE),),
        since="Since the report of 4 Nov 2026",
        sources=(
            Source(1, "Department for Education, pupil absence in schools. Read 12 Jan 2027."),
            Source(2, "Department for Education, key stage 2 performance tables. Read 12 Jan 2027."),
        ),
    )


def worst():
    figures = tuple(
        line(LONG, "hidden: 1 to 5 pupils", "10,287", "99.9 per 100", "10.1% to 92.2%", "below") for _ in range(FIGURES)
    )
    area = AreaLine(short("Special educational needs and inclusion in each of our schools"), 12, 11, 10, 19, 187)
    hardest = max((words for _, words in sentences.ASK), key=len)
    source = "Department for Education, suspensions and permanent exclusions in England, by school. Read 12 Jan 2027."
    return KpiReport(
        school="The Right Reverend Bishop Wilberforce and Our Lady Church of England Voluntary Aided Primary Academy",
        urn="900001",
        phase="Alternative provision",
        roll="2,871",
        colour="#ffee00",
        logo=None,
        trust="The Harbour and Northern Counties Learning Trust of Academies",
        as_at="2027-09-22",
        headline="12 figures need a closer look. 138 tasks were not done in time. 12 figures are clearly better.",
        findings=tuple(sentences.worse(figures[0]) for _ in range(FINDINGS)),
        more_findings=18,
        questions=tuple(f"{LONG}: {hardest}" for _ in range(3)),
        figures=figures,
        more_figures=27,
        trends=tuple(trend(f"{LONG}: 92.2 per 100, worse than national", "per 100", POINTS) for _ in range(TRENDS)),
        areas=(area,) * AREAS,
        moves=(Move(LONG, "hidden: 1 to 5 pupils", "hidden: 1 to 5 pupils", sentences.UNSURE),) * MOVES,
        since="Since the report of 24 Nov 2026",
        sources=tuple(Source(number, source) for number in range(1, 7)),
    )


def snapshot(name):
    return {"ordinary": ordinary, "worst": worst}[name]().as_snapshot()
