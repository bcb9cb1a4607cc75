"""Addresses of the announced plan."""

from .agencies import urls as agencies
from .packages import urls as packages
from .prices import urls as prices
from .self_managed import urls as self_managed
from .structure import urls as structure

urlpatterns = [
    *agencies.urlpatterns,
    *prices.urlpatterns,
    *self_managed.urlpatterns,
    *structure.urlpatterns,
    *packages.urlpatterns,
]
