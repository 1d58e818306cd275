"""What assessment adds elsewhere: its kinds of import, its pages, its part of the demo trust."""

from assessment import demo
from assessment.importers.kinds import IMPORTERS
from trust.hooks import DemoPart, register

register(*IMPORTERS, DemoPart("figures", 50, demo.make_figures))
