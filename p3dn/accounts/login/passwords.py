"""Passwords that anybody guesses who lives here: words everybody uses, names, places, years.

The list that comes with Django knows English ones. Whoever tries to get into an Indonesian office
begins with "rahasia123", "bismillah1", the name of the town with the year, or the person's own name.
"""

import csv
import re
from collections.abc import Collection
from functools import lru_cache
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from p3dn.accounts.reference import SOURCE as REGIONS

MOST_WORDS = 3  # four words that have nothing to do with each other are a good password
MOST_DIGITS = 8  # a date; longer ones somebody had to make up
FEWEST_KINDS = 5  # different characters
SHORTEST_PART = 3  # letters of a name that counts
LEET = str.maketrans("0134578@$!", "oieastbasi")

FAITH = """
    bismillah bismilah alhamdulillah allah allahuakbar allahu akbar astaghfirullah assalamualaikum
    subhanallah insyaallah masyaallah muhammad rasulullah ramadhan ramadan lebaran puasa islam
    yesus tuhan kristus haleluya amin surga doa berkah barokah sabar ikhlas tawakal syukur
"""
LOVE = """
    sayang sayangku cinta cintaku kasih kasihku kamu aku kau dia kita istri suami istriku suamiku
    anak anakku ibu ayah bapak mama papa mamah papah bunda bundaku umi abi abah kakak adik keluarga
    keluargaku sahabat teman pacar pacarku jodoh rindu kangen selamanya setia bahagia cantik
    ganteng manis lucu imut hati hatiku mantan jomblo
"""
COUNTRY = """
    indonesia indonesiaku indonesiaraya merdeka garuda pancasila nusantara republik nkri negara
    bangsa proklamasi soekarno sukarno jokowi prabowo persib persija arema bonek jakmania bobotoh
    timnas jawa sumatera sumatra kalimantan sulawesi papua bali madura sunda betawi minang melayu
    batak dayak bugis
"""
OFFICE = """
    rahasia rahasiaku sandi katasandi password passwd pass admin administrator user pengguna login
    masuk operator sistem komputer laptop internet kantor dinas badan kecamatan kelurahan desa
    kota kabupaten provinsi pemda pemkot pemkab pemprov pemerintah bupati walikota gubernur camat
    lurah kades asn pns pppk honorer pegawai kepala sekretaris bendahara kasubag kabid kadis staf
    staff ppk kpa pokja ukpbj lpse sirup siinas tkdn pdn katalog pengadaan inaproc belanja anggaran
    apbd apbn keuangan bappeda inspektorat disperindag perindustrian kesehatan dinkes pendidikan
    disdik sekolah guru puskesmas rsud rumah sakit umum daerah polisi tentara
"""
USUAL = """
    aman banget sekali semangat sukses selalu pasti bisa mantap keren hebat terbaik baik bagus juara
    jaya maju sejahtera makmur sentosa abadi bersama terus lupa ingat jangan tidak ada apa aja saja
    siapa mana buka tutup kunci coba test tes tester baru lama satu dua tiga empat lima enam tujuh
    delapan sembilan sepuluh seratus seribu juta uang duit kaya raya mobil motor honda yamaha suzuki
    toyota avanza merah putih biru hijau kuning hitam harimau macan naga kucing anjing kelinci
    bintang matahari bulan bunga mawar melati kopi nasi goreng bakso sepak bola senin selasa rabu
    kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober
    november desember facebook google gmail yahoo whatsapp instagram youtube android samsung oppo
    vivo xiaomi nokia welcome selamat datang pagi siang sore malam halo hello iloveyou love you my
    baby angel princess dragon monkey master super man naruto gundam
"""
NAMES = """
    agus budi andi eko dwi tri joko bambang slamet sugeng wawan dedi dede deni doni dodi rudi rizki
    rizky fajar hendra hendri iwan indra irfan ilham ahmad achmad ahmed abdul abdullah ali umar
    usman hasan husein ridwan yusuf ibrahim ismail arif arief adi aditya bayu dimas galih ganang
    putra putri putu made wayan nyoman ketut siti sri dewi dian rina rini ratna ratih ani yuni wati
    nur nurul fitri fitria indah lestari wulan ayu maya mega intan yanti yuli linda lina tina nina
    wulandari nurhaliza nurhayati sulastri handayani rahayu wahyu yudi yoga bagus eka
    rahma aisyah aisha fatimah khadijah zahra annisa nisa salsa bella dinda kartini susanti susi
    setiawan saputra pratama wijaya santoso susanto hidayat nugroho kurniawan wibowo gunawan
    siregar nasution lubis simanjuntak sinaga harahap ginting tarigan
"""
KEYS = """
    qwerty qwertyuiop qwert asdf asdfg asdfgh asdfghjkl zxcv zxcvb zxcvbn zxcvbnm qazwsx qaz wsx edc
    wasd poiuy lkjhg mnbvc abc abcd abcde abcdef abcdefg abcdefgh xyz aaa zzz xxx
"""
WORDS = frozenset(" ".join((FAITH, LOVE, COUNTRY, OFFICE, USUAL, NAMES, KEYS)).split())


@lru_cache(maxsize=1)
def guessable_words() -> frozenset[str]:
    """The words above and the names of all provinces, regencies and cities, in small letters."""
    with REGIONS.open(encoding="utf-8", newline="") as file:
        names = [row["nama"].lower() for row in csv.DictReader(file)]
    places = {re.sub(r"[^a-z]", "", re.sub(r"^(kabupaten|kota) ", "", name)) for name in names}
    parts = {part for name in names for part in re.findall(r"[a-z]{4,}", name)}
    return WORDS | places | parts


def is_made_of(letters: str, words: Collection[str], most: int = MOST_WORDS) -> bool:
    """Whether the letters are at most so many of the words, one after the other."""
    if not letters:
        return True
    if most == 0:
        return False
    return any(
        letters[:end] in words and is_made_of(letters[end:], words, most - 1)
        for end in range(1, len(letters) + 1)
    )


def own_words(user: Any) -> set[str]:
    """Parts of the person's name and address, in small letters."""
    texts = (getattr(user, name, "") or "" for name in ("full_name", "email"))
    parts = re.findall(r"[a-z]+", " ".join(texts).lower())
    return {part for part in parts if len(part) >= SHORTEST_PART}


def is_guessable(password: str, own: Collection[str] = ()) -> bool:
    """Whether it is few common or own words, whatever stands for their letters, and few digits."""
    if len(set(password.lower())) < FEWEST_KINDS:
        return True
    if len(re.findall(r"\d", password)) > MOST_DIGITS:
        return False
    words = guessable_words() | frozenset(own)
    small = password.lower()
    spellings = {small, small.translate(LEET), re.sub(r"[\d\W_]+$", "", small).translate(LEET)}
    return any(is_made_of(re.sub(r"[^a-z]", "", one), words) for one in spellings)


class GuessableValidator:
    """Refuses what `is_guessable`; give it last, it explains most."""

    def validate(self, password: str, user: Any = None) -> None:
        """Raises ValidationError with the way out."""
        if is_guessable(password, own_words(user)):
            raise ValidationError(
                _(
                    "Kata sandi ini mudah ditebak: hanya kata, nama atau tempat yang umum, "
                    "ditambah angka. Rangkai empat kata yang tidak berhubungan, misalnya nama "
                    "benda di sekitar Anda."
                ),
                code="password_guessable",
            )

    def get_help_text(self) -> str:
        """What is said beside the field."""
        return _("Bukan nama, tempat, tahun atau kata yang umum, walau ditambah angka.")
