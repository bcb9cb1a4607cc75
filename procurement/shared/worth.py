"""What a request comes to, for the rows of a home."""

from django.db.models import OuterRef, Subquery, Sum

from procurement.models import RequestLine


def worth_in(*states: str, request: str = "pk") -> Subquery:
    """Rupiah of a request's lines in any of the states; None while there is none.

    `request` is the column that names it.
    """
    lines = RequestLine.objects.filter(request=OuterRef(request), state__in=states)
    together = lines.order_by().values("request")
    return Subquery(together.annotate(sum=Sum("total")).values("sum"))
