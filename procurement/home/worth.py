"""What a request comes to, for the rows of a home."""

from django.db.models import OuterRef, Subquery, Sum

from procurement.models import RequestLine


def worth_in(state: str) -> Subquery:
    """Rupiah of a request's lines in a state; None while there is none."""
    lines = RequestLine.objects.filter(request=OuterRef("pk"), state=state)
    together = lines.order_by().values("request")
    return Subquery(together.annotate(sum=Sum("total")).values("sum"))
