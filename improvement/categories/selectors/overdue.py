"""Schools whose need was to be looked at again and has not been (S4-8)."""

from datetime import date

from improvement.categories.models import CategoryReview
from schools.models import School


def overdue_reviews(day: date) -> list[CategoryReview]:
    """The review judged last of each open school, where its day has passed and no later one is judged."""
    rows = CategoryReview.objects.filter(school__in=School.objects.open_on(day)).latest_of_schools(day)  # type: ignore[attr-defined]
    found = CategoryReview.objects.filter(pk__in=rows.values("pk"), review_due_on__lt=day)
    return list(found.for_pages().order_by("review_due_on", "school__sort_name"))  # type: ignore[attr-defined]
