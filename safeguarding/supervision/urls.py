"""Addresses of supervision."""

from django.urls import include, path

from safeguarding.supervision import views

ROOM = [
    path("", views.supervision_list, name="supervision_list"),
    path("note/", views.supervision_add, name="supervision_add"),
    path("<int:pk>/remove/", views.supervision_remove, name="supervision_remove"),
    path("schools/", views.supervision_school_list, name="supervision_school_list"),
    path("key-staff/", views.key_staff_list, name="key_staff_list"),
    path("key-staff/add/", views.key_staff_add, name="key_staff_add"),
    path("key-staff/<int:pk>/end/", views.key_staff_end, name="key_staff_end"),
]
urlpatterns = [path("safeguarding/supervision/", include(ROOM))]
