"""The kind of file as the imports engine knows it."""

from safeguarding.register.importing.columns import LAYOUT, read_record
from safeguarding.register.importing.loading import apply, compare, undo
from trust.imports.kinds import Importer
from trust.models import DataClass

KIND = "record"
IMPORTER = Importer(
    name=KIND,
    label="Single Central Record",
    layouts=(LAYOUT,),
    compare=compare,
    apply=apply,
    undo=undo,
    help="One row a person, as other systems export it.",
    order=90,
    read=read_record,
    classed=DataClass.C4,
    own_pages=True,
)
