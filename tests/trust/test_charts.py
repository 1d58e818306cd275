"""Every chart: well-formed, titled, escaped, readable on white, honest about gaps, printable and quick."""

import logging
import re
from datetime import date
from statistics import median
from time import perf_counter
from xml.etree import ElementTree

import pytest
from weasyprint import HTML

from assessment import statistics
from trust import charts
from trust.charts import DotRow, FunnelPoint, TimelineItem, TrendPoint, colour

EVIL = '<script>alert("1")</script> & Söhne\x07'
SVG = "{http://www.w3.org/2000/svg}"
PALE = "#ffe680"


def points(values, label="Year"):
    return [
        TrendPoint(
            f"{label} {i}", value, value and value - 4, value and value + 3, 60, "" if value else "not published"
        )
        for i, value in enumerate(values)
    ]


def dots(label="School"):
    states = ("above", "below", "noise", "too_few", "no_comparator", "")
    rows = [DotRow(f"{label} {i}", 50.0 + 5 * i, 44 + 5 * i, 57 + 5 * i, 30 * i, s, s) for i, s in enumerate(states)]
    return [*rows, DotRow(f"{label} without figures", None, status="not published")]


def schools(label="School"):
    shares = [(66.7, 300), (52.4, 210), (62.5, 8), (86.7, 60), (63.3, 30), (None, 0), (50.0, 14)]
    return [FunnelPoint(f"{label} {i}", value, n, "suppressed") for i, (value, n) in enumerate(shares)]


def steps(label="Step"):
    states = ("done", "current", "planned", "late")
    bars = [TimelineItem(f"{label} {s}", date(2027, 1, 4 + i), date(2027, 3, 1), s, s) for i, s in enumerate(states)]
    days = [TimelineItem(f"{label} {s} day", date(2027, 2, 8 + i), None, s, s) for i, s in enumerate(states)]
    return [*bars, *days, TimelineItem(f"{label} without a date", None)]


def drawn(title="Attendance rose", label="x", brand=colour.BRAND):
    """One of each chart, by name."""
    shared = {"title": title, "brand": brand}
    broken = [*points([61, 64, None, 66], label), TrendPoint(label, 70, break_before=label)]
    return {
        "trend": charts.trend(points([61, 64, None, 66, 70], label), comparator=62, comparator_label=label, **shared),
        "trend with a break": charts.trend(broken, comparator=[60, None, 61, 62, 63], **shared),
        "trend of weeks": charts.trend(points([60 + i % 7 for i in range(38)], label), **shared),
        "sparkline": charts.sparkline([93.0, None, 94.1, 93.9], **shared),
        "dot plot": charts.dot_plot(dots(label), comparator=62, comparator_label=label, n_label=label, **shared),
        "funnel": charts.funnel(schools(label), p0=62, limits=statistics.funnel_limits, n_label=label, **shared),
        "timeline": charts.timeline(steps(label), today=date(2027, 2, 8), **shared),
    }


CHARTS = sorted(drawn())


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_is_well_formed_and_starts_with_its_title(name):
    root = ElementTree.fromstring(drawn(title="Attendance rose & fell")[name])
    assert root.tag == f"{SVG}svg"
    assert root.get("role") == "img"
    assert root[0].tag == f"{SVG}title"
    assert root[0].text == "Attendance rose & fell"


@pytest.mark.parametrize("name", CHARTS)
def test_names_and_titles_are_escaped(name):
    markup = drawn(title=EVIL, label=EVIL, brand='"/><script>')[name]
    assert "<script" not in markup
    root = ElementTree.fromstring(markup)
    assert '<script>alert("1")</script> & Söhne' in "".join(root.itertext())


@pytest.mark.parametrize("name", CHARTS)
def test_every_mark_has_a_class_and_written_out_attributes_and_no_style(name):
    for node in ElementTree.fromstring(drawn()[name]).iter():
        tag = node.tag.removeprefix(SVG)
        assert node.get("style") is None and node.get("id") is None
        if tag not in ("svg", "title", "g"):
            assert node.get("class")
            assert node.get("fill") or node.get("stroke")


