"""Who works where: regions, their agencies, people, and the role of a person in an agency."""

from .agencies import Agency
from .memberships import Membership, Role
from .regions import Region
from .users import User, UserManager

__all__ = ["Agency", "Membership", "Region", "Role", "User", "UserManager"]
