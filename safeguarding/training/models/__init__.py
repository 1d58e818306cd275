"""Training that is asked for, the people it is asked of, what they did, and what they read."""

from safeguarding.training.models.people import Trainee
from safeguarding.training.models.reading import Document, DocumentVersion, PaperReceipt, Receipt
from safeguarding.training.models.records import TrainingRecord
from safeguarding.training.models.types import TrainingType

__all__ = ["Document", "DocumentVersion", "PaperReceipt", "Receipt", "Trainee", "TrainingRecord", "TrainingType"]