@pytest.mark.parametrize("name", CHARTS)
def test_coordinates_are_rounded(name):
    markup = drawn()[name]
    numbers = re.findall(r'(?: (?:x|y|[xy][12]|c[xy]|r|width|height)|points)="([^"]+)"', markup)
    assert numbers
    assert all(re.fullmatch(r"-?\d+(\.\d)?", part) for group in numbers for part in re.split(r"[ ,]", group))


@pytest.mark.parametrize("name", CHARTS)
def test_the_same_figures_give_the_same_drawing(name):
    assert drawn()[name] == drawn()[name]


@pytest.mark.parametrize("brand", [colour.BRAND, PALE])
@pytest.mark.parametrize("name", CHARTS)
def test_text_and_marks_stand_out_from_white(name, brand):
    for node in ElementTree.fromstring(drawn(brand=brand)[name]).iter():
        css, fill, stroke = node.get("class", ""), node.get("fill"), node.get("stroke")
        if node.tag == f"{SVG}text":
            assert colour.contrast(fill) >= 4.5
        elif css.split(" ")[0] in ("mark", "bar", "milestone", "whisker", "comparator", "limit", "trend-line"):
            seen = [c for c in (fill, stroke) if c not in (None, "none")]
            assert max(colour.contrast(c) for c in seen) >= 3


def test_states_differ_by_shape_and_not_by_colour_alone():
    root = ElementTree.fromstring(charts.dot_plot(dots(), title="x"))
    by_state = {}
    for node in root.iter():
        css = node.get("class", "")
        if css.startswith("mark "):
            first = node.get("points", "").split(" ")[0] if node.get("points") else ""
            corners = len(node.get("points", "").split())
            rises = corners == 3 and float(first.split(",")[1]) > float(node.get("points").split(",")[-1])
            by_state[css] = (node.tag, corners, rises, node.get("fill") == colour.WHITE)
    assert len(by_state) == 5
    assert len(set(by_state.values())) == 5
    late = charts.timeline([TimelineItem("a", date(2027, 1, 1), date(2027, 2, 1), "late")], title="x")
    assert ElementTree.fromstring(late).find(f"{SVG}path[@class='hatch']").get("d").count("M") > 3


def lines_of(markup, css):
    return [node.get("points").split() for node in ElementTree.fromstring(markup).iter() if node.get("class") == css]


def test_a_missing_value_interrupts_the_line_and_is_said_in_words():
    markup = charts.trend(points([61, 64, None, 66, 70]), title="x")
    assert [len(run) for run in lines_of(markup, "trend-line")] == [2, 2]
    assert markup.count('class="trend-point"') == 4
    assert "not published" in markup
    assert [len(run) for run in lines_of(charts.sparkline([1, 2, None, 3, 4], title="x"), "spark-line")] == [2, 2]


def test_values_that_are_not_numbers_are_missing_too():
    nan, endless = float("nan"), float("inf")
    assert "chart-empty" in charts.trend([TrendPoint("a", nan)], title="x")
    assert charts.trend([TrendPoint("a", 5.0, -endless, endless)], title="x").count("whisker") == 0
    assert charts.dot_plot([DotRow("a", 5.0, 0, endless), DotRow("b", nan)], title="x").count("whisker") == 0
    assert "chart-empty" in charts.sparkline([nan, None], title="x")
    assert "nan" not in charts.sparkline([nan, 1, 2], title="x")


def test_a_break_forbids_comparing_across_it():
    later = TrendPoint("d", 70, break_before="new measure")
    markup = charts.trend([*points([61, 64, 66]), later], title="x", comparator=60)
    assert [len(run) for run in lines_of(markup, "trend-line")] == [3]
    assert len(lines_of(markup, "comparator")) == 2
    assert "new measure" in markup
    assert "not comparable with earlier: new measure" in charts.trend_table([later]).rows[0]


