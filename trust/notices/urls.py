"""Addresses of the delivery log."""

from django.urls import path

from trust.notices import views

urlpatterns = [
    path("delivery-log/", views.delivery_log, name="delivery_log"),
    path("delivery-log/<int:pk>/", views.notice_detail, name="notice_detail"),
    path("delivery-log/mails/<int:pk>/", views.mail_detail, name="mail_detail"),
    path("outbox/", views.outbox, name="outbox"),
]
