"""Rules of certificates, and of working out TKDN and BMP."""

from collections.abc import Iterator

from p3dn.regulation.calculators.goods import (
    BELOW_RECOGNISED,
    BRAINWARE,
    LABOUR,
    LEAST_BAND,
    MATERIAL,
    OVERHEAD,
)
from p3dn.regulation.certificates.schemes import (
    CERTIFICATES,
    ELECTRIC,
    GENERAL_2011,
    GENERAL_2025,
    SECTOR_RULES,
    SMALL_2022,
)
from p3dn.regulation.quantities.limits import BMP_CAP
from p3dn.regulation.wording import citations as c

from .rule import Rule, percent, rule

# Numbers stay: a new scheme or branch gets the next free one.
SCHEMES = {GENERAL_2011: "S01", SMALL_2022: "S02", GENERAL_2025: "S03"}
BRANCHES = {
    "telepon seluler, komputer genggam dan komputer tablet": "S11",
    "produk farmasi": "S12",
    "elektronika dan telematika": "S13",
    ELECTRIC: "S14",
    "alat kesehatan": "S15",
    "modul surya": "S16",
}
EXPIRY, SUM = "certificates.schemes.usual_expiry", "calculators.goods"


def certificate_rules() -> Iterator[Rule]:
    """Schemes, sectors, and what a certificate must hold."""
    for scheme in CERTIFICATES:
        lasting = (
            f"lazimnya berlaku {scheme.years} tahun"
            if scheme.years
            else "berlaku menurut tanggal pada sertifikatnya"
        )
        yield rule(SCHEMES[scheme.id], f"Sertifikat Permenperin {scheme.id} {lasting}.", scheme.citation, EXPIRY,
                   (scheme.known_from, scheme.issued_to))  # fmt: skip
    yield rule("S04", "BMP berlaku sejak sertifikat pertama yang memuatnya; sertifikat berikutnya tidak memperpanjang.",
               c.R35_45, "certificates.schemes.usual_bmp_expiry")  # fmt: skip
    yield rule("S05", "Sertifikat memuat perusahaan, pabrik, KBLI, jenis, tipe, spesifikasi, kode HS, merek, TKDN dan BMP dengan masa berlakunya.",
               c.R35_44, "certificates.content.must_show")  # fmt: skip
    yield rule("S06", "Pembuat barang di pabrik orang lain, jasa dan gabungan tidak mendapat BMP.",
               c.R35_23, "certificates.statement.refusals")  # fmt: skip
    yield rule("S07", "Sertifikat aturan lama tetap berlaku sampai tanggalnya sendiri.", c.R35_72,
               "certificates.schemes.certificate_doubts")  # fmt: skip
    yield rule("S08", "Sertifikat dapat dibekukan lalu dicabut; sertifikat baru menggantikan yang lama.",
               c.R35_66, "certificates.standing.standing_on")  # fmt: skip
    for sector in SECTOR_RULES:
        yield rule(BRANCHES[sector.covers], f"{sector.id} mengatur TKDN {sector.covers}.", sector.citation_on(sector.valid_from),
                   "certificates.schemes.sector_rules_on", (sector.valid_from, sector.valid_to))  # fmt: skip
    yield rule("S09", "Aturan sektor tetap berlaku; pembuatnya boleh memilih aturan sektor atau aturan baru.",
               c.R35_73, "certificates.schemes.schemes_open_on")  # fmt: skip


def content_rules() -> Iterator[Rule]:
    """How TKDN and BMP are worked out."""
    yield rule("T01", f"TKDN barang: {percent(MATERIAL)} bahan, {percent(LABOUR)} tenaga kerja, {percent(OVERHEAD)} biaya pabrik, "
               f"ditambah riset paling tinggi {percent(BRAINWARE)}.", c.R35_5, f"{SUM}.goods_tkdn")  # fmt: skip
    yield rule("T02", f"Komponen bersertifikat diakui menurut golongannya; di bawah {percent(LEAST_BAND)} diakui {percent(BELOW_RECOGNISED)}.",
               c.R35_5, f"{SUM}.recognised")  # fmt: skip
    yield rule(
        "T03", "TKDN jasa dihitung dari bagian biaya dalam negeri.", c.R35_14, f"{SUM}.service_tkdn"
    )
    yield rule("T04", "TKDN gabungan ditimbang menurut nilai; barang tanpa nilai TKDN dihitung nol.",
               c.R35_14, f"{SUM}.combined_tkdn")  # fmt: skip
    yield rule("T05", "TKDN jasa menurut aturan lama: bagian biaya dalam negeri dari seluruh biaya.",
               c.R16_8, f"{SUM}.service_tkdn")  # fmt: skip
    yield rule(
        "T06",
        "BMP dijumlahkan dari faktornya, paling tinggi " + percent(BMP_CAP) + ".",
        c.R35_22,
        "calculators.producer.bmp",
    )
