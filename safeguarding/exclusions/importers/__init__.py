"""The files of counts that schools bring in: suspensions and exclusions by term, recording systems by month."""

from safeguarding.exclusions.importers import exclusions, records

IMPORTERS = (exclusions.IMPORTER, records.IMPORTER)
