"""What is said for each way a file can be refused, and what to do instead."""

from typing import TYPE_CHECKING

from p3dn.ui.languages.kept import gettext as _

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


class FileRefused(Exception):
    """The file as a whole cannot be used; says what is wrong and what to do instead."""

    def __init__(self, message: "StrOrPromise", remedy: "StrOrPromise") -> None:
        super().__init__(message)
        self.message = str(message)
        self.remedy = str(remedy)


class ColumnAbsent(FileRefused):
    """A column without which no row of this kind can be read."""


def refusal(code: str, detail: str = "", *, rows: str = "", columns: int = 0) -> FileRefused:
    """The refusal of this code; `detail` is what it is about, if anything."""
    message, remedy = (_archives() | _texts() | _bounds())[code]
    values = {"detail": detail, "rows": rows, "columns": columns}
    return FileRefused(message % values, remedy % values)


def _archives() -> dict[str, tuple[str, str]]:
    """Workbooks, and what is taken for one."""
    return {
        "broken": (
            _("Lembar kerja tidak dapat dibaca."),
            _("Simpan ulang sebagai XLSX, lalu unggah lagi."),
        ),
        "broken_archive": (
            _("Berkas rusak dan tidak dapat dibuka."),
            _("Simpan ulang, lalu unggah lagi."),
        ),
        "xls": (
            _("Berkas XLS ini rusak atau dilindungi kata sandi."),
            _(
                "Buka di Excel atau LibreOffice, simpan ulang sebagai XLSX tanpa kata sandi, lalu unggah lagi."
            ),
        ),
        "ole": (
            _("Ini dokumen Office lama, bukan lembar kerja."),
            _("Unggah CSV, XLSX, XLS, ODS atau JSON."),
        ),
        "password": (
            _("Berkas ini dilindungi kata sandi."),
            _("Buka, simpan ulang tanpa kata sandi, lalu unggah lagi."),
        ),
        "xlsb": (
            _("Berkas XLSB (lembar kerja biner) tidak dapat dibaca."),
            _("Simpan ulang sebagai XLSX, lalu unggah lagi."),
        ),
        "archive": (
            _("Ini arsip ZIP, bukan lembar kerja."),
            _("Ekstrak dulu, lalu unggah isinya."),
        ),
        "no_sheet": (
            _("Lembar ke-%(detail)s tidak ada di berkas ini."),
            _("Pilih salah satu lembar yang ada."),
        ),
    }


def _texts() -> dict[str, tuple[str, str]]:
    """CSV, JSON, HTML, and what is none of them."""
    return {
        "foreign": (
            _("Ini berkas %(detail)s, bukan tabel."),
            _("Unggah CSV, XLSX, XLS, ODS atau JSON."),
        ),
        "unknown": (
            _("Jenis berkas tidak dikenal."),
            _("Unggah CSV, XLSX, XLS, ODS atau JSON seperti aslinya."),
        ),
        "csv": (
            _("CSV tidak dapat dibaca (%(detail)s)."),
            _("Simpan ulang sebagai CSV UTF-8."),
        ),
        "csv_quote": (
            _(
                "Tanda kutip pada CSV dibuka tetapi tidak ditutup, sehingga sisa berkas terbaca sebagai satu sel."
            ),
            _("Perbaiki tanda kutipnya, atau simpan ulang sebagai XLSX."),
        ),
        "json": (
            _("JSON tidak dapat dibaca pada baris %(detail)s."),
            _("Unduh ulang berkasnya, lalu coba lagi."),
        ),
        "json_no_list": (
            _("JSON ini bukan daftar baris."),
            _("Unggah ekspor yang berisi daftar, diawali tanda [ dan diakhiri tanda ]."),
        ),
        "json_no_row": (
            _("Isi ke-%(detail)s pada JSON bukan sebuah baris."),
            _("Setiap isi harus berbentuk {…} dengan nama kolom."),
        ),
        "html_no_table": (
            _("Halaman web ini tidak berisi tabel."),
            _("Unduh ulang berkasnya dari sistem asal, atau salin tabelnya ke XLSX."),
        ),
        "xml": (
            _("Berkas XML Spreadsheet tidak dapat dibaca."),
            _("Buka di Excel atau LibreOffice, simpan ulang sebagai XLSX, lalu unggah lagi."),
        ),
        "mhtml": (
            _("Ini halaman web tunggal (MHTML), bukan tabel."),
            _("Buka di Excel, simpan ulang sebagai XLSX, lalu unggah lagi."),
        ),
    }


def _bounds() -> dict[str, tuple[str, str]]:
    """Too little, or too much."""
    return {
        "empty": (_("Berkas kosong."), _("Pilih berkas yang berisi data.")),
        "no_rows": (_("Tidak ada baris data."), _("Isi minimal satu baris di bawah judul.")),
        "unpacked": (
            _("Isi lembar kerja terlalu besar setelah dibuka."),
            _("Bagi menjadi beberapa berkas."),
        ),
        "too_many": (
            _("Terlalu banyak baris atau kolom."),
            _("Paling banyak %(rows)s baris dan %(columns)s kolom per berkas."),
        ),
        "too_large": (
            _("Isi berkas terlalu besar atau terlalu luas untuk dibuka."),
            _("Hapus baris dan kolom kosong yang terformat, atau bagi menjadi beberapa berkas."),
        ),
    }
