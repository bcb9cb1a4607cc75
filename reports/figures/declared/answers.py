"""What buyers answered and required: numbers of answers, for those who look after agencies."""

from django.utils.translation import gettext_lazy as _

from reports.figures.answers import READ_DISMISSALS, READ_REQUIREMENTS
from reports.figures.figure import Figure
from reports.figures.terms import AnswerTerm

DISMISSALS = AnswerTerm(
    name="dismissals",
    key="dijawab-tidak-sejenis",
    label=_("Produk dijawab tidak sejenis"),
    view="dismissal_list",
    roles=READ_DISMISSALS,
)
REQUIREMENTS = AnswerTerm(
    name="requirements",
    key="syarat-tanpa-pdn",
    label=_("Syarat tanpa pilihan dalam negeri"),
    view="requirement_list",
    roles=READ_REQUIREMENTS,
)
HANDED_IN = _("Baris yang ditarik kembali, ditolak, atau dibatalkan.")

FIGURES = (
    Figure(
        key="dijawab-tidak-sejenis",
        label=_("Produk dijawab tidak sejenis"),
        basis=_(
            "produk kode berdekatan pada permintaan yang diajukan; sebabnya ada pada daftarnya"
        ),
        formula=_("Jumlah produk yang ditolak pembeli karena tidak sejenis, per baris satu kali."),
        counted=DISMISSALS,
        excludes=HANDED_IN,
    ),
    Figure(
        key="syarat-tanpa-pdn",
        label=_("Syarat tanpa pilihan dalam negeri"),
        basis=_("syarat pada permintaan yang diajukan; alasannya ada pada daftarnya"),
        formula=_("Jumlah syarat yang menyisihkan semua produk dalam negeri saat diajukan."),
        counted=REQUIREMENTS,
        excludes=HANDED_IN,
    ),
)
