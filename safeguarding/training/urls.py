"""Addresses of training."""

from django.urls import include, path

from safeguarding.training.views import papers, people, reading, schools, sheets, types

ROOM = [
    path("", schools.training_list, name="training_list"),
    path("schools/<int:pk>/", schools.training_school, name="training_school"),
    path("people/", people.training_person_list, name="training_person_list"),
    path("people/add/", people.training_person_add, name="training_person_add"),
    path("people/<int:pk>/", people.training_person, name="training_person"),
    path("people/<int:pk>/edit/", people.training_person_edit, name="training_person_edit"),
    path("people/<int:pk>/record/", people.training_record_add, name="training_record_add"),
    path("records/<int:pk>/", people.training_record_edit, name="training_record_edit"),
    path("records/<int:pk>/remove/", people.training_record_remove, name="training_record_remove"),
    path("import/", sheets.training_import, name="training_import"),
    path("import/apply/", sheets.training_import_apply, name="training_import_apply"),
    path("import/undo/", sheets.training_import_undo, name="training_import_undo"),
    path("rules/", types.training_type_list, name="training_type_list"),
    path("rules/add/", types.training_type_add, name="training_type_add"),
    path("rules/<int:pk>/", types.training_type_edit, name="training_type_edit"),
    path("rules/<int:pk>/confirm/", types.training_type_confirm, name="training_type_confirm"),
    path("documents/", reading.document_list, name="document_list"),
    path("documents/add/", reading.document_add, name="document_add"),
    path("documents/<int:pk>/", reading.document_detail, name="document_detail"),
    path("documents/<int:pk>/version/", reading.document_version_add, name="document_version_add"),
    path("documents/<int:pk>/readers/", reading.document_reader_list, name="document_reader_list"),
    path("documents/<int:pk>/papers/", papers.paper_add, name="paper_add"),
    path("papers/<int:pk>/remove/", papers.paper_remove, name="paper_remove"),
    path("document-versions/<int:pk>/read/", reading.document_read, name="document_read"),
]
urlpatterns = [path("safeguarding/training/", include(ROOM))]
