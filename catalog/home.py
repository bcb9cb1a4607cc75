"""What waits in the catalogue for a person."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import CATALOGUE, Access
from p3dn.accounts.models import User
from p3dn.ui.home import WaitingItem
from p3dn.ui.lists.parameters import asked

from .certificates.standing.reads import overdue_for
from .desk.views import CertificateDeskFilter, DeskFilter
from .models import Certificate, EquivalenceGroup, Product, Verifiable
from .reference.groups.filters import GroupFilter
from .shared.writing import VERIFIER
from .verification.reads import dossier_keys

SOON = 30


def waiting(user: User, access: Access) -> Iterator[WaitingItem]:
    """Returned and unfinished records and certificates about to end; what is to be verified or asked after."""
    if access.has(Role.CATALOGUE_OFFICER):
        yield from _for_officer(user)
    if access.has(*CATALOGUE):
        yield WaitingItem(
            _("Pembekuan sertifikat melewati lima hari kerja"),
            overdue_for(user, timezone.localdate()).count(),
            reverse("catalog:certificate_overdue"),
            _("dipulihkan atau dicabut? Tanyakan, lalu catat jawabannya"),
            tone="warning",
            order=15,
        )
    if access.has(Role.CATALOGUE_VERIFIER):
        yield WaitingItem(
            _("Menunggu verifikasi"),
            dossier_keys(user, own=False).count(),
            reverse("catalog:verification_queue", query={"lain": 1}),
            _("sertifikat bersama produknya, dan produk, yang diajukan petugas lain"),
            order=10,
        )
        yield WaitingItem(
            _("Usulan kelompok setara menunggu keputusan"),
            EquivalenceGroup.objects.waiting_for(user, VERIFIER).count(),
            reverse("catalog:group_list", query=GroupFilter.asked(waiting="yes")),
            _("kode KBKI yang diusulkan petugas lain melayani satu kegunaan"),
            order=15,
        )


def _for_officer(user: User) -> Iterator[WaitingItem]:
    products = reverse(
        "catalog:product_desk", query=DeskFilter.asked(state=Verifiable.State.REFUSED, mine="yes")
    )
    certificates = reverse(
        "catalog:certificate_desk",
        query=CertificateDeskFilter.asked(phase=Verifiable.State.REFUSED, mine="yes"),
    )
    yield WaitingItem(
        _("Produk dikembalikan kepada saya"),
        Product.objects.returned_to(user).count(),
        products,
        _("perbaiki lalu ajukan lagi"),
        tone="warning",
        order=10,
    )
    yield WaitingItem(
        _("Sertifikat dikembalikan kepada saya"),
        Certificate.objects.returned_to(user).count(),
        certificates,
        _("perbaiki lalu ajukan lagi"),
        tone="warning",
        order=11,
    )
    drafts = Verifiable.State.DRAFT
    for model, kind, query, label in (
        (Product, "product", DeskFilter.asked(state=drafts), _("Konsep produk belum diajukan")),
        (
            Certificate,
            "certificate",
            CertificateDeskFilter.asked(phase=drafts),
            _("Konsep sertifikat belum diajukan"),
        ),
    ):
        yield WaitingItem(
            label,
            model.objects.editable_by(user).filter(state=Verifiable.State.DRAFT).count(),
            reverse(f"catalog:{kind}_desk", query=query),
            _("lengkapi, lalu ajukan satu per satu atau bersama"),
            order=12,
        )
    yield WaitingItem(
        _("Sertifikat segera berakhir"),
        Certificate.objects.ending_for(user, SOON, day=timezone.localdate()).count(),
        reverse("catalog:certificate_expiring", query=asked(days=SOON)),
        _("dalam %(days)s hari; hubungi produsennya") % {"days": SOON},
        tone="warning",
        order=20,
    )
