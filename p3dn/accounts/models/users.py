"""People who log in."""

import re
from typing import Any, ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.contrib.postgres.fields import ArrayField
from django.core.validators import RegexValidator
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Person, access_of
from p3dn.ui.finding.rows import trigrams
from p3dn.ui.languages.choosing import CHOICES as LANGUAGES

OVERSEEING = frozenset({Role.ADMINISTRATOR, Role.AUDITOR})


class UserQuerySet(models.QuerySet["User"]):
    """People."""

    def visible_to(self, user: Person) -> "UserQuerySet":
        """Oneself, and for administrators and auditors who holds or held a role in their region."""
        regions = access_of(user).region_ids(OVERSEEING)
        here = self.model._default_manager.filter(memberships__agency__region__in=regions)
        return self.filter(models.Q(pk=user.pk) | models.Q(pk__in=here.values("pk")))


class UserManager(BaseUserManager["User"]):
    """Creates people; e-mail addresses are kept in lower case so that they are unique for real."""

    def get_queryset(self) -> UserQuerySet:
        """Everybody."""
        return UserQuerySet(self.model, using=self._db)

    def visible_to(self, user: Person) -> UserQuerySet:
        """As the queryset has it."""
        return self.get_queryset().visible_to(user)

    def get_by_natural_key(self, username: str | None) -> "User":
        """Find the person by e-mail address or NIP, as typed at login."""
        typed = (username or "").strip()
        digits = re.sub(r"\s", "", typed)
        if re.fullmatch(r"\d{18}", digits):
            return self.get(nip=digits)
        return self.get(email=typed.lower())

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """Make a person who can log in with this e-mail address."""
        user = self.model(email=email.strip().lower(), **fields)
        user.set_password(password)
        user.full_clean(exclude=["password"])
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """Make an operator of the installation; sees no region's documents by that alone."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


class User(AbstractBaseUser, PermissionsMixin):
    """A person; logs in with e-mail address or NIP. What they may do comes from memberships.

    `language` is what they chose for pages and mails; empty until they did.
    """

    # secrets, and what changes with every login
    UNTRACKED: ClassVar[tuple[str, ...]] = ("password", "last_login", "mail_kinds", "language")

    email = models.EmailField(_("alamat surel"), unique=True)
    nip = models.CharField(
        _("NIP"),
        max_length=18,
        unique=True,
        null=True,
        blank=True,
        validators=[RegexValidator(r"^\d{18}$", _("NIP terdiri atas 18 angka."))],
    )
    full_name = models.CharField(_("nama lengkap"), max_length=120)
    phone = models.CharField(_("telepon"), max_length=20, blank=True)
    is_active = models.BooleanField(_("aktif"), default=True)
    is_staff = models.BooleanField(_("pengelola sistem"), default=False)
    mail_kinds = ArrayField(
        models.CharField(max_length=40),
        verbose_name=_("pemberitahuan lewat surel"),
        default=list,
        blank=True,
        editable=False,
    )
    language = models.CharField(
        _("bahasa"), max_length=2, choices=LANGUAGES, blank=True, default="", editable=False
    )
    joined_at = models.DateTimeField(_("terdaftar"), auto_now_add=True)

    objects = UserManager()

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["full_name"]

    class Meta:
        verbose_name = _("pengguna")
        verbose_name_plural = _("pengguna")
        ordering: ClassVar[list[str]] = ["full_name", "pk"]
        indexes: ClassVar[list[models.Index]] = [trigrams("user_trigrams", "full_name")]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=models.Q(email=Lower("email")),
                name="user_email_lower",
                violation_error_message=_("Alamat surel ditulis dengan huruf kecil."),
            )
        ]

    def __str__(self) -> str:
        return self.full_name

    def clean(self) -> None:
        """Keep the e-mail in lower case and an absent NIP as NULL, so that both stay unique."""
        super().clean()
        self.email = self.email.strip().lower()
        self.nip = self.nip or None

    def get_full_name(self) -> str:
        """The name as it is printed on documents."""
        return self.full_name

    def get_short_name(self) -> str:
        """The first word of the name, for the greeting."""
        return self.full_name.split(" ")[0]
