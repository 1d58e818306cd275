"""Addresses: categories and reviews of a school's need, strengths, phases, notes on leaders."""

from django.urls import path

from improvement.categories.views import categories, phases, reviews

HERE = "improvement/categories"
REVIEW = f"{HERE}/reviews/<int:pk>"

urlpatterns = [
    path(f"{HERE}/", categories.category_list, name="category_list"),
    path(f"{HERE}/open/", categories.category_open, name="category_open"),
    path(f"{HERE}/schools/<int:pk>/", categories.category_school, name="category_school"),
    path(f"{REVIEW}/", reviews.category_review_detail, name="category_review_detail"),
    path(f"{REVIEW}/say/", reviews.category_say, name="category_say"),
    path(f"{REVIEW}/read/", reviews.category_read, name="category_read"),
    path(f"{REVIEW}/judge/", reviews.category_judge, name="category_judge"),
    path(f"{REVIEW}/tell/", reviews.category_tell, name="category_tell"),
    path(f"{REVIEW}/reply/", reviews.category_reply, name="category_reply"),
    path(f"{REVIEW}/appeal/", reviews.category_appeal, name="category_appeal"),
    path(f"{REVIEW}/appeal/decide/", reviews.category_appeal_decide, name="category_appeal_decide"),
    path(f"{REVIEW}/close/", reviews.category_close, name="category_close"),
    path(f"{HERE}/replay/<int:pk>/", reviews.category_replay, name="category_replay"),
    path("improvement/strengths/", categories.strength_list, name="strength_list"),
    path("improvement/strengths/add/", categories.strength_add, name="strength_add"),
    path("improvement/phases/", phases.phase_list, name="phase_list"),
    path("improvement/phases/<int:pk>/", phases.phase_school, name="phase_school"),
    path("improvement/phases/<int:pk>/move/", phases.phase_move, name="phase_move"),
    path("improvement/phases/<int:pk>/steps/<int:step>/", phases.phase_step_do, name="phase_step_do"),
    path("improvement/leadership/", phases.leadership_fit_list, name="leadership_fit_list"),
    path("improvement/leadership/add/", phases.leadership_fit_add, name="leadership_fit_add"),
]
