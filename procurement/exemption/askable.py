"""Whether asking the Tim P3DN can help a line: what its page asks before it offers, and the service before it writes."""

from django.utils.translation import gettext as _

from p3dn.regulation.results import BUYABLE, NO_DUTY, Verdict
from procurement.judgement.judging import Judged
from procurement.request.life.submission import named


def why_not_askable(judged: Judged) -> str:
    """Why nobody can excuse this line, naming it and what to do instead; empty when somebody may.

    One that is excused already may be asked for anew, before its end comes.
    """
    if judged.result.askable or judged.result.verdict is Verdict.EXEMPTED:
        return ""
    if judged.result.verdict in BUYABLE:
        why = _("sudah dapat dibeli, jadi pengecualian tidak diperlukan. Ajukan permintaannya.")
    elif any(one.code in NO_DUTY for one in judged.result.reasons):
        why = _(
            "yang menghalangi syarat atau jumlahnya sendiri, dan itu tidak dapat dikecualikan. Pilih"
            " produk lain, atau ubah syarat atau jumlahnya."
        )
    else:
        lacking = " ".join(judged.needs) or judged.headline
        why = _("belum dapat dinilai, jadi pengecualian belum dapat diminta. %s") % lacking
    return named(judged.line, why)
