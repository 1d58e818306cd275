"""Addresses: the service catalogue, requests to a service and what each service reports."""

from django.urls import path

from charter.services.views import catalogue, products, report, requests

urlpatterns = [
    path("services/", catalogue.service_list, name="service_list"),
    path("services/add/<int:pk>/", catalogue.service_add, name="service_add"),
    path("services/ask/", catalogue.service_ask, name="service_ask"),
    path("services/<int:pk>/", catalogue.service_detail, name="service_detail"),
    path("services/<int:pk>/edit/", catalogue.service_edit, name="service_edit"),
    path("services/process-packs/<int:pk>/", catalogue.process_pack_detail, name="process_pack_detail"),
    path("services/requests/", requests.service_request_list, name="service_request_list"),
    path("services/requests/<int:pk>/", requests.service_request_detail, name="service_request_detail"),
    path("services/requests/<int:pk>/take/", requests.service_request_take, name="service_request_take"),
    path("services/requests/<int:pk>/answer/", requests.service_request_answer, name="service_request_answer"),
    path("services/requests/<int:pk>/ask-back/", requests.service_request_ask_back, name="service_request_ask_back"),
    path("services/requests/<int:pk>/note/", requests.service_request_note, name="service_request_note"),
    path("services/requests/<int:pk>/reply/", requests.service_request_reply, name="service_request_reply"),
    path("services/requests/<int:pk>/rate/", requests.service_request_rate, name="service_request_rate"),
    path("services/requests/<int:pk>/close/", requests.service_request_close, name="service_request_close"),
    path("services/queue/", requests.service_queue, name="service_queue"),
    path("services/report/", report.service_report, name="service_report"),
    path("services/products/", products.product_list, name="product_list"),
    path("services/products/<int:pk>/", products.product_detail, name="product_detail"),
    path("services/products/<int:pk>/use/", products.product_use, name="product_use"),
]
