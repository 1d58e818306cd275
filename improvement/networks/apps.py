"""Networks of schools, KIT meetings and the termly report on quality of education: the app."""

from django.apps import AppConfig


class NetworksConfig(AppConfig):
    name = "improvement.networks"
    label = "networks"
