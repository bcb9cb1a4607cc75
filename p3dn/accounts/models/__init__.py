"""Who works where: regions, their agencies, people, and the role of a person in an agency."""

from p3dn.accounts.access.roles import Role

from .agencies import Agency
from .holidays import Holiday, HolidayDecree
from .kept_views import KeptView
from .memberships import Membership
from .notices import Notice
from .regions import Region
from .users import User, UserManager

__all__ = [
    "Agency",
    "Holiday",
    "HolidayDecree",
    "KeptView",
    "Membership",
    "Notice",
    "Region",
    "Role",
    "User",
    "UserManager",
]
