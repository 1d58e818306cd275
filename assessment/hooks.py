"""What assessment adds elsewhere."""

from assessment.importers.kinds import IMPORTERS
from trust.hooks import register

register(*IMPORTERS)
