"""Addresses: the annual review, changes to come, a change in the year."""

from django.urls import path

from charter.review.views import changes, lines, publishing, reviews

urlpatterns = [
    path("charter/review/", reviews.review_board, name="review_board"),
    path("charter/review/usual-dates/", reviews.review_plan, name="review_plan"),
    path("charter/review/<int:pk>/", reviews.review_detail, name="review_detail"),
    path("charter/review/<int:pk>/dates/", reviews.review_dates, name="review_dates"),
    path("charter/review/<int:pk>/open/", reviews.review_open, name="review_open"),
    path("charter/review/<int:pk>/seen/", reviews.review_seen, name="review_seen"),
    path("charter/review/<int:pk>/keep/", reviews.review_keep, name="review_keep"),
    path("charter/review/<int:pk>/consulted/", reviews.review_consulted, name="review_consulted"),
    path("charter/review/<int:pk>/new/", lines.line_add, name="line_add"),
    path("charter/review/<int:pk>/decide/", lines.review_decide, name="review_decide"),
    path("charter/review/<int:pk>/publish/", publishing.review_publish, name="review_publish"),
    path("charter/review/<int:pk>/progress/", publishing.review_progress, name="review_progress"),
    path("charter/review/lines/<int:pk>/", lines.line_detail, name="line_detail"),
    path("charter/review/lines/<int:pk>/outcome/", lines.line_outcome, name="line_outcome"),
    path("charter/review/lines/<int:pk>/take-back/", lines.line_take_back, name="line_take_back"),
    path("charter/changes/", changes.charter_change_list, name="charter_change_list"),
    path("charter/decisions/<int:pk>/change/", changes.decision_change, name="decision_change"),
]
