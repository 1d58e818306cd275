"""Addresses: mission, vision and values, and what people say about them."""

from django.urls import path

from charter.values.views import church, promises, pulses, purpose, reflections, signposts, tags, terms

urlpatterns = [
    path("values/", purpose.values_home, name="values_home"),
    path("values/start/", purpose.purpose_start, name="purpose_start"),
    path("values/years/<int:pk>/", purpose.purpose_detail, name="purpose_detail"),
    path("values/years/<int:pk>/edit/", purpose.purpose_edit, name="purpose_edit"),
    path("values/years/<int:pk>/publish/", purpose.purpose_publish, name="purpose_publish"),
    path("values/years/<int:pk>/<slug:kind>/add/", purpose.part_add, name="part_add"),
    path("values/<slug:kind>/<int:pk>/edit/", purpose.part_edit, name="part_edit"),
    path("values/promises/<int:pk>/", promises.promise_detail, name="promise_detail"),
    path("values/promises/<int:pk>/evidence/", promises.promise_evidence, name="promise_evidence"),
    path("values/reflections/", reflections.reflection_list, name="reflection_list"),
    path("values/lines/<int:pk>/reflect/", reflections.reflection_edit, name="reflection_edit"),
    path("pulses/", pulses.pulse_list, name="pulse_list"),
    path("pulses/open/", pulses.pulse_open, name="pulse_open"),
    path("pulses/<int:pk>/", pulses.pulse_detail, name="pulse_detail"),
    path("pulses/<int:pk>/answer/", pulses.pulse_answer, name="pulse_answer"),
    path("pulses/<int:pk>/end/", pulses.pulse_end, name="pulse_end"),
    path("tags/<slug:kind>/<int:pk>/", tags.tags_edit, name="tags_edit"),
    path("glossary/", terms.glossary_list, name="glossary_list"),
    path("glossary/add/", terms.term_add, name="term_add"),
    path("glossary/<int:pk>/edit/", terms.term_edit, name="term_edit"),
    path("church-inspections/", church.church_list, name="church_list"),
    path("church-inspections/add/", church.church_add, name="church_add"),
    path("church-inspections/<int:pk>/", church.church_detail, name="church_detail"),
    path("church-inspections/<int:pk>/edit/", church.church_edit, name="church_edit"),
    path("speak-up/", signposts.speak_up, name="speak_up"),
    path("speak-up/edit/", signposts.signposts_edit, name="signposts_edit"),
]