def test_a_missing_last_value_has_no_dot_at_the_end_of_a_sparkline():
    assert "spark-last" not in charts.sparkline([1, 2, None], title="x")
    assert "spark-last" in charts.sparkline([1, 2, 3], title="x")


@pytest.mark.parametrize(
    "chart",
    [
        charts.trend(points([63.3]), title="x", comparator=62),
        charts.trend(points([100, 100]), title="x"),
        charts.trend(points([0, 0]), title="x", unit=""),
        charts.sparkline([5], title="x"),
        charts.dot_plot([DotRow("a", 5.0)], title="x", unit="per 100"),
        charts.funnel([FunnelPoint("a", 50.0, 9)], p0=62, limits=statistics.funnel_limits, title="x"),
        charts.funnel([FunnelPoint("a", 0.0, 3000)], p0=0, limits=statistics.funnel_limits, title="x"),
        charts.timeline([TimelineItem("a", date(2027, 2, 8))], title="x"),
        charts.timeline([TimelineItem("a", date(2017, 2, 8), date(2037, 2, 8))], title="x"),
    ],
)
def test_one_point_or_an_extreme_is_still_drawn(chart):
    root = ElementTree.fromstring(chart)
    width, height = float(root.get("width")), float(root.get("height"))
    for node in root.iter():
        for name, most in (("x", width), ("cx", width), ("y", height), ("cy", height), ("y1", height), ("y2", height)):
            assert -1 <= float(node.get(name, 0)) <= most + 1


@pytest.mark.parametrize(
    ("chart", "words"),
    [
        (charts.trend([], title="x"), "No figures"),
        (charts.trend(points([None, None]), title="x", comparator=62), "No figures"),
        (charts.sparkline([], title="x"), "No figures"),
        (charts.dot_plot([DotRow("a", None)], title="x", comparator=62), "No figures"),
        (charts.funnel([], p0=62, limits=statistics.funnel_limits, title="x"), "No figures"),
        (charts.timeline([], title="x"), "Nothing is planned"),
    ],
)
def test_no_data_gives_a_sentence_instead_of_a_chart(chart, words):
    assert words in chart
    assert "<svg" not in chart


def test_each_table_says_what_its_chart_draws():
    trend = charts.trend_table(points([61, None]), comparator=62)
    assert trend.headers == ("Period", "Value", "95% interval", "Pupils", "National", "Note")
    assert trend.rows[0] == ("Year 0", "61.0%", "57.0% to 64.0%", "60", "62.0%", "")
    assert trend.rows[1][:3] == ("Year 1", "not published", "")
    assert charts.sparkline_table(["a", "b"], [1, None]).rows == (("a", "1.0%"), ("b", "no figure"))
    dot = charts.dot_table([DotRow("a", 7.8, 6.1, 9.9, 1200, "noise", "could be chance")], unit="per 100")
    assert dot.rows == (("a", "7.8 per 100", "6.1 to 9.9 per 100", "1,200", "no figure", "could be chance"),)
    step = charts.timeline_table([TimelineItem("Visit", date(2027, 2, 4), None, "late", "late by 4 days")])
    assert step.rows == (("Visit", "Thursday 4 February 2027", "", "late by 4 days"),)


def test_figures_are_written_with_the_decimals_of_their_measure_and_a_true_minus():
    progress = [TrendPoint("2025/26", -0.42, -0.7, -0.1, 1090)]
    assert charts.trend_table(progress, unit="", decimals=2).rows[0][1:4] == ("−0.42", "−0.70 to −0.10", "1,090")
    assert "−0.42" in charts.trend(progress, title="x", unit="", decimals=2)
    assert charts.dot_table([DotRow("a", 62.4)], decimals=0).rows[0][1] == "62%"
    assert charts.sparkline_table(["a"], [-0.04]).rows == (("a", "0.0%"),)


