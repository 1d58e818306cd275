"""docs/requirements.md is what the marks say."""

from django.core.management import call_command


def test_the_requirements_page_is_up_to_date():
    assert call_command("requirements", check=True) is None
