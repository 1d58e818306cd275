"""All addresses."""

from django.contrib.auth.decorators import login_not_required
from django.urls import include, path, re_path
from drf_spectacular.views import SpectacularAPIView

from trust import views
from trust.history import views as history

handler403 = "trust.errors.forbidden"
handler404 = "trust.errors.missing"
handler500 = "trust.errors.broken"

urlpatterns = [
    path("healthz", views.healthz, name="healthz"),
    path("reason/", views.reason, name="reason"),
    path("second-factor/", views.second_factor, name="second_factor"),
    re_path(r"^brand/(?P<colour>[0-9a-f]{6})\.css$", views.brand, name="brand"),
    path("logos/<int:pk>.png", views.trust_logo, name="trust_logo"),
    path("accessibility/", views.accessibility, name="accessibility"),
    path("read-log/", history.read_log, name="read_log"),
    path("settings/", views.trust_settings, name="trust_settings"),
    path("style/", views.style, name="style"),
    path("accounts/", include("allauth.urls")),
    path("api/v1/schema/", login_not_required(SpectacularAPIView.as_view()), name="schema"),
    path("", include("trust.notices.urls")),
    path("", include("trust.imports.urls")),
    path("", include("schools.urls")),
    path("", include("assessment.urls")),
    path("", include("governance.urls")),
    path("", include("charter.urls")),
    path("", include("charter.services.urls")),
    path("", include("charter.adoption.urls")),
    path("", include("charter.workload.urls")),
    path("", include("charter.values.urls")),
    path("", include("charter.review.urls")),
    path("", include("charter.deciding.urls")),
    path("", include("charter.publication.urls")),
    path("", include("improvement.urls")),
    path("", include("improvement.plans.urls")),
    path("", include("improvement.categories.urls")),
    path("", include("improvement.visits.urls")),
    path("", include("improvement.capacity.urls")),
    path("", include("improvement.practice.urls")),
    path("", include("improvement.coaching.urls")),
    path("", include("improvement.networks.urls")),
    path("", include("people.urls")),
    path("", include("safeguarding.urls")),
    path("", include("safeguarding.register.urls")),
    path("", include("safeguarding.training.urls")),
    path("", include("safeguarding.policies.urls")),
    path("", include("safeguarding.supervision.urls")),
    path("", include("safeguarding.exclusions.urls")),
    path("", include("safeguarding.audits.urls")),
    path("", include("safeguarding.crosschecks.urls")),
    path("", include("dashboard.urls")),
]
