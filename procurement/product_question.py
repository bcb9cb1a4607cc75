"""May this product be bought? The law's own answer, for a line that nobody has written yet."""

from datetime import date
from decimal import Decimal

from catalog.models import Product
from p3dn.accounts.models import Region
from procurement.judgement import Judged, judge
from procurement.models import Package, PurchaseRequest, RequestLine


def judge_product(product: Product, *, region: Region, quantity: Decimal, day: date) -> Judged:
    """The judgement of a line that buys so many of the product in that region on a local date.

    The same facts and engine as for a line of a request: today's candidates of the kind, what all
    agencies have committed, and the region's looks into the national list. There is no package, so
    statements for one project do not count. Stores nothing; a constant number of queries.
    """
    request = PurchaseRequest(region=region, package=Package(rup_code=""))
    line = RequestLine(
        request=request,
        product=product,
        commodity=product.commodity,
        subject=product.subject,
        description=str(product),
        quantity=quantity,
        unit=product.unit,
        unit_price=product.price,
    )
    return judge([line], day)[0]
