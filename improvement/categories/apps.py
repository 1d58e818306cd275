"""The level of need of each school, judged yearly and looked at again at six months: the app."""

from django.apps import AppConfig


class CategoriesConfig(AppConfig):
    name = "improvement.categories"
    label = "categories"