def test_what_lies_beyond_a_timelines_frame_is_said_in_words():
    before, after = TimelineItem("a", date(2024, 9, 1), date(2024, 9, 9)), TimelineItem("b", date(2028, 9, 1))
    markup = charts.timeline([before, after], title="x", start=date(2026, 9, 1), end=date(2027, 7, 31))
    assert "earlier" in markup and "later" in markup
    assert 'class="bar' not in markup and 'class="milestone' not in markup


def test_a_legend_too_wide_for_one_line_makes_the_chart_taller():
    heights = [
        float(ElementTree.fromstring(charts.dot_plot(dots(), title="x", width=width)).get("height"))
        for width in (640, 320)
    ]
    assert heights[1] > heights[0]


def test_a_long_name_is_cut_and_whole_on_pointing():
    name = "St Oswald’s Church of England Voluntary Aided Primary School"
    markup = charts.dot_plot([DotRow(name, 50.0)], title="x")
    assert f"<title>{name}</title>" in markup and "…</text>" in markup


def test_the_funnel_calls_outside_only_what_chance_would_hardly_do():
    table = charts.funnel_table(schools(), p0=62, limits=statistics.funnel_limits)
    assert [row[4] for row in table.rows] == [
        "could be chance",
        "outside 95%",
        "too few to say",
        "outside 99.8%: look into it",
        "could be chance",
        "",
        "could be chance",
    ]
    assert table.rows[5][1] == "suppressed"
    assert charts.funnels.FEWEST == statistics.FEWEST
    assert charts.funnels.SMOOTH_FROM == statistics.EXACT_BELOW


def test_a_rounded_percentage_on_the_limit_is_inside():
    low = statistics.funnel_limits(0.62, 15).low
    rounded = round(low * 100, 1) - 0.04
    assert charts.funnels.zone(FunnelPoint("a", rounded, 15), 62, statistics.funnel_limits) == "noise"


@pytest.mark.parametrize("name", CHARTS)
def test_weasyprint_draws_it_without_a_warning(name, caplog):
    page = f"<!doctype html><html lang='en-GB'><title>x</title><body>{drawn()[name]}</body></html>"
    with caplog.at_level(logging.WARNING):
        pdf = HTML(string=page).write_pdf()
    assert pdf.startswith(b"%PDF")
    assert [record.getMessage() for record in caplog.records if record.name.startswith("weasyprint")] == []


def test_the_text_alternative_reaches_the_tagged_pdf():
    chart = drawn(title="Attendance rose")["trend"]
    page = f"<!doctype html><html lang='en-GB'><title>x</title><body>{chart}</body></html>"
    pdf = HTML(string=page).write_pdf(pdf_variant="pdf/ua-1", uncompressed_pdf=True)
    assert b"/Alt (Attendance rose)" in pdf


def cost(make):
    """Median of 40 runs in milliseconds, after one to warm up."""
    make()
    times = []
    for _ in range(40):
        start = perf_counter()
        make()
        times.append((perf_counter() - start) * 1000)
    return median(times)


@pytest.mark.parametrize(
    "make",
    [
        lambda: charts.trend(points([61, 64, None, 66, 70]), title="x", comparator=62),
        lambda: charts.sparkline([93.0, None, 94.1, 93.9], title="x"),
        lambda: charts.dot_plot(dots() * 2, title="x", comparator=62),
        lambda: charts.funnel(schools(), p0=62, limits=statistics.funnel_limits, title="x"),
        lambda: charts.timeline(steps(), title="x", today=date(2027, 2, 8)),
    ],
    ids=["trend", "sparkline", "dot plot", "funnel", "timeline"],
)
def test_a_chart_takes_about_a_millisecond_at_most(make):
    # Aim: under 1 ms on a quiet machine; the limit leaves room for a busy one.
    assert cost(make) < 4
