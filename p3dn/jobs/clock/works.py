"""The scheduled tasks in words: what each does, and what is missing when it did not run.

Tasks are named by their paths, so that those of every app may stand here and nothing of an app is imported.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


@dataclass(frozen=True, slots=True)
class Work:
    """A task: what it is called, and what follows when it did not run."""

    label: "StrOrPromise"
    missing: "StrOrPromise"


WORKS = {
    "catalog.tasks.send_expiry_reminders": Work(
        _("Mengingatkan sertifikat yang segera berakhir"),
        _("Petugas katalog belum diingatkan tentang sertifikat yang segera berakhir."),
    ),
    "catalog.tasks.remove_pending_uploads": Work(
        _("Menghapus berkas dari formulir yang ditinggalkan"),
        _("Berkas yang tidak dipakai masih memenuhi tempat penyimpanan."),
    ),
    "catalog.tasks.compare_producer_names": Work(
        _("Mencari produsen yang mirip"),
        _("Produsen baru belum dibandingkan dengan yang sudah terdaftar."),
    ),
    "procurement.tasks.compare_sums": Work(
        _("Mencocokkan jumlah di laporan dengan sumbernya"),
        _("Belum pasti semua jumlah di laporan sama dengan sumbernya."),
    ),
    "procurement.tasks.count_quality": Work(
        _("Menghitung mutu barang saat serah terima"),
        _("Mutu di halaman produk belum memuat serah terima terakhir."),
    ),
    "procurement.tasks.tell_deadlines": Work(
        _("Mengingatkan batas waktu putusan"),
        _("Penyetuju dan Tim P3DN belum diingatkan tentang batas waktu mereka."),
    ),
    "reports.tasks.freeze_plans": Work(
        _("Membekukan rencana per 31 Maret"),
        _("Rencana per 31 Maret belum tersimpan sebagai pembanding."),
    ),
    "reports.tasks.send_report_letters": Work(
        _("Mengirim surat pengantar laporan resmi"),
        _("Surat pengantar laporan resmi belum terkirim."),
    ),
    "reports.tasks.remind_of_reports": Work(
        _("Mengingatkan laporan yang perlu disiapkan"),
        _("Penyusun laporan belum diingatkan tentang tenggatnya."),
    ),
    "p3dn.jobs.tasks.remove_old_exports": Work(
        _("Menghapus unduhan lama"),
        _("Unduhan lama masih memenuhi tempat penyimpanan."),
    ),
    "p3dn.jobs.tasks.end_old_imports": Work(
        _("Menutup impor yang lama tidak dimuat"),
        _("Impor yang sudah 30 hari tidak dimuat masih terbuka."),
    ),
    "p3dn.audit.tasks.forget_submissions": Work(
        _("Menghapus tanda formulir yang sudah terkirim"),
        _("Tanda formulir lama masih tersimpan; tidak ada akibat bagi pengguna."),
    ),
}


def work_of(task: str) -> Work:
    """A task in words; by its own name where nobody has said more of it."""
    return WORKS.get(task) or Work(task.rpartition(".")[2], "")
