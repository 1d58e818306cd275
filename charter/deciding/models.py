"""The words by which a line of the charter or of the scheme is found."""

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models

from trust.access.scopes import Scope
from trust.models import DataClass, Record

CONFIG = "english"


class SearchLine(Record):
    """A HolderLine's words, indexed for PostgreSQL's full-text search. `actions.refresh` can make it anew at any time,
    so it has no history of its own.
    """

    data_class = DataClass.C1
    scope = Scope()

    source = models.CharField(max_length=30)
    key = models.CharField(max_length=80)
    matter = models.CharField(max_length=200)
    words = models.TextField(blank=True)
    text = models.TextField(blank=True)
    vector = models.GeneratedField(
        expression=SearchVector("matter", weight="A", config=CONFIG)
        + SearchVector("words", weight="B", config=CONFIG)
        + SearchVector("text", weight="C", config=CONFIG),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    class Meta:
        ordering = ["source", "key"]
        constraints = [models.UniqueConstraint(fields=["source", "key"], name="searched_once")]
        indexes = [GinIndex(fields=["vector"], name="search_line_words")]

    def __str__(self) -> str:
        return self.matter
