"""Names of what an address asks for: Indonesian to its reader, English in the code.

Fields of filters and of forms that travel in the address keep their English names; `AddressForm`
spells them as below. Addresses kept from when they were spelled in English lead to the new ones.
"""

from collections.abc import Callable, Mapping
from typing import Any

import django_filters as filters
from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict

from .choices import in_values, spelled
from .shared_fields import Declared, Spelled

PARAMETERS = {
    "account": "rekening",
    "active": "aktif",
    "agency": "perangkat_daerah",
    "amount": "nilai",
    "band": "tkdn",
    "budget": "anggaran",
    "by": "menurut",
    "code": "kode",
    "column": "kolom",
    "commodity": "komoditas",
    "dataset": "kumpulan",
    "day": "tanggal",
    "days": "hari",
    "declared": "pernyataan",
    "duty": "kewajiban",
    "evidence": "dasar",
    "fate": "nasib",
    "figure": "angka",
    "first_day": "dari_tanggal",
    "fiscal_year": "tahun",
    "funding": "sumber_dana",
    "ground": "alasan_cocok",
    "has_certified": "ada_bersertifikat",
    "has_purchasable": "ada_yang_memenuhi",
    "has_siinas": "ada_di_siinas",
    "has_trigger": "ada_yang_mewajibkan",
    "is_cancelled": "dibatalkan",
    "keyword": "kata_kunci",
    "kind": "jenis",
    "last_day": "sampai_tanggal",
    "left": "sisa",
    "level": "tingkat",
    "mark": "catatan",
    "method": "metode",
    "mine": "saya",
    "month": "bulan",
    "name": "nama",
    "number": "nomor",
    "origin": "asal",
    "other_bmp": "bmp_lain",
    "other_left": "sisa_lain",
    "other_tkdn": "tkdn_lain",
    "own_estimate": "hps",
    "page": "halaman",
    "permit_ground": "dasar_izin",
    "period": "periode",
    "phase": "fase",
    "planned": "rencana",
    "planned_domestic": "rencana_pdn",
    "price": "harga",
    "price_max": "harga_sampai",
    "price_min": "harga_dari",
    "price_range": "kisaran_harga",
    "producer": "produsen",
    "procurement_type": "jenis_pengadaan",
    "product": "produk",
    "quantity": "jumlah",
    "quarter": "triwulan",
    "refused": "gugur",
    "region": "daerah",
    "scale": "skala",
    "scope": "rentang",
    "sha256": "sidik",
    "short": "kurang",
    "siinas_status": "siinas",
    "since": "sejak",
    "small_business": "umkk",
    "sold": "dijual",
    "source": "sumber",
    "standing": "sertifikat",
    "state": "status",
    "subject": "macam",
    "title": "cari",
    "tkdn_min": "tkdn_dari",
    "trigger": "wajib_pdn",
    "until": "sampai",
    "valid_until": "berlaku_sampai",
    "verdict": "putusan",
    "waiting": "menunggu",
    "words": "kata",
    "year": "tahun",
}
OTHERS = ("django.", "allauth.")  # their pages have parameters of their own


def parameter(field: str) -> str:
    """How a field is spelled in an address."""
    return PARAMETERS.get(field, field)


def asked(**fields: object) -> dict[str, object]:
    """Values by field, as an address spells them: `reverse(view, query=asked(state=...))`."""
    return {parameter(name): value for name, value in fields.items()}


class AddressForm(forms.Form):
    """A form whose fields travel in the address, and its choices in the words their reader sees."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.take({name: Spelled.of(field) for name, field in self.fields.items()})

    def take(self, made: Mapping[str, Spelled]) -> None:
        """Have these fields, and read in the address the words of what can be chosen."""
        self.fields = {name: one.field for name, one in made.items()}
        self.words = {name: one.words for name, one in made.items() if one.words is not None}
        if self.is_bound:
            spelled = {self.add_prefix(name): words for name, words in self.words.items()}
            self.data = in_values(self.data, spelled)

    def add_prefix(self, field_name: str) -> str:
        """The field's name in the page and the address."""
        return super().add_prefix(parameter(field_name))


class AddressFilterSet(filters.FilterSet):
    """Filters of a list, spelled in the address as the reader knows them."""

    base_filters: Declared

    @classmethod
    def get_filters(cls) -> Declared:
        """The filters of this class; their fields are shared by its pages."""
        return Declared(super().get_filters())

    @property
    def form(self) -> AddressForm:
        """The filters' form, spelled as an address is."""
        if not hasattr(self, "_form"):
            given = (self.data,) if self.is_bound else ()
            self._form = AddressForm(*given, prefix=self.form_prefix)
            self._form.take(self.base_filters.fields(self.filters))
        return self._form

    @classmethod
    def asked(cls, **choices: object) -> dict[str, object]:
        """Values by filter as an address spells them: `reverse(list, query=RequestFilter.asked(...))`."""
        known = {name: cls.base_filters[name].extra.get("choices", ()) for name in choices}
        words = {name: spelled(known[name], value) for name, value in choices.items()}
        return asked(**words)


class EarlierAddresses:
    """Lead addresses that somebody kept with English parameters to what they are called now."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The answer of the view."""
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], args: Any, kwargs: Any
    ) -> HttpResponse | None:
        """A way to the same page by its name of now; what a form sends is taken as it is meant."""
        by_script = request.headers.get("HX-Request") == "true"  # it sends fields of forms, too
        if by_script or view.__module__.startswith(OTHERS):
            return None
        if not PARAMETERS.keys() & request.GET.keys():
            return None
        query = QueryDict(mutable=True)
        for name, values in request.GET.lists():
            query.setlistdefault(parameter(name)).extend(values)
        if request.method == "GET":
            return HttpResponseRedirect(f"{request.path}?{query.urlencode()}")
        request.GET = QueryDict(query.urlencode())
        return None
