"""The offer to all schools: toolkits, curriculum and professional learning, each with its curator."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement.coaching.actions import offers as actions
from improvement.coaching.filters import OfferFilter
from improvement.coaching.forms.offers import OfferForm
from improvement.coaching.models import OfferItem
from improvement.coaching.models.offers import OfferQuerySet
from trust.access.pages import Request, requires
from trust.forms import tried
from trust.lists import Column, list_page

OFFER = [
    Column("title", "What", lambda row: row.title, "title", url=lambda row: row.get_absolute_url()),
    Column("kind", "Kind", lambda row: row.get_kind_display(), "kind"),
    Column("strand", "Strand", lambda row: str(row.strand), "strand__order"),
    Column("about", "What a school gets", lambda row: row.about),
    Column("curator", "Curator", lambda row: str(row.curator), "curator__name"),
    Column("url", "Where", lambda row: row.url, exported_only=True),
]


@requires("practice.view")
def offer_list(request: Request) -> HttpResponse:
    rows = OfferItem.objects.for_user(request.user, "practice.view").live()
    return list_page(
        request,
        rows.select_related("curator", "strand"),
        OFFER,
        template="coaching/offer_list.html",
        filterset=OfferFilter,
        empty="Nothing is offered to all schools yet.",
    )


@requires("practice.edit")
def offer_add(request: Request) -> HttpResponse:
    return write(request, OfferItem())


@requires("practice.view")
def offer_detail(request: Request, pk: int) -> HttpResponse:
    rows = OfferItem.objects.for_user(request.user, "practice.view").select_related("curator", "strand")
    row = get_object_or_404(rows, pk=pk)
    fields = row.curator.expertise.filter(strand=row.strand)
    context = {"offer": row, "fields": fields, "may_edit": editable(request).filter(pk=pk).exists()}
    return render(request, "coaching/offer_detail.html", context)


def editable(request: Request) -> OfferQuerySet:
    return OfferItem.objects.for_user(request.user, "practice.edit").live().editable_by(request.user)


@requires("practice.edit")
def offer_edit(request: Request, pk: int) -> HttpResponse:
    row = get_object_or_404(editable(request), pk=pk)
    if request.method == "POST" and "withdraw" in request.POST:
        tried(request, actions.withdraw_offer, row, by=request.user, success="No longer offered. Its record stays.")
        return redirect("offer_list")
    return write(request, row)


def write(request: Request, row: OfferItem) -> HttpResponse:
    form = OfferForm(request.POST or None, user=request.user, row=row)
    if form.is_valid() and form.attempt(actions.keep_offer, row, by=request.user, **form.cleaned_data):
        messages.success(request, "In the offer to all schools.")
        return redirect(form.result)
    context = {"form": form, "offer": row if row.pk else None}
    return render(request, "coaching/offer_edit.html", context, status=form.status)
