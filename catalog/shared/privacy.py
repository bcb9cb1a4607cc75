"""What of a producer is for its own region alone: whom to call, its NPWP, where a person lives.

Whoever else may read the producer is told which region holds it.
"""

from catalog.models import Producer
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import CATALOGUE, Person, access_of

CONTACTS = frozenset({"npwp", "contact_name", "contact_phone", "contact_email"})
KEEPERS = CATALOGUE | {Role.ADMINISTRATOR, Role.AUDITOR}
NOTHING: frozenset[str] = frozenset()


def contact_regions(user: Person) -> frozenset[int]:
    """Regions whose producers' contacts this person may read."""
    return access_of(user).region_ids(KEEPERS)


def private_to(user: Person, region_id: int) -> frozenset[str]:
    """Fields of a producer of that region which this person may not read, in its history either."""
    return NOTHING if region_id in contact_regions(user) else CONTACTS


def hides_address(user: Person, producer: Producer) -> bool:
    """Whether the street is kept from this person: a micro firm's is usually somebody's home."""
    return producer.scale == Producer.Scale.MICRO and producer.region_id not in contact_regions(
        user
    )
