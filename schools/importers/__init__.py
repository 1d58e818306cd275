"""The files that schools bring in: Get Information About Schools, and term dates."""

from schools.importers import gias, term_dates

IMPORTERS = (*gias.IMPORTERS, *term_dates.IMPORTERS)
