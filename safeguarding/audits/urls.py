"""Addresses of audits."""

from django.urls import path

from safeguarding.audits.views import audits, findings, grid, readings, samples

urlpatterns = [
    path("safeguarding/audits/", grid.audit_list, name="audit_list"),
    path("safeguarding/audits/<int:pk>/", audits.audit_detail, name="audit_detail"),
    path("safeguarding/audits/<int:pk>/sign/", audits.audit_sign, name="audit_sign"),
    path("safeguarding/audits/<int:pk>/draw/", samples.sample_draw, name="sample_draw"),
    path("safeguarding/audits/<int:pk>/sample/", samples.sample_detail, name="sample_detail"),
    path("safeguarding/audits/<int:pk>/invite/", readings.reading_invite, name="reading_invite"),
    path("safeguarding/sampled/<int:pk>/", samples.sample_row, name="sample_row"),
    path("safeguarding/readings/<int:pk>/", readings.reading_detail, name="reading_detail"),
    path("safeguarding/readings/<int:pk>/end/", readings.reading_end, name="reading_end"),
    path("safeguarding/readings/<int:pk>/hand-in/", readings.reading_hand_in, name="reading_hand_in"),
    path("safeguarding/readings/rows/<int:pk>/", readings.reading_row, name="reading_row"),
    path("safeguarding/findings/", findings.audit_finding_list, name="audit_finding_list"),
    path("safeguarding/findings/<int:pk>/", findings.audit_finding_detail, name="audit_finding_detail"),
    path("safeguarding/findings/<int:pk>/recheck/", findings.audit_finding_recheck, name="audit_finding_recheck"),
]
