"""Charts as SVG made on the server, the same in pages and PDFs, each with a text alternative and its table.

A chart takes plain figures and knows no app; assessment/statistics.py judges them. Every chart function returns a
SafeString to print in a template, and the `…_table` function beside it gives its figures (headers, rows).
"""

from trust.charts.dots import DotRow, dot_plot, dot_table
from trust.charts.funnels import FunnelPoint, funnel, funnel_table
from trust.charts.timelines import TimelineItem, timeline, timeline_table
from trust.charts.trends import TrendPoint, sparkline, sparkline_table, trend, trend_table
from trust.charts.words import Table

__all__ = [
    "DotRow",
    "FunnelPoint",
    "Table",
    "TimelineItem",
    "TrendPoint",
    "dot_plot",
    "dot_table",
    "funnel",
    "funnel_table",
    "sparkline",
    "sparkline_table",
    "timeline",
    "timeline_table",
    "trend",
    "trend_table",
]
