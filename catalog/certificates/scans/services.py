"""A folder of scans: kept for a while, matched to certificates by their names, attached on demand."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.certificates.services import update_certificate
from catalog.models import Certificate, PendingScan
from catalog.offers.standing import is_final
from catalog.shared.numbers import number_key
from catalog.shared.writing import OFFICER, lock, require_role_somewhere
from catalog.uploads.files import MEGABYTE, read_document
from catalog.verification.flags import with_readable
from p3dn.accounts.models import User
from p3dn.audit.editing.versions import Seen, name_of, version_of, versioned

from .names import matches

KEPT = timedelta(days=7)
MOST_WAITING = 200


@dataclass(slots=True)
class Proposal:
    """A waiting scan, the number it would go to ("" when none), why not, and what to know first."""

    scan: PendingScan
    number: str = ""
    certificate: Certificate | None = None
    problem: str = ""
    notes: list[str] = field(default_factory=list)


def keep_scans(*, user: User, uploads: Iterable[UploadedFile[bytes]]) -> list[tuple[str, str]]:
    """Keep files that pass the checks of a certificate's file; returns the others with the reason.

    Nothing of a refused file is stored. Files that waited for a week are let go.
    """
    require_role_somewhere(user, OFFICER)
    files = list(uploads)
    limit = settings.SCANS_MAX_BYTES
    if sum(file.size or 0 for file in files) > limit:
        raise ValidationError(
            _("Semua berkas bersama lebih dari %(limit)s MB. Unggah sebagian dahulu.")
            % {"limit": limit // MEGABYTE}
        )
    with transaction.atomic():
        _discard(PendingScan.objects.filter(uploaded_at__lt=timezone.now() - KEPT))
    refused = []
    for file in files:
        try:
            _keep(user, file)
        except ValidationError as error:
            refused.append((file.name or "", " ".join(error.messages)))
    return refused


@transaction.atomic
def _keep(user: User, upload: UploadedFile[bytes]) -> None:
    waiting = PendingScan.objects.visible_to(user)
    if waiting.count() >= MOST_WAITING:
        raise ValidationError(
            _("Sudah %(most)s berkas menunggu. Pasang atau buang sebagian dahulu.")
            % {"most": MOST_WAITING}
        )
    document = read_document(upload)
    same = waiting.filter(sha256=document.sha256).first()
    if same is not None:
        raise ValidationError(_("Isinya sama dengan %(name)s.") % {"name": same.name})
    scan = PendingScan(user=user, name=(upload.name or "")[-255:], sha256=document.sha256)
    scan.full_clean(exclude=["file"])
    scan.file.save("", ContentFile(document.content), save=False)
    scan.save()


def proposals(user: User, scans: Iterable[PendingScan]) -> list[Proposal]:
    """Where each scan would go by its name, or why it goes nowhere yet."""
    waiting = list(scans)
    own = versioned(Certificate.objects.editable_by(user).select_related("producer"))
    found = matches(own.prefetch_related("standing_changes"), [scan.name for scan in waiting])
    made = []
    for scan in waiting:
        proposal = Proposal(scan)
        known = found[scan.name]
        if len(known) == 1:
            proposal.certificate = known[0]
            proposal.problem = why_not(known[0], scan)
            proposal.number = "" if proposal.problem else known[0].number
        elif known:
            numbers = "; ".join(certificate.number for certificate in known)
            proposal.problem = _("Nama berkas cocok dengan lebih dari satu nomor: %s.") % numbers
        else:
            proposal.problem = _("Tidak ada nomor sertifikat daerah Anda pada nama berkas.")
        made.append(proposal)
    _note(made, user)
    return made


def why_not(certificate: Certificate, scan: PendingScan) -> str:
    """Why the scan is not put on this certificate from here; empty when it may be."""
    if certificate.file_sha256 == scan.sha256:
        return _("Sertifikat %s sudah mempunyai berkas ini.") % certificate.number
    if is_final(certificate.standing_changes.all()):
        return _("Sertifikat %s dicabut atau digantikan; berkasnya tetap.") % certificate.number
    if certificate.state == Certificate.State.VERIFIED:
        return _("Sertifikat %s sudah terverifikasi; berkasnya hanya diganti lewat halamannya.") % (
            certificate.number
        )
    return ""


def _note(made: list[Proposal], user: User) -> None:
    """What the officer should know: what is replaced, sent back, claimed twice or used elsewhere."""
    claims = Counter(one.certificate.pk for one in made if one.number and one.certificate)
    shas = {one.scan.sha256 for one in made}
    used: dict[str, list[tuple[Certificate, Certificate | None]]] = {}
    users = Certificate.objects.filter(file_sha256__in=shas).select_related("region").order_by("pk")
    for other, readable in with_readable(list(users), user):
        used.setdefault(other.file_sha256, []).append((other, readable))
    for one in made:
        certificate = one.certificate
        for other, readable in used.get(one.scan.sha256, []):
            if certificate is None or other.producer_id != certificate.producer_id:
                one.notes.append(_used_by(other, readable))
        if not one.number or certificate is None:
            continue
        if claims[certificate.pk] > 1:
            text = _("Beberapa berkas untuk sertifikat %s. Tulis nomornya pada satu berkas saja.")
            one.number, one.problem = "", text % certificate.number
        if certificate.file:
            one.notes.append(_("Menggantikan berkas yang sekarang; yang lama tetap tersimpan."))
        if certificate.state == Certificate.State.SUBMITTED:
            one.notes.append(
                _("Sedang menunggu verifikasi; setelah dipasang kembali menjadi konsep.")
            )


def _used_by(other: Certificate, readable: Certificate | None) -> str:
    """That another producer's certificate has this file; whose, where the person may know."""
    if readable is None:
        text = _(
            "Berkas yang sama dipakai pada data yang belum terbit di %s; bila dipasang, "
            "verifikator melihat tandanya."
        )
        return text % other.region.name
    text = _(
        "Berkas yang sama dipakai sertifikat %(number)s milik %(name)s; bila dipasang, "
        "verifikator melihat tandanya."
    )
    return text % {"number": readable.number, "name": readable.producer.name}


