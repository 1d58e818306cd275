"""What the addresses of training are about."""

from tests import factories
from tests.project.subjects import Subject


def of_school(school):
    return {"pk": school.pk}


def person(school):
    return {"pk": factories.TraineeFactory(school=school).pk}


def record(school):
    return {"pk": factories.TrainingRecordFactory(trainee__school=school).pk}


def paper(school):
    return {"pk": factories.PaperReceiptFactory(trainee__school=school).pk}


def rule(school):
    return {"pk": factories.TrainingTypeFactory(code=f"rule-{school.pk}").pk}


def document(school):
    return {"pk": factories.DocumentVersionFactory().document.pk}


SUBJECTS: dict[str, list[Subject]] = {
    "training_school": [Subject(of_school)],
    "training_person": [Subject(person, personal=True)],
    "training_person_edit": [Subject(person)],
    "training_record_add": [Subject(person)],
    "training_record_edit": [Subject(record)],
    "training_record_remove": [Subject(record, method="post")],
    "training_type_edit": [Subject(rule)],
    "training_type_confirm": [Subject(rule, method="post")],
    "document_detail": [Subject(document)],
    "document_version_add": [Subject(document)],
    # What stands there is of the reader's own people, or the reader; the document is everybody's
    "document_reader_list": [Subject(document, ("document.view",))],
    # The document is everybody's; who stands on the page is of the keeper's own schools
    "paper_add": [Subject(document, ("document.view",), also=("training.edit",))],
    "paper_remove": [Subject(paper, method="post")],
    "document_read": [Subject(lambda school: {"pk": factories.DocumentVersionFactory().pk}, method="post")],
}
POST_ONLY: set[str] = {"training_import_apply", "training_import_undo"}
