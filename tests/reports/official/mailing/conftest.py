"""A mail server that the application is set up to use, and a signed report."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from p3dn.accounts.models import User
from p3dn.audit.editing.versions import version_of
from reports.models import OfficialReport, ReportRecipient
from reports.official.mailing.recipients import add_recipient, switch_on
from tests.reports.official.acts import checked, prepared, signed
from tests.support.cast import Cast
from tests.support.processes.smtp import MailServer, mail_server

if TYPE_CHECKING:
    from pytest_django.fixtures import SettingsWrapper


@pytest.fixture
def server(settings: "SettingsWrapper") -> Iterator[MailServer]:
    """Letters go to a real server on this machine."""
    with mail_server() as found:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", found.port
        settings.EMAIL_USE_TLS, settings.EMAIL_HOST_USER = False, ""
        yield found


@pytest.fixture
def sign(cast: Cast, chair: User) -> Callable[[], OfficialReport]:
    """Prepare, check and sign the report of the third quarter."""

    def made() -> OfficialReport:
        return signed(chair, checked(cast.team, prepared(cast.administrator, cast.region)))

    return made


@pytest.fixture
def noted(cast: Cast) -> Callable[..., ReportRecipient]:
    """A recipient, not switched on yet."""

    def made(
        person: User | None = None, office: str = "", address: str = "", kind: str = "p3dn"
    ) -> ReportRecipient:
        return add_recipient(
            by=cast.administrator, region=cast.region, kind=kind, person=person, office=office,
            address=address,
        )  # fmt: skip

    return made


@pytest.fixture
def on(cast: Cast) -> Callable[[ReportRecipient], ReportRecipient]:
    """Switch one on, as the administrator does."""

    def made(recipient: ReportRecipient) -> ReportRecipient:
        return switch_on(by=cast.administrator, recipient=recipient, seen=version_of(recipient))

    return made