def attach_scans(
    *, user: User, numbers: Mapping[int, str], seen: Seen
) -> tuple[list[tuple[PendingScan, Certificate]], dict[int, str]]:
    """Put waiting scans (by id) on the certificates with the numbers typed; empty ones go on waiting.

    Returns what was put where, and why not by the scan's id. Each stands for itself. A certificate
    that was shown must still be what was `seen`; one whose number was typed was not shown.
    """
    require_role_somewhere(user, OFFICER)
    typed = {pk: number for pk, number in numbers.items() if number.strip()}
    keys = Counter(number_key(number) for number in typed.values())
    done, refused = [], {}
    for scan in PendingScan.objects.visible_to(user).filter(pk__in=typed):
        number = typed[scan.pk]
        try:
            if keys[number_key(number)] > 1:
                raise ValidationError(_("Nomor ini ditulis pada beberapa berkas. Pilih satu."))
            done.append((scan, _attach(user, scan, number, seen)))
        except ValidationError as error:
            refused[scan.pk] = " ".join(error.messages)
    return done, refused


@transaction.atomic
def _attach(user: User, scan: PendingScan, number: str, seen: Seen) -> Certificate:
    """As on the certificate's own page: the file is checked again, the change is in the history."""
    own = Certificate.objects.editable_by(user).filter(number_key=number_key(number))
    known = list(own.exclude(state=Certificate.State.REFUSED)) or list(own)
    if not known:
        raise ValidationError(_("Nomor ini tidak terdaftar di daerah Anda. Periksa tulisannya."))
    if len(known) > 1:
        raise ValidationError(_("Nomor ini ada pada beberapa sertifikat. Unggah lewat halamannya."))
    certificate = lock(known[0])
    reason = why_not(certificate, scan)
    if reason:
        raise ValidationError(reason)
    with scan.file.open("rb") as upload:
        certificate = update_certificate(
            certificate=certificate,
            user=user,
            seen=seen.get(name_of(certificate)) or version_of(certificate),
            upload=upload,
        )
    _discard([scan])
    return certificate


@transaction.atomic
def discard_scans(*, user: User, scans: Iterable[PendingScan]) -> None:
    """Let go of waiting scans of one's own."""
    require_role_somewhere(user, OFFICER)
    _discard(PendingScan.objects.visible_to(user).filter(pk__in=[scan.pk for scan in scans]))


def _discard(scans: Iterable[PendingScan]) -> None:
    """Rows now, files once that is certain."""
    for scan in scans:
        storage, name = scan.file.storage, scan.file.name
        scan.delete()
        transaction.on_commit(partial(storage.delete, name or ""))
