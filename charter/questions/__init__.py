"""Questions of the trust's forms: what kinds there are, and what a definition of a form may say."""

from charter.questions.definition import OFFERED, Choice, Definition, Question, Section, parse, read
from charter.questions.kinds import KINDS, Kind, kind_of

__all__ = ["KINDS", "OFFERED", "Choice", "Definition", "Kind", "Question", "Section", "kind_of", "parse", "read"]
